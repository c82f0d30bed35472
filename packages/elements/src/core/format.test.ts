import { expect } from '@open-wc/testing';
import { formatDate, formatMoney, pluralForm } from './format.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('money', () => {
  it('drops the cents of a list price only when there are none', () => {
    expect(formatMoney('en', usd(19_900), 'list')).to.equal('$199');
    expect(formatMoney('en', usd(19_950), 'list')).to.equal('$199.50');
    expect(formatMoney('en', usd(19_900), 'exact')).to.equal('$199.00');
  });

  it('knows currencies without and with three decimals', () => {
    expect(formatMoney('en', { amount: 3000, currency: 'JPY' }, 'exact')).to.equal('¥3,000');
    expect(formatMoney('en', { amount: 9500, currency: 'KWD' }, 'exact')).to.contain('9.500');
  });

  it('writes minus as minus', () => {
    expect(formatMoney('en', usd(-9950), 'exact')).to.equal('\u2212$99.50');
  });
});

describe('dates', () => {
  it('stand in the time zone of the account', () => {
    const midnight = '2026-12-05T02:00:00Z';

    expect(formatDate('en', midnight, 'date', 'UTC')).to.equal('5 Dec 2026');
    expect(formatDate('en', midnight, 'date', 'America/New_York')).to.equal('4 Dec 2026');
    expect(formatDate('en', midnight, 'time', 'America/New_York')).to.equal('21:00');
  });
});

describe('plurals', () => {
  it('follow the rules of the language', () => {
    const forms = { one: '# shop', other: '# shops' };

    expect([0, 1, 2].map((count) => pluralForm('en', count, forms))).to.deep.equal(['# shops', '# shop', '# shops']);
  });
});
