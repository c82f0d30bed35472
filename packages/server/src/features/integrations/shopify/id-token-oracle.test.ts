import '@shopify/shopify-api/adapters/web-api';
import { ApiVersion, shopifyApi } from '@shopify/shopify-api';
import { SignJWT } from 'jose';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyIdToken } from './id-token.ts';

const now = new Date('2026-11-20T12:00:00Z');
const seconds = now.getTime() / 1000;
const clientId = 'client';
const secret = 'a-secret-of-the-app';

const vendor = shopifyApi({
  apiKey: clientId,
  apiSecretKey: secret,
  apiVersion: ApiVersion.July26,
  hostName: 'portal.test',
  isEmbeddedApp: true,
  logger: { log: () => Promise.resolve() },
});

// its clock is the machine's
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterAll(() => void vi.useRealTimers());

const right = {
  iss: 'https://brillen.myshopify.com/admin',
  dest: 'https://brillen.myshopify.com',
  aud: clientId,
  sub: '42',
  jti: 'one',
  iat: seconds,
  nbf: seconds,
  exp: seconds + 60,
};

const other = 'https://other.myshopify.com';
/** What may be wrong with a token, or only looks so; times keep away from the last second of the tolerance. */
const change = fc.oneof(
  fc.constantFrom(...Object.keys(right)).map((claim) => ({ [claim]: undefined })),
  fc.constantFrom(
    { iss: `${other}/admin`, dest: other },
    { iss: 'https://evil.example/admin', dest: 'https://evil.example' },
    { iss: `${right.dest}/x/admin`, dest: `${right.dest}/x` },
    { iss: `${other}/admin` },
    { iss: right.dest },
    { dest: other },
    { dest: 'brillen.myshopify.com' },
    { aud: 'other' },
    { aud: [clientId] },
    { iat: seconds - 300 },
    { nbf: seconds + 5 },
    { nbf: seconds + 300 },
    { exp: seconds - 5 },
    { exp: seconds - 300 },
  ),
);
const wrong = fc.array(change, { maxLength: 3 }).map((all) => Object.assign({}, ...all) as Record<string, unknown>);
const signature = fc.constantFrom(
  { alg: 'HS256', secret },
  { alg: 'HS256', secret },
  { alg: 'HS256', secret: 'guessed' },
  { alg: 'HS512', secret },
);

/** What the documentation asks for and the vendor's library lets pass. */
const isStrict = (said: Readonly<Record<string, unknown>>): boolean => {
  const shop = /^https:\/\/[a-z0-9][a-z0-9-]*\.myshopify\.com$/;
  const there = Object.values(said).every((claim) => claim !== undefined);
  return there && shop.test(String(said['dest'])) && said['iss'] === `${String(said['dest'])}/admin`;
};

test('takes of generated tokens what Shopify’s own library takes, but for those that its documentation forbids', async () => {
  const verdicts = { both: 0, vendor: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(wrong, signature, async (changes, { alg, secret: key }) => {
      const said: Record<string, unknown> = { ...right, ...changes };
      const token = await new SignJWT({ ...said }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key));
      const theirs = await vendor.session.decodeSessionToken(token).then(
        () => true,
        () => false,
      );
      const settings = { clientId, clientSecrets: [secret] } as const;
      const ours = await verifyIdToken(settings, token, { now: () => now }).then(
        () => true,
        () => false,
      );
      verdicts[ours ? 'both' : theirs ? 'vendor' : 'none'] += 1;
      expect(ours, JSON.stringify({ said, alg, theirs })).toBe(theirs && isStrict(said));
    }),
    { numRuns: 600, seed: 4, examples: [[{}, { alg: 'HS256', secret }]] },
  );
  expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(10);
});
