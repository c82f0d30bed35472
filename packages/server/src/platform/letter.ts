import type { Language } from './language.ts';
import { escaped } from './page.ts';
import { plainText } from './plain-text.ts';

export interface Letter {
  /** Whom it greets; empty for nobody by name. */
  readonly to: string;
  readonly subject: string;
  /** What is said, a paragraph each. */
  readonly lines: readonly string[];
  /** A link, after the first of the lines. */
  readonly link?: { readonly href: string; readonly text: string };
}

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Characters that a name, a subject and a paragraph have at most. */
const most = { name: 100, subject: 200, line: 1000 } as const;

const greetings: Readonly<Record<Language, string>> = { en: 'Hello', de: 'Guten Tag' };

/** A mail as text and as HTML: whatever merchants and providers have typed stays text, on its line, and bounded. */
export function writeLetter(language: Language, { to, subject, lines, link }: Letter): WrittenLetter {
  const name = plainText(to, most.name);
  const greeting = name === '' ? `${greetings[language]},` : `${greetings[language]} ${name},`;
  const paragraphs = [greeting, ...lines].map((line) => plainText(line, most.line));
  const html = paragraphs.map((line) => `<p>${escaped(line)}</p>`);
  if (link) {
    paragraphs.splice(2, 0, link.href);
    html.splice(2, 0, `<p><a href="${escaped(link.href)}">${escaped(plainText(link.text))}</a></p>`);
  }
  return {
    subject: plainText(subject, most.subject),
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${html.join('')}</body></html>`,
  };
}
