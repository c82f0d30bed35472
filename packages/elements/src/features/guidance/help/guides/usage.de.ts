import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Verbrauch',
  about: [
    [
      'p',
      'Sie möchten wissen, ob Ihr Tarif reicht. ',
      ['b', 'Abrechnung'],
      ' zeigt, was Sie von jeder Grenze verbraucht haben und wo Sie am Ende des Zeitraums stehen.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Was gezählt wird',
      blocks: [
        [
          'ul',
          [
            ['b', 'KI-Tokens'],
            ' und ',
            ['b', 'API-Aufrufe'],
            ' summieren sich und beginnen mit jedem Zeitraum Ihres Tarifs neu.',
          ],
          [['b', 'Speicher'], ' und ', ['b', 'Teammitglieder'], ' sind, was Sie jetzt haben. Sie beginnen nicht neu.'],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Wie die Vorhersage entsteht',
      blocks: [
        [
          'p',
          'Sie nimmt Ihr Tempo in diesem Zeitraum und setzt es bis zum Ende fort. Ist der Zeitraum dafür zu jung, sagen wir das und zeigen nur, was übrig ist.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Was an der Grenze geschieht',
      blocks: [
        [
          'p',
          'Bei 80 % und bei 100 % bekommen Sie eine E-Mail und eine Benachrichtigung. Nichts wird von selbst gekauft: Sie entscheiden, ob Sie Tokens kaufen oder einen größeren Tarif nehmen.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Tokens kaufen',
      blocks: [
        [
          'p',
          ['b', 'Tokens kaufen'],
          ' zeigt jedes Paket mit Steuer, bevor Sie zahlen. Gekaufte Tokens werden nach denen Ihres Tarifs verbraucht und bleiben, bis sie verbraucht sind.',
        ],
      ],
    },
  ],
};
