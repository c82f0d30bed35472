import { decode, parse } from './natives.ts';

const instant = (seconds: unknown) => (typeof seconds === 'number' ? seconds * 1000 : undefined);

/** When a secret was issued and expires, in milliseconds of the server's clock; nothing of one that is no JWT. */
export function lifeOf(secret: string): { issuedAt?: number | undefined; expiresAt?: number | undefined } {
  try {
    const payload = secret.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { iat, exp } = parse(decode(payload)) as { iat?: unknown; exp?: unknown };
    return { issuedAt: instant(iat), expiresAt: instant(exp) };
  } catch {
    return {};
  }
}

/** How long before its end a secret of this life is replaced: a minute, or a tenth of a short life. */
export const marginOf = (life: number): number => Math.min(60_000, life / 10);
