import type { Limits, UsageMeter } from '@varai/client';

export type MeterId = UsageMeter['id'];

export interface MeterKind {
  readonly id: MeterId;
  readonly unit: UsageMeter['unit'];
  readonly limit: keyof Limits;
  /** A sum begins anew with each billing period; of a gauge the newest value stays. */
  readonly kind: UsageMeter['kind'];
}

export const meters: readonly MeterKind[] = [
  { id: 'ai_tokens', unit: 'token', limit: 'aiTokens', kind: 'sum' },
  { id: 'api_calls', unit: 'call', limit: 'apiCalls', kind: 'sum' },
  { id: 'storage', unit: 'byte', limit: 'storageBytes', kind: 'gauge' },
  { id: 'seats', unit: 'seat', limit: 'seats', kind: 'gauge' },
];

export const meterOf = (id: string): MeterKind | undefined => meters.find((meter) => meter.id === id);

/** What the provider calls it. */
export const eventName = (meter: MeterId): string => `varai_${meter}`;

/** The period of what is not reset. */
export const always = new Date(0);

/** How much of the limit and what was bought is used; null below 80 %, and where nothing is used or all is allowed. */
export function alertOf(used: number, allowance: number | null): UsageMeter['alert'] {
  if (allowance === null || used === 0) return null;
  if (used >= allowance) return 'full';
  return used * 5 >= allowance * 4 ? 'near' : null;
}
