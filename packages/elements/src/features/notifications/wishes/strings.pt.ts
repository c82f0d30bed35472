import type { WishStrings } from './strings.ts';

export const pt: WishStrings = {
  tell: 'Avisar sobre',
  integrations: 'Lojas',
  integrationsHint: 'que precisam de atenção ou voltaram ao normal',
  usage: 'Uso',
  usageHint: 'a 80 e 100% do limite do plano',
  invoices: 'Pagamentos',
  invoicesHint: 'que falharam',
  digest: 'Resumo por e-mail',
  off: 'Nenhum',
  daily: 'Todos os dias',
  weekly: 'Às segundas-feiras',
  to: (email) => `Enviado às 8 h da manhã para ${email}, se houver novidades.`,
  saved: 'Salvo.',
  notSaved: 'Não foi possível salvar. Tente novamente.',
  notLoaded: 'Não foi possível carregar as configurações.',
  loading: 'Carregando',
  again: 'Tentar novamente',
};
