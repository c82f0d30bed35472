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

export interface MailFacts {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly link: string;
}

interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Before the lines' last: what the link says. */
  readonly action?: string;
}

/** How it stands with a link. */
export type Outcome = 'open' | 'done' | 'confirmed' | 'expired' | 'superseded' | 'canceled' | 'unknown';

interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly button?: string;
}

export interface ProfileWords {
  /** The provider's no, at a field. */
  readonly refused: string;
  /** What the mails of an e-mail change say. */
  readonly mails: Readonly<Record<'confirm' | 'notice', (facts: MailFacts) => Letter>>;
  /** What the page behind the link says. */
  readonly page: Readonly<Record<Outcome, (email: string, company: string) => Said>>;
}

export const words: Readonly<Record<Language, ProfileWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };
