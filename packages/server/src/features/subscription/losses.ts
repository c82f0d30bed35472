import type { Limits, UsageMeter } from '@varai/client';
import { formatsIn } from '../../platform/formats.ts';
import { languageOf, type Language } from '../../platform/language.ts';
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
  const { number, gigabytes } = formatsIn(languageOf(locale));
  return key === 'storageBytes' ? gigabytes(limit / 1000 ** 3) : number(limit);
}

interface Sentences {
  without(feature: string): string;
  instead(noun: string, less: string, more: string): string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    without: (feature) => `${feature}: not included.`,
    instead: (noun, less, more) => `${less} ${noun} instead of ${more}.`,
  },
  de: {
    without: (feature) => `${feature}: nicht enthalten.`,
    instead: (noun, less, more) => `${less} ${noun} statt ${more}.`,
  },
  fr: {
    without: (feature) => `${feature}\u202f: non compris.`,
    instead: (noun, less, more) => `${noun}\u202f: ${less} au lieu de ${more}.`,
  },
  es: {
    without: (feature) => `${feature}: no incluido.`,
    instead: (noun, less, more) => `${noun}: ${less} en lugar de ${more}.`,
  },
  it: {
    without: (feature) => `${feature}: non incluso.`,
    instead: (noun, less, more) => `${noun}: ${less} invece di ${more}.`,
  },
  nl: {
    without: (feature) => `${feature}: niet inbegrepen.`,
    instead: (noun, less, more) => `${noun}: ${less} in plaats van ${more}.`,
  },
  pt: {
    without: (feature) => `${feature}: não incluído.`,
    instead: (noun, less, more) => `${noun}: ${less} em vez de ${more}.`,
  },
  pl: {
    without: (feature) => `${feature}: brak w tym planie.`,
    instead: (noun, less, more) => `${noun}: ${less} zamiast ${more}.`,
  },
  ja: {
    without: (feature) => `${feature}：含まれません。`,
    instead: (noun, less, more) => `${noun}：${more}から${less}になります。`,
  },
  ar: {
    without: (feature) => `${feature}: غير مشمول.`,
    instead: (noun, less, more) => `${noun}: ${less} بدلًا من ${more}.`,
  },
};

/** What ends with the change, as sentences in the reader's language: first features, then lower limits. */
export function lossesOf(from: CataloguePlan, to: CataloguePlan, locale: string | null = null): string[] {
  const features = from.features.filter((feature) => !to.features.includes(feature));
  const limits = meters.filter(({ limit }) => isLess(to.limits[limit], from.limits[limit]));
  const { without, instead } = sentences[languageOf(locale)];
  return [
    ...features.map((feature) => without(word(feature, locale))),
    ...limits.map(({ limit, noun }) => {
      const [less, more] = [to, from].map(({ limits: all }) => amount(all[limit], limit, locale));
      return instead(word(noun, locale), less ?? '', more ?? '');
    }),
  ];
}
