import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Formas de pagamento',
  about: [
    [
      'p',
      'Você quer pagar com outro cartão ou ter certeza de que a próxima renovação vai passar. ',
      ['b', 'Cobrança'],
      ' mostra o que está salvo.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Adicionar um cartão ou uma conta',
      blocks: [
        [
          'p',
          'Escolha ',
          ['b', 'Adicionar'],
          ', preencha os campos e confirme com o banco, se ele pedir. Os números de cartão vão direto para a Stripe; a VARAi nunca os vê. Onde esta página não pode mostrar os campos, eles se abrem em uma página própria.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Qual delas é cobrada',
      blocks: [
        [
          'p',
          'A que está marcada como ',
          ['b', 'Padrão'],
          ' paga as renovações e as faturas automáticas. Para trocar, abra as ações de outra e escolha ',
          ['b', 'Definir como padrão'],
          '.',
        ],
        ['p', 'As demais são de reserva: escolha uma delas na hora de pagar ou defina-a como padrão.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Quando um cartão vence',
      blocks: [
        [
          'p',
          'A lista avisa antes, com o dia e a renovação que ele pagaria. ',
          ['b', 'Substituir'],
          ' coloca um cartão novo no lugar. Se o banco enviou um cartão com o mesmo número, altere a validade em ',
          ['b', 'Editar dados'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Remover uma delas',
      blocks: [
        [
          'p',
          'Abra as ações e escolha ',
          ['b', 'Remover'],
          '. Primeiro você vê qual paga no lugar. A única que paga o plano não pode ser removida até haver outra. A remoção não pode ser desfeita; para voltar a usá-la, adicione-a de novo.',
        ],
      ],
    },
  ],
};
