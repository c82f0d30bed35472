import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` da fatura ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# nova notificação', other: '# novas notificações' },
  more: { other: 'E mais # no portal.' },
  footer: 'Você escolheu este resumo nas notificações do portal e pode desativá-lo lá.',
  meters: {
    ai_tokens: 'Tokens de IA',
    api_calls: 'Chamadas de API',
    storage: 'Armazenamento',
    seats: 'Membros da equipe',
  },
  troubles: {
    auth_expired: 'a loja não nos dá mais acesso.',
    scope_missing: 'não temos permissão para ler os pedidos da loja.',
    uninstalled: 'o app foi removido da loja.',
    frozen: 'a Shopify congelou a loja.',
    unreachable: 'a loja não responde.',
    misconfigured: 'a loja e a conexão não combinam mais.',
    unsupported_version: 'a loja usa uma versão que ainda não conhecemos.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: ${percent} do limite.`,
  full: (meter) => `${meter}: limite esgotado.`,
  well: 'a loja está conectada de novo.',
  failed: (invoice, due, action) =>
    action
      ? `O banco pede que você confirme o pagamento de ${due}${of(invoice)}.`
      : `O pagamento de ${due}${of(invoice)} falhou.`,
};
