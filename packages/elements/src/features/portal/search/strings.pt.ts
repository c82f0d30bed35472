import type { SearchStrings } from './strings.ts';

export const pt: SearchStrings = {
  label: 'Pesquisar páginas e configurações',
  close: 'Fechar',
  none: (query) => `Nada encontrado para “${query}”`,
  noneText: 'Tente outra palavra, como “cartão” ou “endereço”.',
  results: { one: '# resultado', other: '# resultados' },
  slash: 'Abrir com a tecla /',
  views: {
    store: 'loja vendas números painel indicadores métricas receita',
    plan: 'assinatura subscrição pacote tarifa preço upgrade downgrade',
    billing: 'pagamento dinheiro cartões faturas recibos uso custos cobrança',
    connections: 'integrações lojas shopify magento ligação sincronização',
    orders: 'csv excel planilha arquivo enviar exportação histórico vendas anteriores encomendas',
    settings: 'perfil conta empresa preferências definições dados',
  },
  settings: {
    revenue: { title: 'Receita e pedidos', words: 'vendas faturamento faturação encomendas média conversão' },
    period: { title: 'Período e comparação', words: 'datas intervalo hoje semana mês ano anterior' },
    currentPlan: { title: 'O seu plano', words: 'assinatura subscrição renovação próximo pagamento atual teste' },
    changePlan: { title: 'Mudar de plano', words: 'upgrade downgrade alterar trocar preço mensal anual enterprise' },
    cancelPlan: { title: 'Cancelar o plano', words: 'encerrar terminar sair cancelamento' },
    paymentMethods: {
      title: 'Formas de pagamento',
      words: 'métodos cartão crédito banco débito padrão carteira validade',
    },
    addMethod: { title: 'Adicionar forma de pagamento', words: 'método novo cartão crédito conta bancária débito' },
    invoices: { title: 'Faturas', words: 'contas recibos pdf baixar transferir pagar abertas histórico' },
    usage: { title: 'Uso', words: 'utilização consumo ia tokens limites armazenamento api chamadas membros' },
    buyTokens: { title: 'Comprar tokens de IA', words: 'mais recarregar pacote créditos' },
    shops: { title: 'Lojas conectadas', words: 'integrações shopify magento estado status erros sincronização' },
    connectShop: { title: 'Conectar uma loja', words: 'ligar adicionar nova shopify magento integração' },
  },
  tour: { title: 'Fazer o tour de novo', words: 'guia introdução mostrar primeiros passos visita ajuda' },
};
