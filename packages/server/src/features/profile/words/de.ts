import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Vergleichen Sie es mit Ihren Unterlagen; der Zahlungsdienst nimmt es so nicht an',
  mails: {
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
        'Wenn Sie davon nichts wissen, öffnen Sie Ihr Profil im Portal und drücken Sie „Bisherige Adresse behalten“.',
      ],
    }),
  },
  page: {
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
