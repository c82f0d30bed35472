import type { Limits, UsageMeter } from '@varai/client';
import type { CataloguePlan } from './catalogue.ts';

const meters = [
  { id: 'ai_tokens', limit: 'aiTokens', noun: 'AI tokens' },
  { id: 'api_calls', limit: 'apiCalls', noun: 'API calls' },
  { id: 'storage', limit: 'storageBytes', noun: 'storage' },
  { id: 'seats', limit: 'seats', noun: 'seats' },
] as const satisfies readonly { id: UsageMeter['id']; limit: keyof Limits; noun: string }[];

export const limitOf = (limits: Limits, meter: UsageMeter['id']): number | null =>
  limits[meters.find(({ id }) => id === meter)?.limit ?? 'seats'];

export const isLess = (to: number | null, from: number | null): boolean => to !== null && (from === null || to < from);

const whole = new Intl.NumberFormat('en');

function amount(limit: number | null, key: keyof Limits): string {
  if (limit === null) return 'unlimited';
  return key === 'storageBytes' ? `${whole.format(Math.floor(limit / 1024 ** 3))} GiB` : whole.format(limit);
}

/** What ends with the change, in English sentences: first features, then lower limits. */
export function lossesOf(from: CataloguePlan, to: CataloguePlan): string[] {
  const features = from.features.filter((feature) => !to.features.includes(feature));
  const limits = meters.filter(({ limit }) => isLess(to.limits[limit], from.limits[limit]));
  return [
    ...features.map((feature) => `${feature}: not included.`),
    ...limits.map(
      ({ limit, noun }) =>
        `${amount(to.limits[limit], limit)} ${noun} instead of ${amount(from.limits[limit], limit)}.`,
    ),
  ];
}
