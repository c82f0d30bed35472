import { expect, test } from 'vitest';
import { createQuoteSeal, type Promised } from '../../src/features/subscription/quote.ts';
import { createSigning } from '../../src/platform/signing.ts';

const ring = [{ kid: 'a-rather-long-key-id-0001', secret: new Uint8Array(32).fill(7) }] as const;
const seal = createQuoteSeal(createSigning([...ring]));
const promised: Promised = {
  planId: 'professional',
  interval: 'month',
  timing: 'immediately',
  asked: 'downgrade',
  prorationDate: 1_795_000_000,
  due: 99_999_999,
  credit: 99_999_999,
  recurring: 99_999_999,
  currency: 'KWD',
  fingerprint: 'abcdefghijkl',
  language: 'de',
  expiresAt: 1_795_001_800,
};

test('a quote comes back as it was promised, in at most 255 characters', () => {
  const id = seal.seal('acct_1', promised);
  expect(id.length).toBeLessThanOrEqual(255);
  expect(id).toMatch(/^q_[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(seal.open('acct_1', id)).toEqual(promised);
});

test('a period-end quote needs no second of proration', () => {
  const later: Promised = { ...promised, timing: 'period_end', asked: null, interval: 'year', prorationDate: null };
  expect(seal.open('acct_1', seal.seal('acct_1', later))).toEqual(later);
});

test('two quotes of one moment are two', () => {
  expect(seal.seal('acct_1', promised)).not.toBe(seal.seal('acct_1', promised));
});

test('a quote of another account, altered in any one character, or signed by somebody else is none', () => {
  const id = seal.seal('acct_1', promised);
  expect(seal.open('acct_2', id)).toBeUndefined();
  for (let at = 0; at < id.length; at += 1) {
    const altered = id.slice(0, at) + (id[at] === 'x' ? 'y' : 'x') + id.slice(at + 1);
    expect(seal.open('acct_1', altered), `altered at ${at}`).toBeUndefined();
  }
  const stranger = createQuoteSeal(createSigning([{ kid: ring[0].kid, secret: new Uint8Array(32).fill(8) }]));
  expect(seal.open('acct_1', stranger.seal('acct_1', promised))).toBeUndefined();
  for (const forged of ['', 'q_', 'q_a.b', `${id}.x`, id.slice(2)]) expect(seal.open('acct_1', forged)).toBeUndefined();
});
