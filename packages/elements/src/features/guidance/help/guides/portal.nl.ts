import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Het portaal',
  about: [
    [
      'p',
      'U wilt uw weg vinden. Elk onderwerp heeft een eigen weergave: ',
      ['b', 'Winkel'],
      ', ',
      ['b', 'Plan'],
      ', ',
      ['b', 'Facturering'],
      ', ',
      ['b', 'Koppelingen'],
      ', ',
      ['b', 'Instellingen'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Iets vinden',
      blocks: [
        [
          'p',
          'Druk op ',
          ['code', '/'],
          ' of kies ',
          ['b', 'Zoeken'],
          ' en typ wat u zoekt. De toets is in het zoekvenster uit te zetten.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Uw eerste stappen',
      blocks: [
        [
          'p',
          'Onder uw eerste pagina staat wat een nieuw account het eerst doet. Elke stap vinkt zichzelf af zodra die gedaan is, door wie dan ook; kies er een om erheen te gaan. ',
          ['b', 'Stap voor stap instellen'],
          ' leidt u onder de lijst door de instellingen en gaat verder waar u gebleven was, ook op een ander apparaat. ',
          ['b', 'Deze lijst verbergen'],
          ' haalt de lijst voorgoed weg.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'De rondleiding opnieuw volgen',
      blocks: [
        [
          'p',
          'Druk op ',
          ['code', '/'],
          ', typ ‘rondleiding’ en kies ',
          ['b', 'Rondleiding opnieuw volgen'],
          '. Ook als u die hebt overgeslagen. De rondleiding staat ook aan het eind van elke volledige gids die een ‘?’ opent.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Als er iets ontbreekt',
      blocks: [
        ['p', 'U ziet wat uw toegang toestaat. Hebt u meer nodig, vraag het dan aan een eigenaar van uw account.'],
      ],
    },
    {
      id: 'age',
      title: 'Als iets niet kon worden gelezen',
      blocks: [
        [
          'p',
          'Wat u zag, blijft op het scherm staan en vermeldt hoe oud het is. Kies ',
          ['b', 'Opnieuw proberen'],
          ' of ga verder met iets anders: er gaat niets van u verloren.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Zonder netwerk',
      blocks: [
        [
          'p',
          'Wat op het scherm staat, blijft en vermeldt hoe oud het is. Wat u in het profiel of bij de meldingen wijzigt, wordt bewaard en verzonden zodra u weer verbinding hebt. Al het andere, zoals wat geld kost, gebeurt tot dan niet; dat staat er dan bij.',
        ],
      ],
    },
  ],
};
