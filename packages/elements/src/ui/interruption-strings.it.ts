import type { InterruptionStrings } from './interruption-strings.ts';

export const it: InterruptionStrings = {
  support: 'Dettagli per l’assistenza',
  request: (id) => `Richiesta ${id}`,
  offline: 'Connessione assente',
  offlineText: 'Il caricamento riprenderà da solo una volta online.',
  offlineStale: (time) => `Ultimi dati: ${time}. L’aggiornamento riprenderà da solo una volta online.`,
  stale: (time) => `Aggiornamento non riuscito. Ultimi dati: ${time}.`,
  forbidden: 'Contenuto non accessibile',
  forbiddenText: 'Rivolgersi a un titolare dell’account.',
  signedOut: 'La sessione è terminata',
  signedOutText: 'Accedere di nuovo o ricaricare questa pagina.',
};
