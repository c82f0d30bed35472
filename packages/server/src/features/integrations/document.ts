import type { OrderLine } from '@varai/client';
import { plainText } from '../../platform/plain-text.ts';
import { PlatformFailure } from './failure.ts';

/** A shop counts by one currency. @throws PlatformFailure when that is another one now */
export function assertCurrency(said: string, kept: string): void {
  if (said === kept) return;
  const message = `The shop counts in ${said}, its store in ${kept}.`;
  throw new PlatformFailure('misconfigured', message, { reason: 'currency_changed' });
}

/** What was sold, as it may be kept and shown: merchants write whatever they like. */
export const soldAs = (platform: string, { sku, title }: { readonly sku: string | null; readonly title: string }) => ({
  sku: plainText(sku ?? '', 255) || plainText(title, 255) || `${platform}:unnamed`,
  title: plainText(title, 500),
});

/** What is no line: shipping, taxes, duties, tips, and what was changed after. */
export const restOf = (platform: string, lines: readonly OrderLine[], total: number): OrderLine[] => {
  const rest = total - lines.reduce((sum, { amount }) => sum + amount, 0);
  return rest === 0 && lines.length > 0
    ? []
    : [{ sku: `${platform}:rest`, title: 'Shipping, taxes and adjustments', quantity: 0, amount: rest }];
};

/** Within this many ms of a change another one may bear the same second. */
const settling = 5000;

/**
 * The version of what tells its changes by the second: what is read while that second may still go on gives way to what is
 * read after it.
 */
export const versionOf = (updatedAt: number, readAt: Date): string =>
  new Date(updatedAt + (readAt.getTime() - updatedAt >= settling ? 999 : 0)).toISOString();
