import { declineWords } from '@varai/client/words/pt.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Conta bancária no Canadá',
    au_becs_debit: 'Conta bancária na Austrália',
    bacs_debit: 'Conta bancária no Reino Unido',
    card: 'Cartão',
    kr_card: 'Cartão coreano',
    nz_bank_account: 'Conta bancária na Nova Zelândia',
    sepa_debit: 'Débito SEPA',
    unknown: 'Cartão',
    us_bank_account: 'Conta bancária nos EUA',
  },
  mails: {
    footer: 'Se não foi você, altere isso no portal e avise-nos.',
    of: {
      removed: ({ method, next }) => [
        'Uma forma de pagamento foi removida',
        `Forma de pagamento removida da sua conta: ${method}.`,
        next === null ? 'Nada mais mudou.' : `A partir de agora, quem paga é: ${next}.`,
      ],
      default: ({ method }) => [
        'Você paga com outra forma de pagamento a partir de agora',
        `Sua forma de pagamento padrão agora é ${method}. Ela paga o que vencer a seguir.`,
      ],
      expiring: ({ method, end }) => [
        'Seu cartão vence em breve',
        `${method} paga sua assinatura e vence no fim de ${end}.`,
        'Informe a nova data no portal ou adicione outro cartão, para que o próximo pagamento seja concluído.',
      ],
    },
  },
  page: {
    title: 'Adicionar uma forma de pagamento',
    safe: 'Os números de cartões e contas vão direto para a Stripe. Nós nunca os vemos.',
    save: 'Salvar forma de pagamento',
    cancel: 'Cancelar',
    back: 'Voltar',
    added: 'Forma de pagamento adicionada',
    addedMore: 'Ela está na lista das suas formas de pagamento.',
    close: 'Você pode fechar esta página.',
    expired: 'Este link expirou',
    again: 'Ele valia para uma forma de pagamento e dez minutos. Abra-o de novo pela sua página de cobrança.',
    unknown: 'Não há nada aqui',
    unknownMore: 'Este link está incompleto ou expirou há muito tempo. Abra-o de novo pela sua página de cobrança.',
    noScript: 'Esta página precisa de JavaScript, de que são feitos os campos da Stripe.',
    script: {
      busyText: 'Salvando. Talvez o banco peça uma confirmação.',
      blocked:
        'Os campos da Stripe não carregaram. Uma extensão ou regra de rede pode bloqueá-los. Permita js.stripe.com e recarregue a página.',
      unsent:
        'O pedido não chegou até nós. Nada foi cobrado nem salvo. O que você digitou continua aqui. Tente novamente.',
      barred:
        'Nosso servidor recusou. Nada foi cobrado nem salvo. Abra esta página de novo pela sua página de cobrança.',
      busy: 'Tentativas demais. Nada foi cobrado nem salvo. Tente novamente em um minuto.',
      unknown: 'Ainda não sabemos se foi salvo. Nada foi cobrado. Tente novamente: é salvo uma única vez.',
      unheard:
        'A Stripe salvou, mas nosso servidor não respondeu. Nada foi cobrado. Tente novamente: é salvo uma única vez.',
      unconfirmed: 'O banco não confirmou. Nada foi salvo. Tente novamente e confirme com o banco.',
      pending: 'O banco precisa de um pouco mais de tempo',
      pendingText:
        'A forma de pagamento estará na sua lista assim que o banco confirmar. Talvez seja preciso confirmar pequenos valores antes.',
    },
    refusals: refusals(declineWords, 'a forma de pagamento', 'Nada foi cobrado nem salvo.'),
  },
};
