import { spokenIn, type Language } from './language.ts';
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

/** Before the first line, with a name and to nobody by name. */
const greetings: Readonly<Record<Language, readonly [named: (name: string) => string, plain: string]>> = {
  en: [(name) => `Hello ${name},`, 'Hello,'],
  de: [(name) => `Guten Tag ${name},`, 'Guten Tag,'],
  fr: [(name) => `Bonjour ${name},`, 'Bonjour,'],
  es: [(name) => `Hola, ${name}:`, 'Hola:'],
  it: [(name) => `Buongiorno ${name},`, 'Buongiorno,'],
  nl: [(name) => `Goedendag ${name},`, 'Goedendag,'],
  pt: [(name) => `Olá, ${name},`, 'Olá,'],
  pl: [(name) => `Dzień dobry, ${name},`, 'Dzień dobry,'],
  ja: [(name) => `${name} 様`, 'お客様'],
  ar: [(name) => `مرحبًا ${name}،`, 'مرحبًا،'],
};

/** A mail as text and as HTML: whatever merchants and providers have typed stays text, on its line, and bounded. */
export function writeLetter(language: Language, { to, subject, lines, link }: Letter): WrittenLetter {
  const name = plainText(to, most.name);
  const [named, unnamed] = greetings[language];
  const greeting = name === '' ? unnamed : named(name);
  const paragraphs = [greeting, ...lines].map((line) => plainText(line, most.line));
  const html = paragraphs.map((line) => `<p>${escaped(line)}</p>`);
  if (link) {
    paragraphs.splice(2, 0, link.href);
    html.splice(2, 0, `<p><a href="${escaped(link.href)}">${escaped(plainText(link.text))}</a></p>`);
  }
  return {
    subject: plainText(subject, most.subject),
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html ${spokenIn(language)}><body>${html.join('')}</body></html>`,
  };
}
