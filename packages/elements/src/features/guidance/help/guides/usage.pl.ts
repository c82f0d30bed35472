import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pl/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Wykorzystanie',
  about: [
    [
      'p',
      'Chcesz wiedzieć, czy plan wystarcza. ',
      ['b', 'Rozliczenia'],
      ' pokazują, ile wykorzystano z każdego limitu i ile będzie na koniec okresu.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Co jest liczone',
      blocks: [
        [
          'ul',
          [
            ['b', 'Tokeny AI'],
            ' i ',
            ['b', 'Wywołania API'],
            ' sumują się i zaczynają od nowa z każdym okresem planu.',
          ],
          [
            ['b', 'Miejsce na dane'],
            ' i ',
            ['b', 'Członkowie zespołu'],
            ' to stan na teraz. Nie zaczynają się od nowa.',
          ],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Skąd bierze się prognoza',
      blocks: [
        [
          'p',
          'Bierze Twoje tempo z tego okresu i przedłuża je do końca. Dopóki okres trwa na to zbyt krótko, mówimy o tym i pokazujemy tylko, ile zostało.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Co się dzieje przy limicie',
      blocks: [
        [
          'p',
          'Przy 80% i przy 100% dostajesz e-mail i powiadomienie. Nic nie kupuje się samo: to Ty decydujesz, czy kupić tokeny, czy wybrać większy plan.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Kupowanie tokenów',
      blocks: [
        [
          'p',
          ['b', 'Kup tokeny'],
          ' pokazuje każdy pakiet z podatkiem, zanim zapłacisz. Kupione tokeny są zużywane po tych z planu i zostają, aż się skończą.',
        ],
      ],
    },
  ],
};
