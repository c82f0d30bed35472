import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Faturas',
  about: [
    [
      'p',
      'Você quer um documento para a contabilidade, saber o que vem a seguir ou pagar o que está em aberto. ',
      ['b', 'Cobrança'],
      ' lista todas as faturas.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'O que vem a seguir',
      blocks: [
        [
          'p',
          'Acima da lista está a próxima fatura, com o dia e o valor. ',
          ['b', 'Como se chega ao valor'],
          ' mostra suas linhas.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Baixar uma, ou um ano',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' baixa uma fatura. ',
          ['b', 'Baixar um ano'],
          ' prepara todas as de um ano em um único arquivo; enquanto isso, você pode sair da página.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Pagar uma fatura em aberto',
      blocks: [
        [
          'p',
          'Uma fatura em aberto tem um botão com o valor. Se o banco recusou o pagamento, a lista diz por quê e o que fazer. Pague de novo com outro cartão ou depois de falar com o banco. O que já foi pago não é cobrado duas vezes.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Mudar o que aparece nela',
      blocks: [
        [
          'p',
          'Nome, endereço e número fiscal vêm do perfil da empresa, como ele está quando a fatura é emitida. Uma fatura enviada fica como está.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Se quem cobra é a Shopify',
      blocks: [
        [
          'p',
          'Nesse caso, as faturas estão no painel de administração da sua loja, em ',
          ['b', 'Configurações'],
          ' e ',
          ['b', 'Faturamento'],
          '.',
        ],
      ],
    },
  ],
};
