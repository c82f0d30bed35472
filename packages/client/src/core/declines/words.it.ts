import type { DeclineWords } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const declineWords: DeclineWords = {
  funds: (method) => `Fondi insufficienti su ${method}.`,
  limit: (method) => `Il pagamento supera un limite previsto per ${method}.`,
  expired: (method) => `${capital(method)} non è più in corso di validità.`,
  details: (method) => `I dati indicati per ${method} non corrispondono a quelli della banca.`,
  unsupported: (method) => `Non è possibile eseguire questo pagamento con ${method}.`,
  authentication: (method) =>
    `La banca richiede di confermare i pagamenti con ${method} e non ha ricevuto la conferma.`,
  later: () => 'Non è stato possibile contattare la banca.',
  duplicate: () => 'La banca lo ha considerato un pagamento già eseguito.',
  stopped: (method) => `La banca ha ricevuto l’ordine di bloccare i pagamenti con ${method}.`,
  closed: (method) => `Il conto collegato a ${method} è chiuso, o la banca non lo trova.`,
  test: (method) => `${capital(method)} non è una carta di prova, e qui non funziona altro.`,
  other: (method) => `La banca non ha indicato il motivo per cui ha rifiutato ${method}.`,
  helpOther: 'Usare un’altra carta oppure riprovare dopo aver contattato la banca.',
  helpCard: 'Usare un’altra carta.',
  helpConfirm: 'Riprovare e confermare nella finestra della banca, oppure usare un’altra carta.',
  helpLater: 'Riprovare tra un minuto oppure usare un’altra carta.',
};
