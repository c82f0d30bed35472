import { invoiceFixtures } from '@varai/client/testing';
import { expect, test } from 'vitest';
import { fileNames } from './names.ts';
import type { Entry } from './ports.ts';
import { tableLine, textCell } from './table.ts';

const entry = (changes: Partial<Entry['invoice']>): Entry => ({
  position: 0,
  state: 'kept',
  size: 1,
  invoice: { ...invoiceFixtures.paid, ...changes },
});

test.each([
  ['=HYPERLINK("http://evil.test")', `"'=HYPERLINK(""http://evil.test"")"`],
  ['+1', "'+1"],
  ['-1+1|cmd', "'-1+1|cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['"=1"', `"'""=1"""`],
  ['＝1+1', "'＝1+1"],
])('%j is text in a spreadsheet, never a formula', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

test.each([
  ['Professional, monthly', '"Professional, monthly"'],
  ['a "good" one', '"a ""good"" one"'],
  ['two\r\nlines\u0000', 'two lines'],
  ['e\u0301', '\u00e9'],
  ['\u202egpj.exe', 'gpj.exe'],
])('%j is one cell on one line', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

test('text is bounded, and no pair of a character is torn apart', () => {
  const cell = textCell('😀'.repeat(600));
  expect([...cell]).toHaveLength(500);
  expect(cell.isWellFormed()).toBe(true);
});

test('a line says amounts in major units of their currency, credits with a minus', () => {
  const line = (amount: number, currency: string) =>
    tableLine(entry({ total: { amount, currency }, amountDue: { amount: 0, currency } }), 'x.pdf', 'UTC')
      .split(',')
      .slice(5, 8);
  expect(line(19_900, 'USD')).toEqual(['USD', '199.00', '0.00']);
  expect(line(-5, 'USD')).toEqual(['USD', '-0.05', '0.00']);
  expect(line(1234, 'JPY')).toEqual(['JPY', '1234', '0']);
  expect(line(1, 'KWD')).toEqual(['KWD', '0.001', '0.000']);
});

test('dates are the account’s: an invoice of New Year’s night is in the year of its archive', () => {
  const times = {
    issuedAt: '2025-12-31T23:30:00Z',
    periodStart: '2025-12-31T22:59:59Z',
    periodEnd: '2026-06-30T22:00:00Z',
    paidAt: '2026-12-31T23:00:00Z',
  };
  const days = (timeZone: string) => {
    const cells = tableLine(entry(times), 'x.pdf', timeZone).split(',');
    return [cells[1], cells[3], cells[4], cells[8]];
  };
  expect(days('Europe/Berlin')).toEqual(['2026-01-01', '2025-12-31', '2026-07-01', '2027-01-01']);
  expect(days('UTC')).toEqual(['2025-12-31', '2025-12-31', '2026-06-30', '2026-12-31']);
  expect(tableLine(entry({ ...times, paidAt: null }), 'x.pdf', 'Europe/Berlin').split(',')[8]).toBe('');
});

test('files are named after their numbers, each once, and never outside their folder', () => {
  const nameOf = fileNames();
  expect(nameOf(entry({ number: 'ACME-0001' }))).toBe('ACME-0001.pdf');
  expect(nameOf(entry({ number: 'acme-0001' }))).toBe('acme-0001-2.pdf');
  expect(nameOf(entry({ number: '../../etc/passwd' }))).toBe('etc-passwd.pdf');
  expect(nameOf(entry({ number: 'Ü/½\u0000.exe' }))).toBe('U-1-2-exe.pdf');
  expect(nameOf(entry({ number: '…', id: 'in_1' }))).toBe('in-1.pdf');
  expect(nameOf({ ...entry({}), state: 'absent' })).toBeUndefined();
});
