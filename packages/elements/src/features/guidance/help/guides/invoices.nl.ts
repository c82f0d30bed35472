import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Facturen',
  about: [
    [
      'p',
      'U wilt een document voor uw boekhouding, weten wat er volgt, of betalen wat openstaat. ',
      ['b', 'Facturering'],
      ' toont alle facturen.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Wat er volgt',
      blocks: [
        [
          'p',
          'Boven de lijst staat de volgende factuur met dag en bedrag. ',
          ['b', 'Zo is het opgebouwd'],
          ' toont de regels.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Eén factuur downloaden, of een jaar',
      blocks: [
        [
          'p',
          ['b', 'Pdf'],
          ' downloadt een factuur. ',
          ['b', 'Een jaar downloaden'],
          ' zet alle facturen van een jaar in één bestand; u kunt de pagina intussen verlaten.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Een openstaande factuur betalen',
      blocks: [
        [
          'p',
          'Een openstaande factuur heeft een knop met het bedrag. Heeft uw bank geweigerd, dan zegt de lijst waarom en wat helpt. Betaal opnieuw met een andere kaart, of nadat u met uw bank hebt gesproken. Wat al betaald is, wordt niet twee keer afgeschreven.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Wijzigen wat erop staat',
      blocks: [
        [
          'p',
          'Naam, adres en belastingnummer komen uit uw bedrijfsprofiel, zoals het is wanneer de factuur wordt gemaakt. Een verzonden factuur blijft zoals ze is.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Als Shopify u factureert',
      blocks: [
        [
          'p',
          'Dan staan uw facturen in de beheeromgeving van uw winkel, onder ',
          ['b', 'Instellingen'],
          ' en ',
          ['b', 'Facturering'],
          '.',
        ],
      ],
    },
  ],
};
