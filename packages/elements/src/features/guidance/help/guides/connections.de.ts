import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Verbindungen',
  about: [
    [
      'p',
      'Sie möchten, dass die Bestellungen Ihres Shops von selbst hereinkommen. ',
      ['b', 'Verbindungen'],
      ' zeigt jeden Shop und ob er läuft.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Einen Shop verbinden',
      blocks: [
        [
          'p',
          'Wählen Sie ',
          ['b', 'Shop verbinden'],
          ' und folgen Sie den Schritten für Shopify, Magento oder Mage-OS. Beim ersten Mal werden alle Bestellungen übernommen; Sie können die Seite verlassen.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Was der Zustand eines Shops bedeutet',
      blocks: [
        [
          'ul',
          [['b', 'Verbunden'], ': Er antwortet, und Bestellungen kommen herein.'],
          [
            ['b', 'Gestört'],
            ' oder ',
            ['b', 'Gebremst'],
            ': Er läuft mit Verzögerung. Das geht meist von selbst vorbei.',
          ],
          [
            ['b', 'Abgemeldet'],
            ', ',
            ['b', 'Nicht erlaubt'],
            ', ',
            ['b', 'App entfernt'],
            ': Der Shop lässt uns nicht mehr ein. Wählen Sie ',
            ['b', 'Neu verbinden'],
            '.',
          ],
          [
            ['b', 'Nicht erreichbar'],
            ' oder ',
            ['b', 'Shop gesperrt'],
            ': Beheben Sie es im Shop oder bei Ihrem Anbieter und wählen Sie ',
            ['b', 'Verbindung prüfen'],
            '.',
          ],
        ],
        [
          'p',
          'Ihr Shop verkauft bei alledem weiter; nur was wir von ihm wissen, kommt spät. Was fehlt, wird übernommen, sobald er wieder läuft.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Ansehen, was geprüft wurde',
      blocks: [
        [
          'p',
          ['b', 'Verbindung prüfen'],
          ' sieht jetzt nach und ändert im Shop nichts. ',
          ['b', 'Verlauf'],
          ' zeigt, was in den letzten sieben Tagen versucht wurde.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Anhalten oder trennen',
      blocks: [
        [
          'p',
          ['b', 'Anhalten'],
          ' übernimmt nichts, bis Sie fortfahren; was inzwischen kam, wird dann übernommen. ',
          ['b', 'Trennen'],
          ' beendet die Verbindung; übernommene Bestellungen bleiben, ebenso die Zahlen daraus.',
        ],
      ],
    },
  ],
};
