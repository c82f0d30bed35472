import { escaped } from '../../platform/page.ts';
import { languageOf, words, type MailFacts } from './mail-words.ts';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter as text and as HTML, where whatever people have typed stays text. */
export function writeMail(kind: 'confirm' | 'notice', facts: MailFacts, locale: string | null): WrittenMail {
  const language = languageOf(locale);
  const { subject, lines, action } = words[language][kind](facts);
  const [first = '', ...rest] = lines;
  const hello = words[language].hello(facts.name);
  const link = action === undefined ? [] : [facts.link];
  const paragraph = (line: string) => `<p>${escaped(line)}</p>`;
  const anchor = action === undefined ? '' : `<p><a href="${escaped(facts.link)}">${escaped(action)}</a></p>`;
  return {
    subject,
    text: `${[hello, first, ...link, ...rest].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${[hello, first].map(paragraph).join('')}${anchor}${rest.map(paragraph).join('')}</body></html>`,
  };
}
