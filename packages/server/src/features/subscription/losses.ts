import type { Limits, UsageMeter } from '@varai/client';
import { languageOf } from '../../platform/language.ts';
import { word } from './catalogue-words.ts';
import type { CataloguePlan } from './catalogue.ts';

const meters = [
  { id: 'ai_tokens', limit: 'aiTokens', noun: 'AI tokens' },
  { id: 'api_calls', limit: 'apiCalls', noun: 'API calls' },
  { id: 'storage', limit: 'storageBytes', noun: 'storage' },
  { id: 'seats', limit: 'seats', noun: 'team members' },
] as const satisfies readonly { id: UsageMeter['id']; limit: keyof Limits; noun: string }[];

export const limitOf = (limits: Limits, meter: UsageMeter['id']): number | null =>
  limits[meters.find(({ id }) => id === meter)?.limit ?? 'seats'];

export const isLess = (to: number | null, from: number | null): boolean => to !== null && (from === null || to < from);

function amount(limit: number | null, key: keyof Limits, locale: string | null): string {
  if (limit === null) return word('unlimited', locale);
  const format = new Intl.NumberFormat(languageOf(locale));
  return key === 'storageBytes' ? `${format.format(limit / 1000 ** 3)} GB` : format.format(limit);
}

/** What ends with the change, as sentences in the reader's language: first features, then lower limits. */
export function lossesOf(from: CataloguePlan, to: CataloguePlan, locale: string | null = null): string[] {
  const features = from.features.filter((feature) => !to.features.includes(feature));
  const limits = meters.filter(({ limit }) => isLess(to.limits[limit], from.limits[limit]));
  const [without, insteadOf] =
    languageOf(locale) === 'de' ? ['nicht enthalten', 'statt'] : ['not included', 'instead of'];
  return [
    ...features.map((feature) => `${word(feature, locale)}: ${without}.`),
    ...limits.map(({ limit, noun }) => {
      const [less, more] = [to, from].map(({ limits: all }) => amount(all[limit], limit, locale));
      return `${less} ${word(noun, locale)} ${insteadOf} ${more}.`;
    }),
  ];
}
