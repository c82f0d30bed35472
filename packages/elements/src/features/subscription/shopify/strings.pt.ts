import type { ShopifyStrings } from './strings.ts';

export const pt: ShopifyStrings = {
  close: 'Fechar',
  title: (plan) => `Escolher ${plan} na Shopify`,
  every: { month: (price) => `${price} a cada 30 dias`, year: (price) => `${price} por ano` },
  text: 'A Shopify calcula o valor a pagar hoje, com impostos e com o crédito pelo tempo já pago. O valor aparece na página da Shopify, onde é aprovado.',
  safe: 'Até então, nada muda e nada é cobrado.',
  go: 'Continuar na Shopify',
  notNow: 'Agora não',
  there: 'Continue na Shopify',
  thereText: 'A página dela abre nesta janela. Volte aqui depois de decidir: o plano é atualizado sozinho.',
  link: 'Abrir a página da Shopify',
  done: (plan) => `O seu plano agora é ${plan}`,
  doneText: 'A Shopify confirmou.',
  failed: 'A página da Shopify não está disponível',
  failedText: 'Nada foi alterado e nada foi cobrado.',
  shopMissing: 'Abra o app uma vez no painel de administração da loja e escolha o plano lá.',
  shopRemoved: 'O app foi removido da loja. Instale-o de novo no painel de administração da loja e escolha o plano lá.',
  shopFrozen:
    'A Shopify congelou a loja. Resolva no painel de administração da loja o que ela aguarda: depois será possível escolher um plano.',
  refused: 'A Shopify recusou criar esta página. Tentar de novo não ajuda: avise quem opera este app.',
  silent: 'A Shopify não responde no momento. Tente novamente em um minuto.',
  cutOff: 'O navegador não conseguiu nos acessar. Verifique a conexão e tente novamente.',
  already: 'A Shopify informa que este já é o seu plano.',
  forbidden: 'Fale com o titular da conta.',
  again: 'Tentar novamente',
};
