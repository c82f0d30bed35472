import { phrases } from './phrases.it.ts';
import type { Strings } from './strings.ts';
import { dal, il } from '../../core/dates.it.ts';

export const it: Strings = {
  ...phrases,
  picker: {
    heading: 'Piano',
    now: (plan, price, end) => `${plan}, ${price}. ${end}`,
    period: 'Periodo di fatturazione',
    monthly: 'Mensile',
    yearly: 'Annuale',
    monthsFree: (months) => (months === 1 ? '1 mese gratis' : `${months} mesi gratis`),
    whenYearly: (price) => `${price} all’anno con pagamento annuale`,
    whenMonthly: (price) => `${price} al mese con pagamento mensile`,
    current: 'Piano attuale',
    since: (date) => `Abbonamento ${dal(date)}`,
    upgrade: (plan) => `Passa a ${plan}`,
    switch: (plan) => `Passa a ${plan}`,
    payYearly: 'Paga annualmente',
    payMonthly: 'Paga mensilmente',
    planned: (date) => `Inizia ${il(date)}`,
    smallPrint: 'Le eventuali imposte sono indicate prima della conferma. Il piano si può cambiare in ogni momento.',
    included: 'Incluso',
    notIncluded: 'Non incluso',
    unlimited: 'Illimitato',
    allFeatures: (count) => `Tutte le ${count} funzioni`,
    changes: 'Cosa cambia',
    fromTo: (before, after) => `da ${before} a ${after}`,
    gains: (feature) => `Aggiunge ${feature}`,
    loses: (feature) => `Senza ${feature}`,
    same: 'Cambia solo il prezzo',
    close: 'Chiudi',
  },
  limits: {
    aiTokens: 'Token IA al mese',
    apiCalls: 'Chiamate API al mese',
    storageBytes: 'Spazio',
    seats: 'Membri del team',
  },
  phase: {
    ...phrases.phase,
    plansNotLoaded: 'Impossibile caricare i piani',
    noPlans: 'Nessun piano disponibile',
    noPlansText: 'Al momento non ci sono piani da scegliere. Il piano attuale prosegue.',
  },
};
