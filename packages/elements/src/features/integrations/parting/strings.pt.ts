import type { PartingStrings } from './strings.ts';

export const pt: PartingStrings = {
  title: (shop) => `Desconectar ${shop}?`,
  ends: 'Novos pedidos, produtos e estoques desta loja deixam de chegar. Os dados de acesso à loja que guardamos são excluídos, assim como o histórico dos testes.',
  stays: 'Os pedidos já recebidos permanecem, assim como os números calculados a partir deles.',
  pauseInstead: 'Para interromper só por um tempo, pause a loja: assim nada se perde.',
  keep: 'Manter conectada',
  disconnect: 'Desconectar',
  disconnecting: 'Desconectando…',
  done: (shop) => `${shop} foi desconectada. O que já foi recebido permanece.`,
  failed: 'Não foi possível desconectar a loja. Nada foi alterado; tente novamente em instantes.',
  close: 'Fechar',
};
