import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Utilizzo',
  about: [
    [
      'p',
      'Per sapere se il piano basta: ',
      ['b', 'Fatturazione'],
      ' mostra quanto è stato usato di ogni limite, e dove si arriverà alla fine del periodo.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Che cosa si conta',
      blocks: [
        [
          'ul',
          [
            ['b', 'Token IA'],
            ' e ',
            ['b', 'Chiamate API'],
            ' si sommano e ripartono da zero a ogni periodo del piano.',
          ],
          [['b', 'Spazio'], ' e ', ['b', 'Membri del team'], ' sono ciò che c’è ora. Non ripartono da zero.'],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Come nasce la previsione',
      blocks: [
        [
          'p',
          'Prende il ritmo di questo periodo e lo prolunga fino alla fine. Finché il periodo è iniziato da troppo poco, lo diciamo e mostriamo solo ciò che resta.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Che cosa accade al limite',
      blocks: [
        [
          'p',
          'All’80% e al 100% arrivano un’e-mail e una notifica. Nulla si acquista da solo: è lei a scegliere se acquistare token o passare a un piano più grande.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Acquistare token',
      blocks: [
        [
          'p',
          ['b', 'Acquista token'],
          ' mostra ogni pacchetto con le imposte prima del pagamento. I token acquistati si usano dopo quelli del piano e restano finché non sono esauriti.',
        ],
      ],
    },
  ],
};
