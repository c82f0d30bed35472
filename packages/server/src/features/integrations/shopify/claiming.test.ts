import { VaraiError } from '@varai/client';
import { expect, test } from 'vitest';
import { createClaims } from './claiming.ts';

type Deps = Parameters<typeof createClaims>[0];
const shop = 'halden.myshopify.com';
const input = { code: 'ABCD-EFGH', idToken: 'of the shop' };

/** A shop that is held by `own` and claimed by `acme`; `waits` is what happens until it is this one's turn. */
function claimsWith(pays: () => Promise<boolean>, waits: (use: () => void) => void = () => {}) {
  let used = false;
  return createClaims({
    claims: { find: async () => (used ? undefined : { account: 'acme', shop, code: input.code }) },
    store: { ofShop: async () => [{ account: 'own', state: 'connected' }] },
    service: {
      async claim(_account: string, _idToken: string, { before }: { before: () => Promise<void> }) {
        waits(() => (used = true));
        await before();
      },
    },
    shopIn: async () => shop,
    accountOf: async (id: string) => ({ id, name: id, email: `${id}@example.com` }),
    pays,
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
  } as unknown as Deps);
}

const unreachable = () => Promise.reject(new VaraiError('subscription/provider_unreachable', 502));

test('a code that somebody else used while this one waited for its turn is told as gone, and no fault of the shop', async () => {
  const claims = claimsWith(unreachable, (use) => use());
  await expect(claims.accept('own', input)).rejects.toMatchObject({ code: 'integrations/claim_gone' });
});

test('a shop that cannot be asked whether it pays keeps its account', async () => {
  await expect(claimsWith(unreachable).accept('own', input)).rejects.toMatchObject({
    code: 'subscription/provider_unreachable',
  });
});
