import type { HistoryStrings } from './strings.ts';

export const pt: HistoryStrings = {
  title: (shop) => `Histórico de ${shop}`,
  about: 'O que foi testado nos últimos sete dias, do mais recente ao mais antigo.',
  loading: 'Carregando…',
  none: 'Nada foi testado nos últimos sete dias.',
  notLoaded: 'Não foi possível carregar o histórico. A loja não é afetada.',
  again: 'Tentar novamente',
  more: 'Mostrar mais',
  loaded: { one: 'Mais # exibido', other: 'Mais # exibidos' },
  passed: 'Aprovado',
  ms: (amount) => `${amount} ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Fechar',
};
