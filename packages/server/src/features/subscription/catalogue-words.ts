import { languageOf } from '../../platform/language.ts';
import type { CataloguePlan } from './catalogue.ts';

/** The catalogue's English words in other languages. What has no entry stays English. */
const german: Readonly<Record<string, string>> = {
  'For a first shop': 'Für das erste Geschäft',
  'For a growing business': 'Für ein wachsendes Unternehmen',
  'For many shops and teams': 'Für viele Geschäfte und Teams',
  'Virtual try-on': 'Virtuelle Anprobe',
  'Email support': 'Hilfe per E-Mail',
  Recommendations: 'Empfehlungen',
  'Advanced analytics': 'Erweiterte Auswertungen',
  'Single sign-on': 'Einmalige Anmeldung (SSO)',
  'Priority support': 'Bevorzugte Hilfe',
  'AI tokens': 'KI-Tokens',
  'API calls': 'API-Aufrufe',
  storage: 'Speicher',
  'team members': 'Teammitglieder',
  unlimited: 'unbegrenzt',
};

export const word = (english: string, locale: string | null | undefined): string =>
  languageOf(locale) === 'de' ? (german[english] ?? english) : english;

/** A plan as it is read in that language; equal features stay equal. */
export const inLanguage = (plan: CataloguePlan, locale: string | null | undefined): CataloguePlan => ({
  ...plan,
  description: word(plan.description, locale),
  features: plan.features.map((feature) => word(feature, locale)),
});
