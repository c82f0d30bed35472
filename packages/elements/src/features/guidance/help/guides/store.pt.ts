import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Os números da sua loja ao vivo',
  about: [
    [
      'p',
      'Você quer ver como a loja está agora. ',
      ['b', 'Loja'],
      ' mostra receita, pedidos e mais, e diz há quanto tempo cada número foi lido.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Escolher os dias e a comparação',
      blocks: [
        [
          'p',
          'Escolha um período e se ele é comparado com o período anterior ou com os mesmos dias do ano anterior. Os dias são os do fuso horário da sua conta.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'Quão recente é um número',
      blocks: [
        [
          'p',
          'A pequena lente ao lado de um número diz isso pela forma. ',
          ['b', 'Ao vivo'],
          ': informado assim que muda. Senão, mostra quantos segundos ou minutos o número tem, ou desde quando não há conexão. Um número que não conhecemos é um traço com o motivo, nunca um zero.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Parar o movimento dos números',
      blocks: [['p', ['b', 'Pausar'], ' os mantém como estão até você retomar. Nada se perde enquanto isso.']],
    },
    {
      id: 'conversion',
      title: 'Por que a conversão pode faltar',
      blocks: [
        ['p', 'Ela divide os pedidos pelas visitas. Uma loja que não nos informa suas visitas não tem conversão.'],
      ],
    },
  ],
};
