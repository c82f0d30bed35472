import type { InvitationFailure } from '@varai/client';
import type { Language } from '../../../platform/language.ts';
import type { Reason, Trouble } from '../failure.ts';

/** Why a shop that its merchant activated is not connected: kept with its invitation. */
export interface Mishap {
  readonly code: Trouble | 'not_heard' | 'shop_taken';
  readonly reason: Reason | null;
}

const remedies: Readonly<Partial<Record<Mishap['code'], InvitationFailure['remedy']>>> = {
  auth_expired: 'authorize',
  scope_missing: 'allow',
  not_heard: 'addresses',
  shop_taken: 'disconnect',
};

type Words = Readonly<Record<Mishap['code'], string>> & Readonly<Partial<Record<Reason, string>>>;

const words: Readonly<Record<Language, Words>> = {
  en: {
    auth_expired: 'The shop did not take the keys that it had told us.',
    scope_missing: 'The shop does not let us read its orders.',
    unreachable: 'The shop did not answer us at the base URL that it names.',
    degraded: 'The shop answered with an error.',
    rate_limited: 'The shop had no time for us.',
    misconfigured:
      'No Magento that we know answers at the base URL that the shop names, or it does not begin with https.',
    unsupported_version: 'The shop speaks a version of Magento that we do not know.',
    uninstalled: 'The integration was removed from the shop.',
    frozen: 'The shop is closed.',
    not_heard: 'The shop opened our window, but told us its keys at another address.',
    shop_taken: 'This shop is connected with another account.',
    maintenance: 'The shop is in maintenance mode and answers nobody.',
    error_page: 'The shop answered with an error page. Whoever runs it finds the cause in var/report and var/log.',
    firewall:
      'A firewall or a password before the shop turned us away. It has to let calls to /rest and /oauth through.',
    web_page: 'In place of its data the shop showed a web page, such as a login, or led to another address.',
  },
  de: {
    auth_expired: 'Der Shop hat die Schlüssel nicht angenommen, die er uns genannt hat.',
    scope_missing: 'Der Shop lässt uns seine Bestellungen nicht lesen.',
    unreachable: 'Der Shop hat uns unter der Basis-URL, die er nennt, nicht geantwortet.',
    degraded: 'Der Shop hat mit einem Fehler geantwortet.',
    rate_limited: 'Der Shop hatte keine Zeit für uns.',
    misconfigured:
      'Unter der Basis-URL, die der Shop nennt, antwortet kein Magento, das wir kennen, oder sie beginnt nicht mit https.',
    unsupported_version: 'Der Shop spricht eine Version von Magento, die wir nicht kennen.',
    uninstalled: 'Die Integration wurde aus dem Shop entfernt.',
    frozen: 'Der Shop ist geschlossen.',
    not_heard: 'Der Shop hat unser Fenster geöffnet, seine Schlüssel aber einer anderen Adresse genannt.',
    shop_taken: 'Dieser Shop ist mit einem anderen Konto verbunden.',
    maintenance: 'Der Shop ist im Wartungsmodus und antwortet niemandem.',
    error_page:
      'Der Shop hat mit einer Fehlerseite geantwortet. Wer ihn betreibt, findet die Ursache in var/report und var/log.',
    firewall:
      'Eine Firewall oder ein Passwort vor dem Shop hat uns abgewiesen. Aufrufe von /rest und /oauth müssen durchkommen.',
    web_page:
      'Statt seiner Daten hat der Shop eine Webseite gezeigt, etwa eine Anmeldung, oder zu einer anderen Adresse geführt.',
  },
};

/** What went wrong, in the merchant's words, and what helps. */
export const mishapIn = ({ code, reason }: Mishap, language: Language): InvitationFailure => ({
  code,
  message: (reason && words[language][reason]) ?? words[language][code],
  remedy: remedies[code] ?? 'repair',
});
