import { minorDigits, type OrderLine } from '@varai/client';
import { plainText } from '../../platform/plain-text.ts';
import { PlatformFailure } from './failure.ts';

/** Minor units of a decimal such as `12.9`, exact; more digits than the currency has are rounded, halves away from zero. */
export function minorOf(decimal: string, currency: string): number {
  const [, sign, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  if (sign === undefined) throw new Error(`This is no amount: ${decimal.slice(0, 40)}`);
  const digits = minorDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const amount = Number(fraction[digits] !== undefined && fraction[digits] >= '5' ? kept + 1n : kept);
  return sign === '-' && amount !== 0 ? -amount : amount;
}

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
