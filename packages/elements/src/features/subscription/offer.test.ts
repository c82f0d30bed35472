import { expect } from '@open-wc/testing';
import type { Plan } from '@varai/client';
import { allFeatures, difference, monthsFree, nextUpgrade } from './offer.ts';

const plan = (
  id: string,
  month: number,
  year: number,
  features: string[] = [],
  aiTokens: number | null = 1000,
): Plan => ({
  id,
  name: id,
  description: '',
  features,
  limits: { aiTokens, apiCalls: null, storageBytes: null, seats: 1 },
  prices: { month: { amount: month, currency: 'USD' }, year: { amount: year, currency: 'USD' } },
  current: false,
});

describe('an offer of plans', () => {
  it('says how many months a year saves, from the prices themselves', () => {
    expect(monthsFree([plan('a', 2900, 29000), plan('b', 19900, 199000)])).to.equal(2);
    expect(monthsFree([plan('a', 2900, 31900)])).to.equal(1);
  });

  it('promises only what holds for every plan', () => {
    expect(monthsFree([plan('a', 2900, 29000), plan('b', 19900, 238800)])).to.equal(0);
    expect(monthsFree([])).to.equal(0);
    expect(monthsFree([plan('free', 0, 0)])).to.equal(0);
  });

  it('leads to the cheapest dearer plan', () => {
    const [small, middle, large] = [plan('s', 1, 10), plan('m', 2, 20), plan('l', 3, 30)];
    expect(nextUpgrade(small, [large, middle, small])?.id).to.equal('m');
    expect(nextUpgrade(large, [large, middle, small])).to.equal(undefined);
  });

  it('lists what is gained and lost against today', () => {
    const today = plan('a', 1, 1, ['mail', 'chat'], 1000);
    const next = plan('b', 2, 2, ['mail', 'phone'], null);
    expect(difference(today, next)).to.deep.equal({
      limits: [{ name: 'aiTokens', before: 1000, after: null }],
      gains: ['phone'],
      losses: ['chat'],
    });
  });

  it('gives each feature one row, whatever plan has it', () => {
    expect(allFeatures([plan('a', 1, 1, ['mail']), plan('b', 2, 2, ['chat', 'mail', 'phone'])])).to.deep.equal([
      'chat',
      'mail',
      'phone',
    ]);
  });
});
