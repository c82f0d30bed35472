import { phrases } from '../phrases.es.ts';
import type { SummaryStrings } from './strings.ts';

export const es: SummaryStrings = {
  ...phrases,
  heading: 'Suscripción',
  change: 'Cambiar de plan',
  cancel: 'Cancelar suscripción',
  active: 'Activa',
  trialing: 'Prueba',
  past_due: 'Pago atrasado',
  unpaid: 'Impagada',
  paused: 'En pausa',
  incomplete: 'Aún sin pagar',
  incomplete_expired: 'Terminada',
  canceled: 'Terminada',
  ending: 'Termina pronto',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'No se ha podido cargar su suscripción',
    noSubscription: 'Todavía no hay plan',
    noSubscriptionText: 'Cuando tenga un plan, aparecerá aquí.',
    seePlans: 'Ver planes',
  },
};
