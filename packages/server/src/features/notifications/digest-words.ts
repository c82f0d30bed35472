import { toMajor, type Money, type Notification } from '@varai/client';
import type { Language } from '../../platform/language.ts';

interface Words {
  subject(count: number): string;
  sentence(notification: Notification): string;
  more(count: number): string;
  readonly footer: string;
}

type Meter = Extract<Notification, { kind: 'usage/full' | 'usage/near' }>['data']['meter'];
type Trouble = Exclude<
  Extract<Notification, { kind: 'integrations/well' | 'integrations/trouble' }>['data']['state'],
  'connected'
>;

interface Parts {
  readonly meters: Readonly<Record<Meter, string>>;
  readonly troubles: Readonly<Record<Trouble, string>>;
  near(meter: string, percent: string): string;
  full(meter: string): string;
  well(name: string): string;
  failed(invoice: string | null, due: string, action: boolean): string;
}

const money = (language: Language, { amount, currency }: Money): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(toMajor({ amount, currency }));

/** Never more than is true: 99.9 % are no 100. */
const percent = (language: Language, used: number, allowance: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor((100 * used) / allowance) / 100);

const sentenceIn =
  (language: Language, parts: Parts) =>
  (notification: Notification): string => {
    const { kind, data } = notification;
    switch (kind) {
      case 'usage/near':
        return parts.near(parts.meters[data.meter], percent(language, data.used, data.allowance));
      case 'usage/full':
        return parts.full(parts.meters[data.meter]);
      case 'invoices/payment_failed':
        return parts.failed(data.number, money(language, data.due), data.reason === 'action');
      default:
        return data.state === 'connected' ? parts.well(data.name) : `${data.name}: ${parts.troubles[data.state]}`;
    }
  };

export const digestWords: Readonly<Record<Language, Words>> = {
  en: {
    subject: (count) => (count === 1 ? '1 new notification' : `${count} new notifications`),
    more: (count) => `And ${count} more, which the portal shows.`,
    footer: 'You chose this summary in the notifications of the portal, and can turn it off there.',
    sentence: sentenceIn('en', {
      meters: { ai_tokens: 'AI tokens', api_calls: 'API calls', storage: 'storage', seats: 'seats' },
      troubles: {
        auth_expired: 'the shop no longer lets us in.',
        scope_missing: 'we may not read the orders of the shop.',
        uninstalled: 'the app was removed from the shop.',
        frozen: 'Shopify has frozen the shop.',
        unreachable: 'the shop does not answer.',
        misconfigured: 'the shop and its connection do not fit together any more.',
        unsupported_version: 'the shop speaks a version that we do not know yet.',
      },
      near: (meter, share) => `You have used ${share} of your ${meter}.`,
      full: (meter) => `You have used all of your ${meter}.`,
      well: (name) => `${name}: the shop is connected again.`,
      failed: (invoice, due, action) =>
        action
          ? `Your bank asks you to confirm the payment of ${due}${invoice === null ? '' : ` for invoice ${invoice}`}.`
          : `The payment of ${due}${invoice === null ? '' : ` for invoice ${invoice}`} failed.`,
    }),
  },
  de: {
    subject: (count) => (count === 1 ? '1 neue Mitteilung' : `${count} neue Mitteilungen`),
    more: (count) => `Und ${count} weitere, die das Portal zeigt.`,
    footer: 'Diese Zusammenfassung haben Sie bei den Mitteilungen im Portal gewählt; dort können Sie sie abstellen.',
    sentence: sentenceIn('de', {
      meters: { ai_tokens: 'KI-Tokens', api_calls: 'API-Aufrufe', storage: 'Speicher', seats: 'Plätze' },
      troubles: {
        auth_expired: 'Der Shop lässt uns nicht mehr ein.',
        scope_missing: 'Wir dürfen die Bestellungen des Shops nicht lesen.',
        uninstalled: 'Die App wurde aus dem Shop entfernt.',
        frozen: 'Shopify hat den Shop gesperrt.',
        unreachable: 'Der Shop antwortet nicht.',
        misconfigured: 'Der Shop und seine Verbindung passen nicht mehr zusammen.',
        unsupported_version: 'Der Shop spricht eine Version, die wir noch nicht kennen.',
      },
      near: (meter, share) => `${meter}: ${share} sind verbraucht.`,
      full: (meter) => `${meter}: alles ist verbraucht.`,
      well: (name) => `${name}: Der Shop ist wieder verbunden.`,
      failed: (invoice, due, action) =>
        action
          ? `Ihre Bank bittet Sie, die Zahlung von ${due}${invoice === null ? '' : ` für Rechnung ${invoice}`} zu bestätigen.`
          : `Die Zahlung von ${due}${invoice === null ? '' : ` für Rechnung ${invoice}`} ist fehlgeschlagen.`,
    }),
  },
};
