import type { Language } from '../../platform/language.ts';

export type Outcome = 'open' | 'done' | 'confirmed' | 'expired' | 'superseded' | 'canceled' | 'unknown';

interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly button?: string;
}

/** What the page behind the link says. */
export const words: Readonly<Record<Language, Readonly<Record<Outcome, (email: string, company: string) => Said>>>> = {
  en: {
    open: (email, company) => ({
      heading: 'Use this address?',
      lines: [`Invoices and notices of ${company} will go to ${email}.`],
      button: 'Confirm the address',
    }),
    done: (email, company) => ({
      heading: 'The address is confirmed',
      lines: [`Invoices and notices of ${company} go to ${email} now. You can close this page.`],
    }),
    confirmed: (email) => ({
      heading: 'This link was used already',
      lines: [`${email} has been confirmed before. There is nothing left to do.`],
    }),
    expired: () => ({
      heading: 'This link has expired',
      lines: ['It worked for 24 hours. Open your profile in the portal and send the mail again.'],
    }),
    superseded: () => ({
      heading: 'A newer address was asked for',
      lines: ['This link ended when another address was entered. Use the link in the newest mail.'],
    }),
    canceled: () => ({
      heading: 'This change was withdrawn',
      lines: ['The address stays as it was. To change it, enter it again in your profile.'],
    }),
    unknown: () => ({
      heading: 'This link does not work',
      lines: [
        'It is not complete, or not from us. Copy the whole link from the mail, or send the mail again from your profile.',
      ],
    }),
  },
  de: {
    open: (email, company) => ({
      heading: 'Diese Adresse verwenden?',
      lines: [`Rechnungen und Nachrichten für ${company} gehen künftig an ${email}.`],
      button: 'Adresse bestätigen',
    }),
    done: (email, company) => ({
      heading: 'Die Adresse ist bestätigt',
      lines: [`Rechnungen und Nachrichten für ${company} gehen jetzt an ${email}. Sie können diese Seite schließen.`],
    }),
    confirmed: (email) => ({
      heading: 'Dieser Link wurde schon benutzt',
      lines: [`${email} ist bereits bestätigt. Es ist nichts mehr zu tun.`],
    }),
    expired: () => ({
      heading: 'Dieser Link ist abgelaufen',
      lines: ['Er galt 24 Stunden. Öffnen Sie Ihr Profil im Portal und senden Sie die Mail noch einmal.'],
    }),
    superseded: () => ({
      heading: 'Inzwischen wurde eine andere Adresse eingetragen',
      lines: ['Damit endete dieser Link. Verwenden Sie den Link aus der neuesten Mail.'],
    }),
    canceled: () => ({
      heading: 'Diese Änderung wurde zurückgezogen',
      lines: ['Die Adresse bleibt, wie sie war. Um sie zu ändern, tragen Sie sie im Profil noch einmal ein.'],
    }),
    unknown: () => ({
      heading: 'Dieser Link funktioniert nicht',
      lines: [
        'Er ist unvollständig oder nicht von uns. Kopieren Sie den ganzen Link aus der Mail, oder senden Sie die Mail im Profil noch einmal.',
      ],
    }),
  },
};
