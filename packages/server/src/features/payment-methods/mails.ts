import type { Account } from '../../platform/accounts.ts';
import { formatsIn } from '../../platform/formats.ts';
import { languageOf } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import { methodName } from './method-name.ts';
import type { Mail } from './ports.ts';
import { words, type MailFact } from './words.ts';

interface Facts {
  /** What `labelOf` makes of the method. */
  readonly label: string;
  /** What pays from now on, if that changed. */
  readonly next?: string | null;
  readonly expMonth?: number;
  readonly expYear?: number;
}

/** In the language of whoever did it, otherwise of the account. Its key allows one mail a fact. */
export function mailOf(
  fact: MailFact,
  { id, locale }: { id: string; locale: string | null },
  account: Account,
  { label, next = null, expMonth = 1, expYear = 2000 }: Facts,
): Mail {
  const language = languageOf(locale ?? account.locale);
  const { footer, of } = words[language].mails;
  const end = formatsIn(language).month(new Date(Date.UTC(expYear, expMonth - 1)), 'UTC');
  const [subject, ...lines] = of[fact]({
    method: methodName(label, language),
    next: next === null ? null : methodName(next, language),
    end,
  });
  const said = [...lines, ...(fact === 'expiring' ? [] : [footer])];
  return {
    key: `payment-methods:${id}`,
    to: account.email,
    ...writeLetter(language, { to: account.name, subject, lines: said }),
  };
}
