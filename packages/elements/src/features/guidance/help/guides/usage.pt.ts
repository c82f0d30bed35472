import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Uso',
  about: [
    [
      'p',
      'Você quer saber se o plano é suficiente. ',
      ['b', 'Cobrança'],
      ' mostra quanto você usou de cada limite e quanto terá usado no fim do período.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'O que é contado',
      blocks: [
        [
          'ul',
          [['b', 'Tokens de IA'], ' e ', ['b', 'Chamadas de API'], ' se somam e recomeçam a cada período do plano.'],
          [['b', 'Armazenamento'], ' e ', ['b', 'Membros da equipe'], ' são o que você tem agora. Não recomeçam.'],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Como se chega à previsão',
      blocks: [
        [
          'p',
          'Ela toma o seu ritmo neste período e o prolonga até o fim. Enquanto o período é recente demais para isso, avisamos e mostramos só o que resta.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'O que acontece no limite',
      blocks: [
        [
          'p',
          'Você recebe um e-mail e uma notificação aos 80% e aos 100%. Nada é comprado sozinho: você decide se compra tokens ou passa para um plano maior.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Comprar tokens',
      blocks: [
        [
          'p',
          ['b', 'Comprar tokens'],
          ' mostra cada pacote com impostos antes do pagamento. Os tokens comprados são usados depois dos do plano e ficam até acabar.',
        ],
      ],
    },
  ],
};
