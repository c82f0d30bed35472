import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Koppelingen',
  about: [
    [
      'p',
      'U wilt dat de bestellingen van uw winkel vanzelf binnenkomen. ',
      ['b', 'Koppelingen'],
      ' toont elke winkel en of die werkt.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Een winkel koppelen',
      blocks: [
        [
          'p',
          'Kies ',
          ['b', 'Winkel koppelen'],
          ' en volg de stappen voor Shopify, Magento of Mage-OS. De eerste keer worden alle bestellingen van de winkel overgenomen; u kunt de pagina verlaten.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Wat de status van een winkel betekent',
      blocks: [
        [
          'ul',
          [['b', 'Gekoppeld'], ': de winkel antwoordt, en bestellingen komen binnen.'],
          [
            ['b', 'Verstoord'],
            ' of ',
            ['b', 'Vertraagd'],
            ': de winkel werkt met vertraging. Dat gaat meestal vanzelf over.',
          ],
          [
            ['b', 'Uitgelogd'],
            ', ',
            ['b', 'Niet toegestaan'],
            ', ',
            ['b', 'App verwijderd'],
            ': de winkel geeft ons geen toegang meer. Kies ',
            ['b', 'Opnieuw koppelen'],
            '.',
          ],
          [
            ['b', 'Niet bereikbaar'],
            ' of ',
            ['b', 'Winkel bevroren'],
            ': los het op in de winkel of bij uw hostingbedrijf en kies ',
            ['b', 'Verbinding testen'],
            '.',
          ],
        ],
        [
          'p',
          'Uw winkel blijft in al deze gevallen verkopen; alleen wat wij ervan weten, komt laat. Wat ontbreekt, wordt overgenomen zodra de winkel weer werkt.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Bekijken wat is gecontroleerd',
      blocks: [
        [
          'p',
          ['b', 'Verbinding testen'],
          ' kijkt nu en verandert niets in de winkel. ',
          ['b', 'Geschiedenis'],
          ' toont wat de laatste zeven dagen is geprobeerd.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Pauzeren of ontkoppelen',
      blocks: [
        [
          'p',
          ['b', 'Pauzeren'],
          ' neemt geen bestellingen over tot u hervat; wat intussen kwam, wordt dan overgenomen. ',
          ['b', 'Ontkoppelen'],
          ' beëindigt de koppeling; overgenomen bestellingen blijven, net als de cijfers die eruit volgen.',
        ],
      ],
    },
  ],
};
