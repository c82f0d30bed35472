import { expect, test } from 'vitest';
import { formatsIn } from '../../src/platform/formats.ts';

// the pages write the same: packages/elements/src/core/amounts.test.ts
test.each([
  [0, '0 bytes', '0 Byte'],
  [7, '7 bytes', '7 Byte'],
  [999, '999 bytes', '999 Byte'],
  [1000, '1 kB', '1 kB'],
  [5e9, '5 GB', '5 GB'],
  [81_237_000_000, '81.2 GB', '81,2 GB'],
  [99_999_999_999, '99.9 GB', '99,9 GB'],
  [1e11, '100 GB', '100 GB'],
  [1_500_000_000_000, '1.5 TB', '1,5 TB'],
  [1_999_999_999_999, '1.99 TB', '1,99 TB'],
  [2_010_000_000_000, '2.01 TB', '2,01 TB'],
  [2_200_000_000_000_000, '2.2 PB', '2,2 PB'],
  [3e18, '3,000 PB', '3.000 PB'],
])('%d bytes are %s in a mail, in German %s', (amount, english, german) => {
  expect(formatsIn('en').bytes(amount)).toBe(english);
  expect(formatsIn('de').bytes(amount).replaceAll('\u00a0', ' ')).toBe(german);
});

test('bytes are octets where that is their name', () => {
  expect(formatsIn('fr').bytes(1_500_000_000)).toBe('1,5\u202fGo');
  expect(formatsIn('fr').gigabytes(5)).toBe('5\u202fGo');
});
