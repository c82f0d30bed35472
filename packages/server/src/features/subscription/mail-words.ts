import type { Language } from '../../platform/language.ts';
import type { MailWords } from './mail-facts.ts';
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

/** What the mails say. Amounts are what the provider computed, taxes included. */
export const words: Readonly<Record<Language, MailWords>> = { en, de, fr, es, it, nl, pt, pl, ja, ar };
