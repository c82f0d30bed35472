import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Perfil da empresa',
  about: [
    [
      'p',
      'Você quer o nome certo nas faturas ou receber e-mails em outro endereço. ',
      ['b', 'Configurações'],
      ' guarda os seus dados.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Número fiscal',
      blocks: [
        [
          'p',
          'Ele aparece nas faturas e pode mudar o imposto delas. Escolha o tipo e escreva-o como a administração fiscal escreve; espaços não importam. Verificamos se o formato está correto e, na União Europeia, perguntamos ao registro se ele é válido e de quem é.',
        ],
        ['p', 'Se o registro não responder, o número é salvo assim mesmo e perguntamos de novo mais tarde.'],
      ],
    },
    {
      id: 'address',
      title: 'Endereço',
      blocks: [
        [
          'p',
          'Ele define o imposto das faturas. Você pode colar um endereço inteiro na primeira linha; ele é distribuído pelos campos.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'Um novo endereço vale depois que você abrir o link do e-mail enviado para ele e confirmar na página que se abre. Até lá, tudo vai para o antigo.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Se outra pessoa também alterar',
      blocks: [
        [
          'p',
          'Se alguém da equipe salvou algo enquanto você digitava, você vê os dois valores e escolhe. Nada do que você digitou se perde.',
        ],
      ],
    },
  ],
};
