import type { DetailsStrings } from './strings.ts';

export const it: DetailsStrings = {
  title: (name) => `Modifica ${name}`,
  close: 'Chiudi',
  cancel: 'Annulla',
  save: 'Salva',
  expiry: 'Data di scadenza',
  month: 'Mese',
  year: 'Anno',
  expiryHint: 'Un nuovo numero richiede una nuova carta: in tal caso sostituirla.',
  holder: 'Indirizzo di fatturazione',
  name: 'Nome',
  providerRefused:
    'La banca o Stripe non accetta questi dati. Controllare data di scadenza e indirizzo e salvare di nuovo.',
  refused:
    'Il nostro server non ha accettato questi dati. I dati inseriti sono ancora qui: controllarli e salvare di nuovo.',
  forbidden: 'Modifica non consentita. I dati inseriti sono ancora qui. Rivolgersi a chi gestisce l’account.',
  offline: 'Connessione assente. I dati inseriti sono ancora qui. Salvare di nuovo una volta online.',
  often: 'Troppi tentativi. I dati inseriti sono ancora qui. Salvare di nuovo tra un minuto.',
};
