import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'por mês', year: 'por ano' },
  dates: {
    renews: (date) => `Renova em ${date}`,
    ends: (date) => `Termina em ${date}`,
    trial: (date) => `Teste gratuito até ${date}`,
    paused: 'Em pausa',
    owes: 'Há uma fatura em aberto',
    ended: 'Encerrado',
  },
  phase: {
    notLoadedText: 'O plano funciona como antes; a falha é nossa.',
    forbidden: 'Sem acesso aos planos',
    forbiddenText: 'Fale com o titular da conta.',
  },
};
