import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Firmenprofil',
  about: [
    [
      'p',
      'Sie möchten den richtigen Namen auf Ihren Rechnungen oder Post an eine andere Adresse. ',
      ['b', 'Einstellungen'],
      ' zeigt, wer Sie sind.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Steuernummer',
      blocks: [
        [
          'p',
          'Sie steht auf Ihren Rechnungen und kann die Steuer darauf ändern. Wählen Sie die Art und schreiben Sie die Nummer, wie Ihre Behörde es tut; Leerzeichen sind gleichgültig. Wir prüfen die Form, und für die Europäische Union fragen wir das Register, ob sie gültig ist und wem sie gehört.',
        ],
        ['p', 'Antwortet das Register nicht, wird die Nummer trotzdem gespeichert, und wir fragen später noch einmal.'],
      ],
    },
    {
      id: 'address',
      title: 'Adresse',
      blocks: [
        [
          'p',
          'Sie entscheidet über die Steuer auf Ihren Rechnungen. Sie können eine ganze Adresse in die erste Zeile einfügen; sie wird auf die Felder verteilt.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-Mail',
      blocks: [
        [
          'p',
          'Eine neue Adresse gilt, sobald Sie den Link in der E-Mail geöffnet haben, die dorthin geht, und sie auf der Seite dahinter bestätigt haben. Bis dahin geht alles an die alte.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Wenn es zugleich jemand anderes ändert',
      blocks: [
        [
          'p',
          'Hat jemand gespeichert, während Sie geschrieben haben, sehen Sie beide Werte und wählen. Nichts, was Sie geschrieben haben, geht verloren.',
        ],
      ],
    },
  ],
};
