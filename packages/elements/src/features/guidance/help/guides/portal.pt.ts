import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'O portal',
  about: [
    [
      'p',
      'Você quer se orientar. Cada assunto tem sua página: ',
      ['b', 'Loja'],
      ', ',
      ['b', 'Plano'],
      ', ',
      ['b', 'Cobrança'],
      ', ',
      ['b', 'Conexões'],
      ', ',
      ['b', 'Configurações'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Encontrar algo',
      blocks: [
        [
          'p',
          'Pressione ',
          ['code', '/'],
          ' ou escolha ',
          ['b', 'Pesquisar'],
          ' e digite o que procura. A tecla pode ser desativada na pesquisa.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Seus primeiros passos',
      blocks: [
        [
          'p',
          'Abaixo da sua primeira página está o que uma conta nova faz primeiro. Cada passo se marca sozinho quando está feito, não importa por quem; escolha um para ir até lá. ',
          ['b', 'Configurar passo a passo'],
          ' guia você pela configuração abaixo da lista e continua de onde você parou, também em outro dispositivo. ',
          ['b', 'Ocultar esta lista'],
          ' a remove de vez.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Fazer o tour de novo',
      blocks: [
        [
          'p',
          'Pressione ',
          ['code', '/'],
          ', digite “tour” e escolha ',
          ['b', 'Fazer o tour de novo'],
          '. Também se você o pulou. Ele está também no fim de cada guia completo que um “?” abre.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Se algo estiver faltando',
      blocks: [['p', 'Você vê o que o seu acesso permite. Se precisar de mais, peça ao titular da conta.']],
    },
    {
      id: 'age',
      title: 'Se algo não pôde ser lido',
      blocks: [
        [
          'p',
          'O que você via continua na tela e informa há quanto tempo foi lido. Escolha ',
          ['b', 'Tentar novamente'],
          ' ou siga com outra coisa: nada se perde.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Sem conexão',
      blocks: [
        [
          'p',
          'O que está na tela fica e informa há quanto tempo foi lido. O que você altera no perfil ou nas notificações é guardado e enviado quando a conexão voltar. Todo o resto, como o que custa dinheiro, não é feito até lá, e o portal avisa.',
        ],
      ],
    },
  ],
};
