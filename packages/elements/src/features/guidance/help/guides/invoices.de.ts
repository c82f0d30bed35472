import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Rechnungen',
  about: [
    [
      'p',
      'Sie brauchen einen Beleg, möchten wissen, was als Nächstes kommt, oder zahlen, was offen ist. ',
      ['b', 'Abrechnung'],
      ' zeigt alle Rechnungen.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Was als Nächstes kommt',
      blocks: [
        [
          'p',
          'Über der Liste steht die nächste Rechnung mit Tag und Betrag. ',
          ['b', 'So setzt es sich zusammen'],
          ' zeigt ihre Posten.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Eine herunterladen, oder ein Jahr',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' lädt eine Rechnung herunter. ',
          ['b', 'Ein Jahr herunterladen'],
          ' legt alle eines Jahres in eine Datei; Sie können die Seite inzwischen verlassen.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Eine offene Rechnung zahlen',
      blocks: [
        [
          'p',
          'Eine offene Rechnung hat eine Schaltfläche mit dem Betrag. Hat Ihre Bank abgelehnt, sagt die Liste, warum und was hilft. Zahlen Sie mit einer anderen Karte noch einmal, oder nachdem Sie mit Ihrer Bank gesprochen haben. Was bezahlt ist, wird nicht zweimal berechnet.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Ändern, was darauf steht',
      blocks: [
        [
          'p',
          'Name, Adresse und Steuernummer kommen aus Ihrem Firmenprofil, wie es beim Erstellen ist. Eine verschickte Rechnung bleibt, wie sie ist.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Wenn Shopify abrechnet',
      blocks: [
        [
          'p',
          'Dann sind Ihre Rechnungen im Admin Ihres Shops, unter ',
          ['b', 'Einstellungen'],
          ' und ',
          ['b', 'Abrechnung'],
          '.',
        ],
      ],
    },
  ],
};
