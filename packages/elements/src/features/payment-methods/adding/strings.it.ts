import { declineWords } from '../../../core/declines/words.it.ts';
import type { AddingStrings } from './strings.ts';
import { il } from '../../../core/dates.it.ts';

const unknown = 'Non sappiamo ancora se è stato salvato';
const notConfirmed = 'La banca non ha confermato';
const notConfirmedText = 'Non è stato salvato nulla. Ripetere l’aggiunta e confermare presso la banca.';

export const it: AddingStrings = {
  ...declineWords,
  title: 'Aggiungi un metodo di pagamento',
  replace: (name) => `Sostituisci ${name}`,
  close: 'Chiudi',
  steps: 'Aggiunta di un metodo di pagamento',
  filling: 'Dati',
  bank: 'Banca',
  page: 'Pagina sicura',
  saved: 'Salvato',
  loading: 'I campi di Stripe sono in caricamento',
  fields: 'Carta o conto',
  asDefault: 'Rendi predefinito',
  paysNext: (amount, date) => `Su questo metodo verrà addebitato il rinnovo di ${amount} ${il(date)}.`,
  removeOld: (name) => `Rimuovi ${name}`,
  removeOldText: 'Una volta salvato il nuovo.',
  cancel: 'Annulla',
  save: { card: 'Salva carta', account: 'Salva conto', other: 'Salva' },
  sending: 'Salvataggio…',
  asking: 'Richiesta alla banca…',
  bankTitle: 'La banca potrebbe richiedere una conferma',
  bankText: 'Confermare nella finestra della banca. Fino ad allora non viene salvato nulla.',
  leaving: 'La richiesta alla banca è ancora in corso',
  leavingText:
    'Chiudendo questa finestra, il salvataggio avviene solo con la conferma presso la banca. L’esito verrà mostrato qui.',
  keepWaiting: 'Continua ad attendere',
  leave: 'Chiudi comunque',
  refused: 'Salvataggio non riuscito',
  whatWasAdded: 'questo metodo di pagamento',
  yours: { card: 'questa carta', account: 'questo conto', other: 'questo metodo di pagamento' },
  safe: 'Non è stato addebitato né salvato nulla.',
  troubles: {
    unsent: {
      title: 'La richiesta non ci è arrivata',
      text: 'Non è stato salvato né addebitato nulla. I dati inseriti sono ancora qui. Riprovare.',
    },
    barred: {
      title: 'Salvataggio non riuscito',
      text: 'Il nostro server l’ha rifiutato. Non è stato salvato né addebitato nulla. Ricaricare questa pagina.',
    },
    busy: {
      title: 'Troppi tentativi',
      text: 'Non è stato salvato né addebitato nulla. I dati inseriti sono ancora qui. Riprovare tra un minuto.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Non è stato addebitato nulla. I dati inseriti sono ancora qui. Riprovare: verranno salvati una sola volta.',
    },
  },
  unavailable: 'I campi di Stripe non sono stati caricati',
  unavailableText: 'Forse li blocca un’estensione, la rete o la politica di questa pagina. Non è stato salvato nulla.',
  again: 'Riprova',
  blocked: 'L’aggiunta avviene in una pagina a parte',
  blockedText:
    'Si apre in una nuova scheda e richiede un minuto. Poi tornare qui: il nuovo metodo comparirà nell’elenco.',
  open: 'Apri la pagina sicura',
  opening: 'Apertura…',
  pageFailed: 'Impossibile aprire la pagina',
  pageFailedText: 'Non è cambiato nulla. Riprovare.',
  waitingPage: 'Controlleremo di nuovo al ritorno su questa pagina.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Non è stato addebitato nulla. Comparirà nell’elenco una volta salvato.',
  pending: 'La banca ha bisogno di un po’ più di tempo',
  pendingText:
    'Comparirà nell’elenco non appena la banca lo avrà confermato. Prima potrebbe essere necessario confermare piccoli importi.',
};
