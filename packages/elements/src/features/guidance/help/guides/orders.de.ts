import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Bestellungen aus einer Datei',
  about: [
    [
      'p',
      'Sie haben verkauft, bevor Ihr Shop verbunden war, oder anderswo. Wählen Sie ',
      ['b', 'Verbindungen'],
      ', dann ',
      ['b', 'Bestellungen aus einer Datei importieren'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Welche Dateien wir lesen',
      blocks: [
        [
          'p',
          'Einen Export von Bestellungen aus Shopify oder von Bestellpositionen aus Magento erkennen wir an der ersten Zeile. Auch jede andere CSV-Datei geht, die eine Zeile für jedes Produkt einer Bestellung hat, mit Bestellnummer, Datum und Uhrzeit, SKU, Menge und Preis: Sagen Sie unter ',
          ['b', 'Spalten'],
          ', was was ist.',
        ],
        ['p', 'Speichern Sie eine Arbeitsmappe vorher als ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Bevor etwas übernommen wird',
      blocks: [
        [
          'p',
          'Sie sehen die ersten Zeilen so, wie wir sie lesen, ihre Währung und nach wessen Uhr die Zeiten gehen. Was sich nicht lesen lässt, wird genannt. Nichts wird übernommen, bevor Sie beginnen.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Was doppelt zählt und was nicht',
      blocks: [
        [
          'p',
          'Dieselbe Datei noch einmal zählt einmal, verbesserte Zeilen ebenso. Ein verbundener Shop schickt seine Bestellungen von selbst, und eine Datei kennt sie unter anderen Nummern: Importieren Sie diese nicht auch noch.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Weggehen und weitermachen',
      blocks: [
        [
          'p',
          'Sehen Sie sich andere Seiten des Portals an, während der Import läuft. Haben Sie es geschlossen, wählen Sie dieselbe Datei noch einmal, auf jedem Gerät, und er geht dort weiter, wo er war.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Abgelehnte Zeilen',
      blocks: [
        [
          'p',
          'Sie stehen mit dem da, was hilft. Laden Sie sie herunter, verbessern Sie sie und importieren Sie diese Datei. Wir lesen sie aus Ihrer Datei und behalten keine Kopie.',
        ],
      ],
    },
  ],
};
