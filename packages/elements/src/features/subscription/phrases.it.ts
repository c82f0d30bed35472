import type { Phrases } from './phrases.ts';
import { al, il } from '../../core/dates.it.ts';

export const phrases: Phrases = {
  each: { month: 'al mese', year: 'all’anno' },
  dates: {
    renews: (date) => `Si rinnova ${il(date)}`,
    ends: (date) => `Termina ${il(date)}`,
    trial: (date) => `Prova gratuita fino ${al(date)}`,
    paused: 'In pausa',
    owes: 'Una fattura è aperta',
    ended: 'Terminato',
  },
  phase: {
    notLoadedText: 'Il piano funziona come prima; il problema è nostro.',
    forbidden: 'Qui non è possibile vedere i piani',
    forbiddenText: 'Rivolgersi a un titolare dell’account.',
  },
};
