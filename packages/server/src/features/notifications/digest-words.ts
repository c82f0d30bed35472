import type { Notification } from '@varai/client';
import { formatsIn, type PluralForms } from '../../platform/formats.ts';
import type { Language } from '../../platform/language.ts';
import { words as ar } from './words/ar.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as es } from './words/es.ts';
import { words as fr } from './words/fr.ts';
import { words as it } from './words/it.ts';
import { words as ja } from './words/ja.ts';
import { words as nl } from './words/nl.ts';
import { words as pl } from './words/pl.ts';
import { words as pt } from './words/pt.ts';

type Meter = Extract<Notification, { kind: 'usage/full' | 'usage/near' }>['data']['meter'];
type Trouble = Exclude<
  Extract<Notification, { kind: 'integrations/well' | 'integrations/trouble' }>['data']['state'],
  'connected'
>;

/** What the summary says. Numbers and amounts come written in the language. */
export interface DigestWords {
  readonly subject: PluralForms;
  readonly more: PluralForms;
  readonly footer: string;
  readonly meters: Readonly<Record<Meter, string>>;
  readonly troubles: Readonly<Record<Trouble, string>>;
  /** What something is, after whose it is or when it was. */
  told(what: string, said: string): string;
  near(meter: string, percent: string): string;
  full(meter: string): string;
  readonly well: string;
  /** `invoice` is its number; `action` is what the bank waits for. */
  failed(invoice: string | null, due: string, action: boolean): string;
}

export const digestWords: Readonly<Record<Language, DigestWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };

/** A notification as a sentence. */
export function sentenceIn(language: Language, { kind, data }: Notification): string {
  const words = digestWords[language];
  const { money, percent } = formatsIn(language);
  switch (kind) {
    case 'usage/near':
      // never more than is true: 99.9 % are no 100
      return words.near(words.meters[data.meter], percent(Math.floor((100 * data.used) / data.allowance) / 100));
    case 'usage/full':
      return words.full(words.meters[data.meter]);
    case 'invoices/payment_failed':
      return words.failed(data.number, money(data.due), data.reason === 'action');
    default:
      return words.told(data.name, data.state === 'connected' ? words.well : words.troubles[data.state]);
  }
}
