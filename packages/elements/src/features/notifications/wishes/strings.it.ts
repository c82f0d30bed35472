import type { WishStrings } from './strings.ts';

export const it: WishStrings = {
  tell: 'Avvisami di',
  integrations: 'Negozi',
  integrationsHint: 'da controllare o di nuovo funzionanti',
  usage: 'Utilizzo',
  usageHint: 'all’80 e al 100% di quanto previsto dal piano',
  invoices: 'Pagamenti',
  invoicesHint: 'non riusciti',
  digest: 'Riepilogo via e-mail',
  off: 'Nessuno',
  daily: 'Ogni giorno',
  weekly: 'Ogni lunedì',
  to: (email) => `Inviato alle 8 del mattino a ${email}, se ci sono novità.`,
  saved: 'Salvato.',
  notSaved: 'La modifica non è stata salvata. Riprovare.',
  notLoaded: 'Impossibile caricare le impostazioni.',
  loading: 'Caricamento',
  again: 'Riprova',
};
