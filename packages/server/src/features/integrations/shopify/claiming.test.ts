import { VaraiError } from '@varai/client';
import { expect, test } from 'vitest';
import { createClaims } from './claiming.ts';

type Deps = Parameters<typeof createClaims>[0];
const shop = 'halden.myshopify.com';
const input = { code: 'ABCD-EFGH', idToken: 'of the shop' };

/** A shop that is held by `own` and claimed by `acme`; `pays` is asked while it is decided. */
function claimsWith(pays: (used: () => void) => Promise<boolean>) {
  let used = false;
  return createClaims({
    claims: { find: async () => (used ? undefined : { account: 'acme', shop, code: input.code }) },
    store: { ofShop: async () => [{ account: 'own', state: 'connected' }] },
    shopIn: async () => shop,
    accountOf: async (id: string) => ({ id, name: id, email: `${id}@example.com` }),
    pays: () => pays(() => (used = true)),
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
  } as unknown as Deps);
}

test('a code that somebody else has used while the plan was asked for is told as gone, and no fault of the shop', async () => {
  const claims = claimsWith(async (use) => {
    use();
    throw new VaraiError('subscription/provider_unreachable', 502);
  });
  await expect(claims.accept('own', input)).rejects.toMatchObject({ code: 'integrations/claim_gone' });
});

test('a shop that cannot be asked whether it pays keeps its account', async () => {
  const claims = claimsWith(() => Promise.reject(new VaraiError('subscription/provider_unreachable', 502)));
  await expect(claims.accept('own', input)).rejects.toMatchObject({ code: 'subscription/provider_unreachable' });
});
