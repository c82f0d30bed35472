import type { ActStrings } from './strings.ts';

export const pt: ActStrings = {
  steps: (shop) => `Teste de ${shop}`,
  sign_in: 'Entrar na loja',
  read_orders: 'Ler um pedido',
  receive_webhooks: 'Receber novos pedidos na hora',
  read_products: 'Ler um produto',
  read_stock: 'Ler um estoque',
  ms: (amount) => `${amount} ms`,
  running: 'em andamento',
  waits: 'na fila',
  passed: 'aprovado',
  failed: 'falhou',
  untouched: 'Nada muda na loja.',
  allPassed: (shop) => `${shop} passou no teste.`,
  notPassed: (shop, cause) => `${shop} não passou no teste. ${cause}`,
  reconnecting: 'Acessando a loja…',
  reconnected: (shop) => `${shop} voltou a nos dar acesso. Os pedidos estão sendo recebidos.`,
  open: 'A loja ainda não nos dá acesso. Abra o app no painel de administração dela, permita o que ele pede e depois reconecte aqui.',
  openLink: 'Abrir o app na loja',
  authorize:
    'A loja ainda não nos dá acesso. Autorize a integração novamente no painel de administração dela; isso a conecta aqui.',
  howLink: 'Onde clicar',
  newWindow: 'abre uma nova janela',
  pausing: 'Pausando…',
  paused: (shop) =>
    `${shop} está em pausa. Nada é recebido até a retomada; depois, chega também o que aconteceu nesse meio-tempo.`,
  resuming: 'Retomando…',
  resumed: (shop) => `${shop} voltou a funcionar. O que aconteceu nesse meio-tempo está sendo recebido.`,
  unknown: 'Não foi possível acessar a VARAi. A loja não é afetada; tente novamente em instantes.',
  refused: 'A loja não nos deu acesso. Abra o app no painel de administração da loja e tente novamente.',
  close: 'Fechar',
};
