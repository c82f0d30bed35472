import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { verifyIdToken } from './id-token.ts';
import type { ShopifySettings } from './settings.ts';

const settings: ShopifySettings = { clientId: 'client', clientSecrets: ['new-secret', 'old-secret'] };
const now = new Date('2026-11-20T12:00:00Z');
const seconds = now.getTime() / 1000;

const claims = {
  iss: 'https://brillen.myshopify.com/admin',
  dest: 'https://brillen.myshopify.com',
  aud: 'client',
  sub: '42',
  jti: 'one',
  iat: seconds,
  nbf: seconds,
  exp: seconds + 60,
};

const tokenOf = (said: object, { alg = 'HS256', secret = 'new-secret' } = {}) =>
  new SignJWT({ ...said }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));

const verdict = async (token: string) =>
  verifyIdToken(settings, token, { now: () => now }).then(
    ({ shop }) => shop,
    (error: unknown) => (error as Error).name,
  );

test('is taken from the shop that it is for, signed with the new secret or the old', async () => {
  expect(await verdict(await tokenOf(claims))).toBe('brillen.myshopify.com');
  expect(await verdict(await tokenOf(claims, { secret: 'old-secret' }))).toBe('brillen.myshopify.com');
  expect(await verdict(await tokenOf({ ...claims, exp: seconds - 5 }))).toBe('brillen.myshopify.com');
});

test.each([
  ['another secret', claims, { secret: 'guessed' }],
  ['another algorithm', claims, { alg: 'HS512' }],
  ['another app', { ...claims, aud: 'other' }, {}],
  ['long ago', { ...claims, exp: seconds - 11 }, {}],
  ['not yet', { ...claims, nbf: seconds + 11 }, {}],
  ['another issuer', { ...claims, iss: 'https://evil.myshopify.com/admin' }, {}],
  ['a foreign host', { ...claims, iss: 'https://evil.example/admin', dest: 'https://evil.example' }, {}],
  ['a host that only ends so', { ...claims, dest: 'https://evil.example/.myshopify.com' }, {}],
  ...['iss', 'dest', 'aud', 'sub', 'exp', 'nbf', 'iat', 'jti'].map(
    (claim) => [`no ${claim}`, { ...claims, [claim]: undefined }, {}] as const,
  ),
] as const)('is refused: %s', async (_, said, how) => {
  expect(await verdict(await tokenOf(said, how))).toBe('IdTokenError');
});

test('is not repeated by what refuses it', async () => {
  const token = await tokenOf(claims, { secret: 'guessed' });
  for (const bad of [token, 'nonsense', `${token}x`])
    await expect(verifyIdToken(settings, bad, { now: () => now })).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(bad) as string }),
    );
});
