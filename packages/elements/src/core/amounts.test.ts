import { expect } from '@open-wc/testing';
import { bytesBeside } from './amount-pair.ts';
import { bytes } from './amounts.ts';
import { formatNumber } from './format.ts';

const speaking = (lang: string) => ({
  number: (value: number, options: Intl.NumberFormatOptions = {}) => formatNumber(lang, value, options),
});
/** An engine has one of several spaces before a unit, each of which breaks no line. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const en = speaking('en');
const de = speaking('de');
const fr = speaking('fr');

// the alert mails write the same: packages/server/test/usage/amounts.test.ts
const rows: [amount: number, english: string, german: string][] = [
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
];

describe('amounts of bytes', () => {
  for (const [amount, english, german] of rows)
    it(`are ${english} for ${amount}`, () => {
      expect(bytes(en, amount)).to.equal(english);
      expect(spaced(bytes(de, amount))).to.equal(german);
    });

  it('are octets where that is their name', () => {
    expect(spaced(bytes(fr, 1_500_000_000))).to.equal('1,5 Go');
    expect(spaced(bytesBeside(fr, 5e9, 1e11)(1e11))).to.equal('100 Go');
  });

  it('never read full before they are, whatever the limit', () => {
    for (const most of [10, 1e3, 5e9, 1e11, 2e12, 107_374_182_400, 2 ** 40, 2 ** 50]) {
      for (const share of [0.5, 0.75, 0.995, 1 - 1 / most]) {
        const used = Math.floor(most * share);
        const amount = bytesBeside(en, used, most);
        expect(amount(used), `${used} of ${most}`).not.to.equal(amount(most));
      }
      expect(bytesBeside(en, most, most)(most)).to.equal(bytes(en, most));
    }
    const amount = bytesBeside(en, 107_370_000_000, 107_374_182_400);
    expect([amount(107_360_000_000), amount(107_374_182_400)]).to.deep.equal(['107.36 GB', '107.374 GB']);
  });
});
