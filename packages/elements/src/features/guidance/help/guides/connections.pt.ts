import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Conexões',
  about: [
    [
      'p',
      'Você quer que os pedidos da loja cheguem sozinhos. ',
      ['b', 'Conexões'],
      ' mostra cada loja e se ela funciona.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Conectar uma loja',
      blocks: [
        [
          'p',
          'Escolha ',
          ['b', 'Conectar uma loja'],
          ' e siga os passos para Shopify, Magento ou Mage-OS. Na primeira vez, todos os pedidos da loja são importados; você pode sair da página.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'O que significa o estado de uma loja',
      blocks: [
        [
          'ul',
          [['b', 'Conectada'], ': ela responde, e os pedidos chegam.'],
          [['b', 'Instável'], ' ou ', ['b', 'Mais lenta'], ': funciona com atraso. Quase sempre passa sozinho.'],
          [
            ['b', 'Sem acesso'],
            ', ',
            ['b', 'Sem permissão'],
            ', ',
            ['b', 'App removido'],
            ': a loja não nos dá mais acesso. Escolha ',
            ['b', 'Reconectar'],
            '.',
          ],
          [
            ['b', 'Inacessível'],
            ' ou ',
            ['b', 'Loja congelada'],
            ': resolva na loja ou com a hospedagem e escolha ',
            ['b', 'Testar conexão'],
            '.',
          ],
        ],
        [
          'p',
          'Em todos esses casos a loja continua vendendo; só o que sabemos dela chega atrasado. O que faltou é recebido quando ela volta a funcionar.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Ver o que foi verificado',
      blocks: [
        [
          'p',
          ['b', 'Testar conexão'],
          ' verifica agora e não muda nada na loja. ',
          ['b', 'Histórico'],
          ' mostra o que foi testado nos últimos sete dias.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Pausar ou desconectar',
      blocks: [
        [
          'p',
          ['b', 'Pausar'],
          ' deixa de receber pedidos até você retomar; o que chegou nesse meio-tempo é recebido então. ',
          ['b', 'Desconectar'],
          ' encerra a conexão; os pedidos já recebidos permanecem, assim como os números calculados a partir deles.',
        ],
      ],
    },
  ],
};
