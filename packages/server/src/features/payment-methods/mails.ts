import type { Account } from '../../platform/accounts.ts';
import type { Mail } from './ports.ts';

export type MailFact = 'removed' | 'default' | 'expiring';

interface Facts {
  /** Such as `visa 4242`. */
  readonly label: string;
  /** What pays from now on, if that changed. */
  readonly next?: string | null;
  readonly expMonth?: number;
  readonly expYear?: number;
}

interface Words {
  readonly hello: (name: string) => string;
  readonly footer: string;
  readonly of: Record<MailFact, (facts: { method: string; next: string | null; end: string }) => [string, ...string[]]>;
}

const words: Record<'en' | 'de', Words> = {
  en: {
    hello: (name) => `Hello ${name},`,
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
    hello: (name) => `Guten Tag ${name},`,
    footer: 'Waren Sie das nicht? Dann ändern Sie es im Portal und sagen uns Bescheid.',
    of: {
      removed: ({ method, next }) => [
        'Eine Zahlungsart wurde entfernt',
        `${method} wurde aus Ihrem Konto entfernt.`,
        next === null ? 'Sonst hat sich nichts geändert.' : `Ab jetzt zahlt ${next}.`,
      ],
      default: ({ method }) => [
        'Sie zahlen ab jetzt mit einer anderen Zahlungsart',
        `${method} ist jetzt Ihre Standard-Zahlungsart und zahlt, was als Nächstes fällig ist.`,
      ],
      expiring: ({ method, end }) => [
        'Ihre Karte läuft bald ab',
        `${method} zahlt Ihr Abonnement und läuft Ende ${end} ab.`,
        'Tragen Sie im Portal das neue Datum ein oder fügen Sie eine andere Karte hinzu, damit die nächste Zahlung gelingt.',
      ],
    },
  },
};

const brands: Record<string, string> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  sepa_debit: 'SEPA',
  unionpay: 'UnionPay',
  us_bank_account: 'ACH',
  visa: 'Visa',
};

/** `visa 4242` → `Visa •••• 4242`. */
function named(label: string): string {
  const [brand = '', last4 = ''] = label.split(' ');
  return `${brands[brand] ?? brand.replaceAll('_', ' ')} •••• ${last4}`;
}

/** In the language of whoever did it, otherwise of the account. Its key allows one mail a fact. */
export function mailOf(
  fact: MailFact,
  { id, locale }: { id: string; locale: string | null },
  account: Account,
  { label, next = null, expMonth = 1, expYear = 2000 }: Facts,
): Mail {
  const language = (locale ?? account.locale)?.toLowerCase().startsWith('de') ? 'de' : 'en';
  const { hello, footer, of } = words[language];
  const end = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(expYear, expMonth - 1)),
  );
  const [subject, ...lines] = of[fact]({ method: named(label), next: next === null ? null : named(next), end });
  const paragraphs = [hello(account.name), ...lines, ...(fact === 'expiring' ? [] : [footer])];
  return {
    key: `payment-methods:${id}`,
    to: account.email,
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('')}</body></html>`,
  };
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
