import type { Language } from '../../platform/language.ts';
import type { MailWords } from './mail-facts.ts';
import { english } from './mail-words-english.ts';
import { german } from './mail-words-german.ts';

/** What the mails say. Amounts are what the provider computed, taxes included. */
export const words: Readonly<Record<Language, MailWords>> = { en: english, de: german };
