import { orderErrors, type CsvFormat, type ErrorKind, type ProductFormat } from '@varai/client';
import { instantOf } from '../../platform/local-time.ts';
import { plainOrNull } from '../../platform/plain-text.ts';

/** One line of a file, understood. */
export interface CsvLine {
  readonly order: string;
  readonly placedAt: Date;
  readonly sku: string;
  readonly title: string | null;
  readonly quantity: number;
  /** Minor units. */
  readonly amount: number;
  readonly customer: string | null;
  readonly country: string | null;
}

export interface LineRefusal {
  readonly code: string;
  readonly message: string;
  /** The column of the format that is to be mended. */
  readonly field: string;
}

type Column = keyof CsvFormat['columns'];

export interface Reading {
  readonly timeZone: string;
  /** How many digits the currency has after the point. */
  readonly digits: number;
}

const wanted = ['order', 'placedAt', 'sku', 'quantity', 'unitPrice'] as const;

/** Columns that the head line lacks. */
export const missingColumns = (head: readonly string[], { columns }: CsvFormat | ProductFormat): string[] =>
  Object.values(columns).filter((name): name is string => name !== undefined && !head.includes(name));

export const refuse = ({ code }: ErrorKind, field: string, message: string): LineRefusal => ({ code, message, field });

export const isRefusal = (line: object): line is LineRefusal => 'code' in line;

/** Makes the reader of a file's lines. What a line lacks or gets wrong is said with the column's name and a remedy. */
export function lineReader(
  head: readonly string[],
  { format, timeZone, digits }: Reading & { readonly format: CsvFormat },
) {
  const places = new Map(Object.entries(format.columns).map(([column, name = '']) => [column, head.indexOf(name)]));
  const nameOf = (column: Column) => format.columns[column] ?? column;
  const times = new Map<string, Date | undefined>();

  function timeOf(text: string): Date | undefined {
    if (!times.has(text)) {
      // files run through time, so what is remembered is soon of no use
      if (times.size > 10_000) times.clear();
      times.set(text, readTime(text, timeZone));
    }
    return times.get(text);
  }

  return (cells: readonly string[]): CsvLine | LineRefusal => {
    const cell = (column: Column) => clean(cells[places.get(column) ?? -1] ?? '');
    const empty = wanted.find((column) => cell(column) === '');
    if (empty) return refuse(orderErrors.line_incomplete, empty, `"${nameOf(empty)}" is empty. Fill it in.`);
    const long = (['order', 'sku', 'customer', 'country'] as const).find((column) => cell(column).length > 100);
    if (long)
      return refuse(orderErrors.line_incomplete, long, `"${nameOf(long)}" is longer than 100 characters. Shorten it.`);

    const quantity = readInteger(cell('quantity'));
    if (quantity === undefined)
      return refuse(
        orderErrors.line_number_refused,
        'quantity',
        `"${nameOf('quantity')}" is no whole number. Write it as 12.`,
      );
    const amount = readAmount(quantity, cell('unitPrice'), digits);
    if (amount === undefined)
      return refuse(
        orderErrors.line_number_refused,
        'unitPrice',
        `"${nameOf('unitPrice')}" is no price. Write it as 12.90.`,
      );
    const placedAt = timeOf(cell('placedAt'));
    if (!placedAt) {
      return refuse(
        orderErrors.line_date_refused,
        'placedAt',
        `"${nameOf('placedAt')}" is no date with a time. Write it as 2026-11-20 14:32.`,
      );
    }
    return {
      order: cell('order'),
      placedAt,
      sku: cell('sku'),
      title: plainOrNull(cell('title'), 500),
      quantity,
      amount,
      customer: cell('customer') || null,
      country: cell('country') || null,
    };
  };
}

/** Merchant text is NFC, without control characters and lone surrogates. */
export const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .normalize('NFC')
    .trim();

export function readInteger(text: string): number | undefined {
  return /^[+-]?\d{1,9}(\.0+)?$/.test(text) ? Number(text) : undefined;
}

/** Quantity × price in minor units, halves away from zero; exact, whatever the number of digits. */
export function readAmount(quantity: number, price: string, digits: number): number | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{1,9})(?:\.(\d{1,8}))?$/.exec(price) ?? [];
  if (whole === '') return undefined;
  const scaled = BigInt(whole + fraction.padEnd(8, '0')) * BigInt(Math.abs(quantity));
  const unit = 10n ** BigInt(8 - digits);
  const rounded = (scaled * 2n + unit) / (unit * 2n);
  const amount = Number(rounded);
  if (amount > 1e12) return undefined;
  return amount === 0 ? 0 : (sign === '-') !== quantity < 0 ? -amount : amount;
}

/** Minutes that the clocks of any place are from UTC at most (Kiritimati, +14:00). */
const furthest = 14 * 60;

/** ISO 8601 with an offset, as Shopify writes it too, or a wall clock's time of the store. */
export function readTime(text: string, timeZone: string): Date | undefined {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z| UTC| ?[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const is = new Date(wall);
  // 31 February, or 24:61; and a year before 100 is read as one of the last century
  if (
    is.getUTCFullYear() !== year ||
    is.getUTCMonth() !== month - 1 ||
    is.getUTCDate() !== day ||
    is.getUTCHours() !== hour ||
    minute > 59 ||
    second > 59
  )
    return undefined;
  const zone = match[7]?.trim();
  if (zone === undefined) return new Date(instantOf(wall, timeZone));
  if (zone === 'Z' || zone === 'UTC') return is;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const ahead = hours * 60 + minutes;
  if (minutes > 59 || ahead > furthest) return undefined;
  return new Date(wall - (zone.startsWith('-') ? -ahead : ahead) * 60_000);
}
