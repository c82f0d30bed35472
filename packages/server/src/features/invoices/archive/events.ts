import type { InboxEvent } from '../../../platform/inbox.ts';

/** Whose invoice an event is about, and the years that it may belong to: near a turn of the year both, whatever the time zone. */
export function yearsOf({ type, body }: InboxEvent): { customer: string; years: number[] } | undefined {
  if (!type.startsWith('invoice.')) return undefined;
  const { customer, created } =
    (body as { data?: { object?: { customer?: unknown; created?: unknown } } }).data?.object ?? {};
  if (typeof customer !== 'string' || typeof created !== 'number') return undefined;
  const day = 86_400;
  const years = [created - day, created + day].map((seconds) => new Date(seconds * 1000).getUTCFullYear());
  return { customer, years: [...new Set(years)] };
}
