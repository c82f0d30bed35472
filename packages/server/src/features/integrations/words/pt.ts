import type { IntegrationWords } from '../words.ts';

const steps = [
  'No painel de administração da sua loja, abra Sistema → Extensões → Integrações.',
  'Em API, permita Vendas, Catálogo e Lojas → Configurações; deixe o restante como está.',
  'Ative a integração ou, se ela já estiver ativa, escolha “Reautorizar”. Uma janela se abre: escolha “Conectar” nela.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'A loja responde só de vez em quando. Os novos pedidos podem chegar atrasados.',
    rate_limited: 'A loja nos deixa perguntar menos vezes do que há novidades. Os novos pedidos chegam atrasados.',
    unreachable: 'A loja não responde. Tentamos a cada poucos minutos, e nenhum pedido se perde.',
    auth_expired: 'A loja não nos dá mais acesso. Abra o app de novo no painel de administração dela.',
    scope_missing:
      'Não temos permissão para ler os pedidos da loja. Abra o app no painel de administração dela e permita.',
    uninstalled: 'O app foi removido da loja. Instale-o de novo para continuar.',
    misconfigured: 'Isso não combina mais: a loja não existe mais, ou conta em outra moeda ou hora.',
    unsupported_version: 'A loja usa uma versão que ainda não conhecemos.',
    frozen: 'A Shopify congelou a loja, provavelmente por uma fatura em aberto. Resolva com a Shopify.',
    paused: 'Está em pausa. Os pedidos são recebidos assim que você retomar.',
  },
  reasons: {
    currency_changed:
      'A loja mudou de moeda, e valores em duas moedas não podem ser somados. Os pedidos esperam até que ela volte a contar como antes.',
    import_failed: 'A loja não conseguiu reunir todos os pedidos. Começamos de novo.',
    import_incomplete: 'Nem todos os pedidos da loja chegaram. Nós os lemos de novo a cada poucos minutos.',
    import_refused: 'No momento, a loja não nos deixa ler todos os pedidos. Tentaremos de novo.',
    webhooks_missing:
      'A loja não nos avisa mais na hora sobre novos pedidos. Eles chegam com a nossa consulta a cada cinco minutos, e pedimos para ser avisados de novo.',
    webhooks_silent:
      'O que a loja queria nos avisar não chegou a tempo. Os novos pedidos chegam com a nossa consulta a cada cinco minutos.',
    internal: 'Algo deu errado do nosso lado. Sua loja está bem, e nenhum pedido se perde.',
    products_denied:
      'Não temos permissão para ler os produtos da loja. Permita no painel de administração dela, onde você nos deu acesso.',
    stock_denied:
      'Não temos permissão para ler o estoque da loja. Permita no painel de administração dela, onde você nos deu acesso.',
    stock_unreadable: 'A loja não informa o estoque: os módulos Inventory dela estão desligados.',
    maintenance:
      'A loja está em modo de manutenção e não responde a ninguém. Tentamos a cada poucos minutos, e nenhum pedido se perde. Desligue o modo quando o trabalho terminar.',
    error_page:
      'A loja responde com uma página de erro. Tentamos a cada poucos minutos. Quem a administra encontra a causa em var/report e var/log.',
    firewall:
      'Um firewall ou uma senha na frente da loja nos barra. Peça a quem a administra que deixe passar as chamadas a /rest e /oauth.',
    web_page:
      'Em vez dos dados, a loja mostra uma página da web, como um login, ou leva a outro endereço. Peça a quem a administra que deixe /rest aberto e confira a URL base.',
  },
  magento: {
    auth_expired:
      'A loja não nos dá mais acesso. No painel de administração dela, abra Sistema → Extensões → Integrações e escolha “Reautorizar”.',
    scope_missing:
      'Não temos permissão para ler os pedidos da loja. No painel de administração dela, abra Sistema → Extensões → Integrações, permita Vendas em API e escolha “Reautorizar”.',
    misconfigured:
      'No endereço da loja não há mais nada que conheçamos. Confira a URL base e escolha “Reautorizar” na integração.',
  },
  noWebhooks: 'O Magento não avisa ninguém do que acontece nele. Perguntamos a cada cinco minutos.',
  mishaps: {
    auth_expired: 'A loja não aceitou as chaves que nos enviou.',
    scope_missing: 'A loja não nos deixa ler os pedidos.',
    unreachable: 'A loja não nos respondeu na URL base que ela informa.',
    degraded: 'A loja respondeu com um erro.',
    rate_limited: 'A loja não teve tempo para nós.',
    misconfigured:
      'Na URL base que a loja informa não responde nenhum Magento que conheçamos, ou ela não começa com https.',
    unsupported_version: 'A loja usa uma versão do Magento que não conhecemos.',
    uninstalled: 'A integração foi removida da loja.',
    frozen: 'A loja está fechada.',
    not_heard: 'A loja abriu a nossa janela, mas enviou as chaves para outro endereço.',
    shop_taken: 'Esta loja está conectada a outra conta.',
    maintenance: 'A loja está em modo de manutenção e não responde a ninguém.',
    error_page: 'A loja respondeu com uma página de erro. Quem a administra encontra a causa em var/report e var/log.',
    firewall: 'Um firewall ou uma senha na frente da loja nos barrou. As chamadas a /rest e /oauth precisam passar.',
    web_page: 'Em vez dos dados, a loja mostrou uma página da web, como um login, ou levou a outro endereço.',
  },
  pages: {
    button: 'Conectar',
    ask: (shop) => ({
      heading: `Conectar ${shop}?`,
      lines: [
        'Os pedidos, notas de crédito e devoluções dela serão contados no portal de onde você vem. Nada muda na loja.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} está conectada`,
      lines: ['Estamos recebendo os pedidos dela. Feche esta janela e volte ao portal.'],
    }),
    failed: (message) => ({ heading: 'A loja não está conectada', lines: [message, ...steps] }),
    gone: {
      heading: 'Este endereço não vale mais',
      lines: ['Ele vale por uma hora. Comece de novo no portal e digite os novos endereços.'],
    },
    silent: {
      heading: 'A loja não nos enviou as chaves',
      lines: ['A URL de callback da integração precisa ser a que o portal mostra.', ...steps],
    },
    taken: {
      heading: 'Outra conta tem esta loja',
      lines: ['Desconecte-a primeiro lá e depois conecte-a aqui.'],
    },
    how: { heading: 'Dê-nos acesso à loja novamente', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `O que guardamos sobre o cliente ${customer} de ${shop}`,
    lines: [
      `Um cliente de ${shop} perguntou o que está guardado sobre ele. Repasse isto a ele em até 30 dias.`,
      `Conhecemos o cliente ${customer} só por esse número, sem nome nem endereço.`,
      orders === '' ? 'Não temos pedidos desse cliente.' : `Temos estes pedidos: ${orders}.`,
    ],
  }),
};
