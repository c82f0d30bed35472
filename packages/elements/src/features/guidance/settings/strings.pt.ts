import type { Strings } from './strings.ts';

export const pt: Strings = {
  title: 'Configurações',
  search: 'Pesquisar em todas as configurações',
  none: (query) => `Nada encontrado para “${query}”`,
  results: { one: '# configuração', many: '# configurações', other: '# configurações' },
  sections: {
    profile: 'Empresa',
    notifications: 'Notificações',
    payment: 'Pagamento',
    connections: 'Lojas',
  },
  texts: {
    profile: 'Nome, contato, endereço, números fiscais, idioma e fuso horário',
    notifications: 'Sobre o que você é avisado, também por e-mail',
    payment: 'Cartões e contas bancárias, e qual é cobrado',
    connections: 'Quais lojas estão conectadas e como estão',
  },
  lost: 'Não foi possível carregar esta seção. Nada foi alterado.',
  again: 'Tentar novamente',
  notLoaded: 'Não foi possível carregar suas configurações',
  notLoadedText: 'Elas estão seguras; a falha é nossa.',
  empty: 'Não há nada para você configurar aqui',
  emptyText: 'Peça acesso a quem administra sua conta.',
  forbidden: 'Você não pode ver as configurações',
};
