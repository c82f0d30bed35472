import type { Language } from '../../platform/language.ts';
import type { MeterId } from './meters.ts';
import { alertWords as ar } from './words/ar.ts';
import { alertWords as de } from './words/de.ts';
import { alertWords as en } from './words/en.ts';
import { alertWords as es } from './words/es.ts';
import { alertWords as fr } from './words/fr.ts';
import { alertWords as it } from './words/it.ts';
import { alertWords as ja } from './words/ja.ts';
import { alertWords as nl } from './words/nl.ts';
import { alertWords as pl } from './words/pl.ts';
import { alertWords as pt } from './words/pt.ts';

export interface AlertFigures {
  readonly used: string;
  readonly allowance: string;
  readonly percent: string;
  /** When the meter begins anew; null for what stays. */
  readonly resets: string | null;
}

export type AlertSentence = (figures: AlertFigures) => { subject: string; lines: string[] };

export interface AlertWords {
  readonly footer: string;
  readonly near: Readonly<Record<MeterId, AlertSentence>>;
  readonly full: Readonly<Record<MeterId, AlertSentence>>;
}

/** What the mails say. The figures come written in the language. */
export const alertWords: Readonly<Record<Language, AlertWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };
