import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'O seu plano',
  about: [
    [
      'p',
      'Você quer mais capacidade, uma fatura menor ou outra forma de pagar. ',
      ['b', 'Plano'],
      ' mostra o que você tem, o que mais existe e quanto custa uma mudança antes que você concorde.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Mudar de plano',
      blocks: [
        [
          'p',
          'Escolha um plano e veja o resumo: o que é cobrado hoje, o que vem depois e o que muda. Nada é cobrado até você pressionar o botão que mostra o valor.',
        ],
        [
          'ul',
          ['Um plano maior começa assim que o banco confirmar o pagamento.'],
          ['Um plano menor começa no fim do período já pago. Até lá, você pode desfazer a mudança.'],
          [
            'O preço do resumo é garantido por alguns minutos. Se ele mudar nesse meio-tempo, mostramos o novo e perguntamos outra vez.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Por que hoje você paga menos que o preço cheio',
      blocks: [
        [
          'p',
          'Quando você muda no meio de um período, paga só os dias que restam dele. O que foi pago pelo plano antigo e não foi usado é descontado. ',
          ['b', 'Como se chega ao valor'],
          ' lista cada linha, com impostos e descontos.',
        ],
        [
          'p',
          'Se o que é descontado passar do valor a pagar, o restante fica conosco como crédito e paga as próximas faturas. Ele não é devolvido em dinheiro.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Quando uma mudança precisa esperar',
      blocks: [
        [
          'p',
          'O resumo diz o que falta: um cartão, o endereço, uma fatura em aberto ou um uso maior do que o plano menor permite. Resolva ali mesmo e continue de onde parou.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Quando não se sabe se você pagou',
      blocks: [
        [
          'p',
          'Às vezes um banco demora a responder. Não pague de novo. Continuamos perguntando e avisamos aqui e por e-mail.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Encerrar a assinatura',
      blocks: [
        [
          'p',
          'Escolha ',
          ['b', 'Cancelar assinatura'],
          '. Você mantém o plano até o fim do período já pago e pode desfazer o cancelamento até esse dia.',
        ],
      ],
    },
  ],
};
