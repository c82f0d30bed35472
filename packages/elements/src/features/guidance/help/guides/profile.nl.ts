import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Bedrijfsprofiel',
  about: [
    [
      'p',
      'U wilt de juiste naam op uw facturen, of e-mail op een ander adres. ',
      ['b', 'Instellingen'],
      ' bevat wie u bent.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Belastingnummer',
      blocks: [
        [
          'p',
          'Het staat op uw facturen en kan de belasting erop veranderen. Kies het soort en schrijf het nummer zoals uw belastingdienst dat doet; spaties maken niet uit. We controleren of het juist is opgebouwd, en voor de Europese Unie vragen we het register of het geldig is en van wie het is.',
        ],
        ['p', 'Antwoordt het register niet, dan wordt het nummer toch opgeslagen en vragen we het later opnieuw.'],
      ],
    },
    {
      id: 'address',
      title: 'Adres',
      blocks: [
        [
          'p',
          'Het bepaalt de belasting op uw facturen. U kunt een heel adres in de eerste regel plakken; het wordt over de velden verdeeld.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'Een nieuw adres telt zodra u de link hebt geopend in de e-mail die daarheen gaat en het hebt bevestigd op de pagina die opengaat. Tot die tijd gaat alles naar het oude.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Als iemand anders het ook wijzigt',
      blocks: [
        [
          'p',
          'Heeft een collega iets opgeslagen terwijl u typte, dan ziet u beide waarden en kiest u. Er gaat niets verloren van wat u hebt getypt.',
        ],
      ],
    },
  ],
};
