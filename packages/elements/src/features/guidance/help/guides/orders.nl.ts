import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Bestellingen uit een bestand',
  about: [
    [
      'p',
      'U hebt verkocht voordat uw winkel gekoppeld was, of elders. Kies ',
      ['b', 'Koppelingen'],
      ' en dan ',
      ['b', 'Bestellingen uit een bestand importeren'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Welke bestanden we lezen',
      blocks: [
        [
          'p',
          'Een export van bestellingen uit Shopify, of van bestelregels uit Magento, herkennen we aan de eerste regel. Elk ander CSV-bestand is goed als het een regel heeft voor elk product van een bestelling, met bestelnummer, datum en tijd, SKU, aantal en prijs: geef onder ',
          ['b', 'Kolommen'],
          ' aan wat in welke kolom staat.',
        ],
        ['p', 'Sla een werkmap eerst op als ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Voordat er iets wordt overgenomen',
      blocks: [
        [
          'p',
          'U ziet de eerste regels zoals wij ze lezen, hun valuta en volgens welke klok de tijden zijn. Wat niet te lezen is, wordt genoemd. Er wordt niets overgenomen voordat u begint.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Wat dubbel telt en wat niet',
      blocks: [
        [
          'p',
          'Hetzelfde bestand opnieuw importeren telt niets dubbel, en verbeterde regels importeren ook niet. Een gekoppelde winkel stuurt zijn bestellingen vanzelf, en een bestand kent ze onder andere nummers: importeer die niet ook nog.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Weggaan en doorgaan',
      blocks: [
        [
          'p',
          'Bekijk andere pagina’s van het portaal terwijl het loopt. Hebt u het gesloten, kies dan hetzelfde bestand opnieuw, op welk apparaat ook, en het gaat verder waar het was.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Geweigerde regels',
      blocks: [
        [
          'p',
          'Ze staan in een lijst met wat helpt. Download ze, verbeter ze en importeer dat bestand. We lezen ze uit uw bestand en bewaren geen kopie.',
        ],
      ],
    },
  ],
};
