import { createHash } from 'node:crypto';
import type { ProviderSubscription } from './provider.ts';

const digest = (parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);

/** Changes whenever the subscription differs in anything that a quote was worked out from, its schedule apart. */
export const coreOf = (truth: ProviderSubscription): string =>
  digest([
    truth.id,
    truth.itemId,
    truth.priceId,
    truth.quantity,
    truth.status,
    truth.periodStart,
    truth.periodEnd,
    truth.cancelAt,
    truth.pending?.change,
    truth.pending?.expiresAt,
  ]);

/** The same with the schedule: what a quote is bound to. */
export const fingerprintOf = (truth: ProviderSubscription): string =>
  digest([coreOf(truth), truth.schedule?.id ?? null]);
