import { PlatformFailure } from './failure.ts';

/** Without these no number is true. */
const needed = ['read_orders'] as const;

export const missesScopes = (scopes: readonly string[]): boolean => needed.some((one) => !scopes.includes(one));

/** @throws PlatformFailure when one of them is gone */
export function assertScopes(scopes: readonly string[]): void {
  if (missesScopes(scopes)) throw new PlatformFailure('scope_missing', 'A scope was taken back.');
}
