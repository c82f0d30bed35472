import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'De livecijfers van uw winkel',
  about: [
    [
      'p',
      'U wilt zien hoe het nu met uw winkel gaat. ',
      ['b', 'Winkel'],
      ' toont omzet, bestellingen en meer, en zegt hoe oud elk cijfer is.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Dagen en vergelijking kiezen',
      blocks: [
        [
          'p',
          'Kies een periode, en of u die vergelijkt met de tijd ervoor of met dezelfde dagen een jaar eerder. Dagen zijn die van de tijdzone van uw account.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'Hoe vers een cijfer is',
      blocks: [
        [
          'p',
          'De kleine lens naast een cijfer zegt het door haar vorm. ',
          ['b', 'Live'],
          ': gemeld zodra het verandert. Anders staat er hoeveel seconden of minuten oud het cijfer is, of sinds wanneer er geen verbinding is. Een cijfer dat we niet kennen, is een streepje met de reden, nooit een nul.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'De cijfers stilzetten',
      blocks: [['p', ['b', 'Pauzeren'], ' laat ze staan tot u hervat. Intussen gaat er niets verloren.']],
    },
    {
      id: 'conversion',
      title: 'Waarom de conversie kan ontbreken',
      blocks: [
        [
          'p',
          'Ze deelt bestellingen door bezoeken. Een winkel die ons zijn bezoeken niet meldt, heeft geen conversie.',
        ],
      ],
    },
  ],
};
