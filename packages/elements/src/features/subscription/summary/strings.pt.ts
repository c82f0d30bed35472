import { phrases } from '../phrases.pt.ts';
import type { SummaryStrings } from './strings.ts';

export const pt: SummaryStrings = {
  ...phrases,
  heading: 'Assinatura',
  change: 'Mudar de plano',
  cancel: 'Cancelar assinatura',
  active: 'Ativa',
  trialing: 'Período de teste',
  past_due: 'Em atraso',
  unpaid: 'Não paga',
  paused: 'Em pausa',
  incomplete: 'Ainda não paga',
  incomplete_expired: 'Encerrada',
  canceled: 'Encerrada',
  ending: 'Termina em breve',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'Não foi possível carregar a assinatura',
    noSubscription: 'Ainda sem plano',
    noSubscriptionText: 'Quando houver um plano, ele aparece aqui.',
    seePlans: 'Ver planos',
  },
};
