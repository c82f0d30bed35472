import type { Language } from '../../platform/language.ts';

export interface MailFacts {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly link: string;
}

interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Before the lines' last: what the link says. */
  readonly action?: string;
}

type Words = Readonly<Record<'confirm' | 'notice', (facts: MailFacts) => Letter>>;

/** What the mails of an e-mail change say. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    confirm: ({ company, email }) => ({
      subject: 'Confirm your new e-mail address',
      action: 'Confirm the address',
      lines: [
        `Invoices and notices of ${company} shall go to ${email} from now on.`,
        'Open this page and press its button. The link works once, within 24 hours.',
        'If you know nothing of this, do nothing: the address stays as it is.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'A new e-mail address was asked for',
      lines: [
        `Somebody asked that invoices and notices of ${company} go to ${email} instead of here.`,
        'Until that address is confirmed, all stays as it is.',
        'If you know nothing of this, open your profile in the portal and press “Keep today’s address”.',
      ],
    }),
  },
  de: {
    confirm: ({ company, email }) => ({
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      action: 'Adresse bestätigen',
      lines: [
        `Rechnungen und Nachrichten für ${company} sollen künftig an ${email} gehen.`,
        'Öffnen Sie diese Seite und drücken Sie dort den Knopf. Der Link gilt einmal, 24 Stunden lang.',
        'Wenn Sie davon nichts wissen, tun Sie nichts: Die Adresse bleibt, wie sie ist.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Eine neue E-Mail-Adresse wurde eingetragen',
      lines: [
        `Rechnungen und Nachrichten für ${company} sollen statt hierher künftig an ${email} gehen.`,
        'Bis diese Adresse bestätigt ist, bleibt alles, wie es ist.',
        'Wenn Sie davon nichts wissen, öffnen Sie Ihr Profil im Portal und drücken Sie „Heutige Adresse behalten“.',
      ],
    }),
  },
};
