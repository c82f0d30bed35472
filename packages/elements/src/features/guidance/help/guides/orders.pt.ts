import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Pedidos de um arquivo',
  about: [
    [
      'p',
      'Você vendeu antes de a loja estar conectada, ou em outro lugar. Escolha ',
      ['b', 'Conexões'],
      ' e depois ',
      ['b', 'Importar pedidos de um arquivo'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Quais arquivos lemos',
      blocks: [
        [
          'p',
          'Uma exportação de pedidos da Shopify, ou de itens de pedidos do Magento, é reconhecida pela primeira linha. Serve qualquer outro arquivo CSV que tenha uma linha para cada produto de um pedido, com número do pedido, data e hora, SKU, quantidade e preço: diga em ',
          ['b', 'Colunas'],
          ' qual é qual.',
        ],
        ['p', 'Salve antes uma pasta de trabalho como ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Antes que algo seja importado',
      blocks: [
        [
          'p',
          'Você vê as primeiras linhas como as lemos, a moeda delas e o fuso dos horários. O que não pode ser lido é indicado. Nada é importado antes que você comece.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'O que conta duas vezes e o que não conta',
      blocks: [
        [
          'p',
          'O mesmo arquivo outra vez conta uma só vez, e as linhas corrigidas também. Uma loja conectada envia os pedidos sozinha, e um arquivo os conhece por outros números: não importe também esses.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Sair e continuar',
      blocks: [
        [
          'p',
          'Veja outras páginas do portal enquanto isso. Se você o fechou, escolha o mesmo arquivo de novo, em qualquer dispositivo, e a importação continua de onde estava.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Linhas recusadas',
      blocks: [
        [
          'p',
          'Elas aparecem em uma lista com o que corrigir. Baixe as linhas, corrija e importe esse arquivo. Nós as lemos do seu arquivo e não guardamos cópia.',
        ],
      ],
    },
  ],
};
