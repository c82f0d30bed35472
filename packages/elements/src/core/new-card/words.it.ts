import { declineWords } from '../declines/words.it.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'questa carta',
  safe: 'Non è stato addebitato né salvato nulla.',
  blocked: 'Le carte si aggiungono in una pagina a parte. Si apre in una nuova scheda; poi tornare qui.',
  fields:
    'I campi della carta non sono stati caricati. Non è stato addebitato nulla. Chiudere questa finestra e riprovare, oppure aggiungere la carta in una pagina a parte.',
  unsent: 'La richiesta non ci è arrivata. La carta non è stata salvata e non è stato addebitato nulla. Riprovare.',
  unsaved: 'La carta non è stata salvata. Non è stato addebitato nulla. Controllare i dati o usare un’altra carta.',
  unknown:
    'Non sappiamo ancora se la carta è stata salvata. Non è stato addebitato nulla. Riprovare: verrà salvata una sola volta.',
  openPage: 'Apri la pagina sicura',
};
