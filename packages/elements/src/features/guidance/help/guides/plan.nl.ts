import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Uw plan',
  about: [
    [
      'p',
      'U wilt meer ruimte, een lagere rekening of anders betalen. ',
      ['b', 'Plan'],
      ' toont wat u hebt, wat er verder is en wat een wijziging kost voordat u akkoord gaat.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Van plan wisselen',
      blocks: [
        [
          'p',
          'Kies een plan en bekijk het overzicht: wat vandaag verschuldigd is, wat daarna komt en wat er verandert. Er wordt niets afgeschreven tot u op de knop drukt die het bedrag noemt.',
        ],
        [
          'ul',
          ['Een groter plan gaat in zodra uw bank de betaling heeft bevestigd.'],
          [
            'Een kleiner plan gaat in aan het einde van de betaalde periode. Tot die tijd kunt u de wijziging ongedaan maken.',
          ],
          [
            'De prijs in het overzicht wordt enkele minuten vastgehouden. Verandert hij intussen, dan tonen we de nieuwe en vragen we het opnieuw.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Waarom u vandaag minder dan de volle prijs betaalt',
      blocks: [
        [
          'p',
          'Wisselt u midden in een periode, dan betaalt u alleen voor de dagen die ervan over zijn. Wat u voor het oude plan hebt betaald en niet hebt gebruikt, gaat eraf. ',
          ['b', 'Zo is het opgebouwd'],
          ' noemt elke regel, met belasting en kortingen.',
        ],
        [
          'p',
          'Komt er meer terug dan verschuldigd is, dan blijft de rest bij ons staan als tegoed voor uw volgende facturen. Het wordt niet uitbetaald.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Als een wijziging moet wachten',
      blocks: [
        [
          'p',
          'Het overzicht zegt wat er ontbreekt: een kaart, uw adres, een openstaande factuur, of dat u meer verbruikt dan het kleinere plan toestaat. Los het daar op en ga verder waar u was.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Als niemand weet of u hebt betaald',
      blocks: [
        [
          'p',
          'Soms antwoordt een bank laat. Betaal niet nog een keer. We blijven het vragen en laten het u hier en per e-mail weten.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Uw abonnement beëindigen',
      blocks: [
        [
          'p',
          'Kies ',
          ['b', 'Abonnement opzeggen'],
          '. U houdt uw plan tot het einde van de betaalde periode en kunt de opzegging tot die dag intrekken.',
        ],
      ],
    },
  ],
};
