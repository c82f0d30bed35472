import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Die Live-Zahlen Ihres Shops',
  about: [
    [
      'p',
      'Sie möchten sehen, wie es Ihrem Shop jetzt geht. ',
      ['b', 'Shop'],
      ' zeigt Umsatz, Bestellungen und mehr und sagt, wie alt jede Zahl ist.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Tage und Vergleich wählen',
      blocks: [
        [
          'p',
          'Wählen Sie einen Zeitraum und ob er mit der Zeit davor oder mit denselben Tagen des Vorjahres verglichen wird. Tage sind die der Zeitzone Ihres Kontos.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'Wie frisch eine Zahl ist',
      blocks: [
        [
          'p',
          'Die kleine Linse neben einer Zahl sagt es durch ihre Form. ',
          ['b', 'Live'],
          ': gemeldet, sobald sie sich ändert. Sonst steht dort, wie viele Sekunden oder Minuten alt die Zahl ist oder seit wann es keine Verbindung gibt. Eine Zahl, die wir nicht kennen, ist ein Strich mit dem Grund, nie eine Null.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Die Zahlen anhalten',
      blocks: [['p', ['b', 'Anhalten'], ' lässt sie stehen, bis Sie fortsetzen. Verloren geht dabei nichts.']],
    },
    {
      id: 'conversion',
      title: 'Warum die Konversion fehlen kann',
      blocks: [['p', 'Sie teilt Bestellungen durch Besuche. Ein Shop, der uns seine Besuche nicht meldet, hat keine.']],
    },
  ],
};
