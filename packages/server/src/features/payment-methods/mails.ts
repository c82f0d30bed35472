import type { Account } from '../../platform/accounts.ts';
import { languageOf, type Language } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import { methodName } from './method-name.ts';
import type { Mail } from './ports.ts';

export type MailFact = 'removed' | 'default' | 'expiring';

interface Facts {
  /** What `labelOf` makes of the method. */
  readonly label: string;
  /** What pays from now on, if that changed. */
  readonly next?: string | null;
  readonly expMonth?: number;
  readonly expYear?: number;
}

interface Words {
  readonly footer: string;
  readonly of: Record<MailFact, (facts: { method: string; next: string | null; end: string }) => [string, ...string[]]>;
}

const words: Record<Language, Words> = {
  en: {
    footer: 'If this was not you, change it in the portal and tell us.',
    of: {
      removed: ({ method, next }) => [
        'A payment method was removed',
        `${method} was removed from your account.`,
        next === null ? 'Nothing else changed.' : `From now on ${next} pays.`,
      ],
      default: ({ method }) => [
        'You pay with another method from now on',
        `${method} is your default payment method now. It pays what is due next.`,
      ],
      expiring: ({ method, end }) => [
        'Your card expires soon',
        `${method} pays your subscription and expires at the end of ${end}.`,
        'Enter the new date in the portal, or add another card, so that the next payment goes through.',
      ],
    },
  },
  de: {
    footer: 'Waren Sie das nicht? Dann ändern Sie es im Portal und sagen uns Bescheid.',
    of: {
      removed: ({ method, next }) => [
        'Ein Zahlungsmittel wurde entfernt',
        `${method} wurde aus Ihrem Konto entfernt.`,
        next === null ? 'Sonst hat sich nichts geändert.' : `Ab jetzt zahlt ${next}.`,
      ],
      default: ({ method }) => [
        'Sie zahlen ab jetzt mit einem anderen Zahlungsmittel',
        `${method} ist jetzt Ihr Standard-Zahlungsmittel und zahlt, was als Nächstes fällig ist.`,
      ],
      expiring: ({ method, end }) => [
        'Ihre Karte läuft bald ab',
        `${method} zahlt Ihr Abonnement und läuft Ende ${end} ab.`,
        'Tragen Sie im Portal das neue Datum ein oder fügen Sie eine andere Karte hinzu, damit die nächste Zahlung gelingt.',
      ],
    },
  },
};

/** In the language of whoever did it, otherwise of the account. Its key allows one mail a fact. */
export function mailOf(
  fact: MailFact,
  { id, locale }: { id: string; locale: string | null },
  account: Account,
  { label, next = null, expMonth = 1, expYear = 2000 }: Facts,
): Mail {
  const language = languageOf(locale ?? account.locale);
  const { footer, of } = words[language];
  const end = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(expYear, expMonth - 1)),
  );
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
