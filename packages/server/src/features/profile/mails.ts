import { languageOf } from '../../platform/language.ts';
import { writeLetter, type WrittenLetter } from '../../platform/letter.ts';
import { words, type MailFacts } from './words.ts';

/** In the language of whoever asked for the change. */
export function writeMail(kind: 'confirm' | 'notice', facts: MailFacts, locale: string | null): WrittenLetter {
  const language = languageOf(locale);
  const { subject, lines, action } = words[language].mails[kind](facts);
  const link = action === undefined ? {} : { link: { href: facts.link, text: action } };
  return writeLetter(language, { to: facts.name, subject, lines, ...link });
}
