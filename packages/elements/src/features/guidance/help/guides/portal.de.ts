import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/de/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Das Portal',
  about: [
    [
      'p',
      'Sie möchten sich zurechtfinden. Jedes Thema hat eine Ansicht: ',
      ['b', 'Shop'],
      ', ',
      ['b', 'Tarif'],
      ', ',
      ['b', 'Abrechnung'],
      ', ',
      ['b', 'Verbindungen'],
      ', ',
      ['b', 'Einstellungen'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Etwas finden',
      blocks: [
        [
          'p',
          'Drücken Sie ',
          ['code', '/'],
          ' oder wählen Sie ',
          ['b', 'Suchen'],
          ', und schreiben Sie, was Sie suchen. Die Taste lässt sich in der Suche abschalten.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Ihre ersten Schritte',
      blocks: [
        [
          'p',
          'Unter Ihrer ersten Ansicht steht, was in einem neuen Konto zuerst zu tun ist. Jeder Schritt hakt sich selbst ab, sobald er erledigt ist, von wem auch immer; wählen Sie einen, um dorthin zu kommen. ',
          ['b', 'Schritt für Schritt einrichten'],
          ' führt unter der Liste durch die Einrichtung und macht dort weiter, wo Sie aufgehört haben, auch auf einem anderen Gerät. ',
          ['b', 'Liste ausblenden'],
          ' nimmt sie für immer weg.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Die Tour noch einmal ansehen',
      blocks: [
        [
          'p',
          'Drücken Sie ',
          ['code', '/'],
          ', tippen Sie „Tour“ und wählen Sie ',
          ['b', 'Tour noch einmal ansehen'],
          '. Auch wenn Sie sie übersprungen haben. Sie steht auch am Ende jeder ganzen Anleitung, die ein „?“ öffnet.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Wenn etwas fehlt',
      blocks: [['p', 'Sie sehen, was Ihr Zugang erlaubt. Bitten Sie die Person um mehr, die Ihr Konto verwaltet.']],
    },
    {
      id: 'age',
      title: 'Wenn sich etwas nicht lesen ließ',
      blocks: [
        [
          'p',
          'Was Sie sahen, bleibt stehen und sagt, wie alt es ist. Wählen Sie ',
          ['b', 'Erneut versuchen'],
          ', oder machen Sie woanders weiter: Nichts geht verloren.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Ohne Netz',
      blocks: [
        [
          'p',
          'Was auf dem Bildschirm steht, bleibt und sagt, wie alt es ist. Was Sie im Profil oder an den Benachrichtigungen ändern, wird aufbewahrt und gesendet, sobald Sie wieder verbunden sind. Alles andere, etwa was Geld kostet, geschieht bis dahin nicht und sagt es.',
        ],
      ],
    },
  ],
};
