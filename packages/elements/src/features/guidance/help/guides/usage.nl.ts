import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Verbruik',
  about: [
    [
      'p',
      'U wilt weten of uw plan voldoende is. ',
      ['b', 'Facturering'],
      ' toont hoeveel u van elke limiet hebt verbruikt en waar u aan het einde van de periode zult staan.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Wat er wordt geteld',
      blocks: [
        [
          'ul',
          [
            ['b', 'AI-tokens'],
            ' en ',
            ['b', 'API-aanroepen'],
            ' tellen op en beginnen met elke periode van uw plan opnieuw.',
          ],
          [['b', 'Opslag'], ' en ', ['b', 'Teamleden'], ' zijn wat u nu hebt. Die beginnen niet opnieuw.'],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Hoe de prognose ontstaat',
      blocks: [
        [
          'p',
          'Ze neemt uw tempo in deze periode en trekt dat door tot het einde. Zolang de periode daarvoor te kort is, zeggen we dat en tonen we alleen wat over is.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Wat er bij de limiet gebeurt',
      blocks: [
        [
          'p',
          'Bij 80% en bij 100% krijgt u een e-mail en een melding. Er wordt niets vanzelf gekocht: u kiest of u tokens koopt of een groter plan neemt.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Tokens kopen',
      blocks: [
        [
          'p',
          ['b', 'Tokens kopen'],
          ' toont elke bundel met belasting voordat u betaalt. Gekochte tokens worden na die van uw plan gebruikt en blijven tot ze op zijn.',
        ],
      ],
    },
  ],
};
