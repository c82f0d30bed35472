import { minorDigits, type Money } from '@varai/client';
import { wallOf } from '../../../platform/local-time.ts';
import { plainText } from '../../../platform/plain-text.ts';
import type { Entry } from './ports.ts';

const columns = [
  'number',
  'issued',
  'status',
  'period_start',
  'period_end',
  'currency',
  'total',
  'amount_due',
  'paid',
  'description',
  'file',
];

/** Characters of merchant text that a cell holds at most. */
const longest = 500;

/**
 * One cell of RFC 4180. Text of others is bounded, in NFC, on one line and without control characters; what a spreadsheet would run as
 * a formula begins with an apostrophe instead.
 */
export function textCell(text: string): string {
  const plain = plainText(text, longest);
  const safe = /^[\s'"\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A figure in major units with a point, as every spreadsheet's import reads it. */
function moneyCell({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-digits)}`;
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** The first line, after the mark that tells a spreadsheet that this is UTF-8. */
export const tableHead = `\uFEFF${line(columns)}`;

/** One invoice as a line; `file` is its name in the archive. Dates are those of the account's time zone, by which the year is cut. */
export function tableLine({ invoice }: Entry, file: string | undefined, timeZone: string): string {
  const day = (time: string | null) =>
    time === null ? '' : new Date(wallOf(Date.parse(time), timeZone)).toISOString().slice(0, 10);
  return line([
    textCell(invoice.number ?? invoice.id),
    day(invoice.issuedAt),
    invoice.status,
    day(invoice.periodStart),
    day(invoice.periodEnd),
    invoice.total.currency,
    moneyCell(invoice.total),
    moneyCell(invoice.amountDue),
    day(invoice.paidAt),
    textCell(invoice.description ?? ''),
    file ?? '',
  ]);
}
