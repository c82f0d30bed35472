import { methodNames } from '../../../core/method-name.it.ts';
import { declineWords } from '../../../core/declines/words.it.ts';
import { newCardWords } from '../../../core/new-card/words.it.ts';
import type { BuyStrings } from './strings.ts';

export const it: BuyStrings = {
  title: 'Acquista token IA',
  close: 'Chiudi',
  cancel: 'Annulla',
  finish: 'Fine',
  loading: 'Caricamento dei pacchetti…',
  noPackages: 'Impossibile caricare i pacchetti',
  noPackagesText: 'Non è stato addebitato nulla. Riprovare tra poco.',
  reload: 'Riprova',
  howMany: 'Quantità',
  tokens: (count) => `${count} token`,
  lasting: 'Si usano dopo quelli del piano e non scadono.',
  taxIncluded: 'Il prezzo include le imposte.',
  added: { discount: 'Sconto', tax: 'Imposte' },
  total: 'Totale',
  payWith: 'Paga con',
  paysWith: (method) => `Il pagamento avviene con ${method}.`,
  onFile: 'L’addebito avviene sul metodo di pagamento salvato.',
  noMethod: 'Nessun metodo di pagamento salvato',
  noMethodText: 'Aggiungerne uno in Metodi di pagamento, poi tornare qui.',
  addCard: 'Usa un’altra carta',
  otherCards: 'Usa un metodo di pagamento salvato',
  newCard: 'La carta viene salvata per i pagamenti successivi.',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand} che termina con ${last4}`,
  cardExpired: 'Scaduta',
  credit: (credit, due) => `Il credito copre ${credit}, il metodo di pagamento ${due}.`,
  covered: (credit) => `Il credito copre l’intero importo, ${credit}. Non viene addebitato nulla.`,
  take: (count) => `Ottieni ${count} token`,
  taking: 'Un momento…',
  pay: (amount) => `Paga ${amount}`,
  paying: 'Richiesta alla banca…',
  waiting: 'In attesa della banca',
  waitingText: 'Richiede alcuni secondi.',
  underwayText:
    'Con una carta servono alcuni secondi, con un conto bancario alcuni giorni. È possibile chiudere questa finestra: i token arrivano a pagamento avvenuto.',
  asking: 'La banca richiede una conferma',
  askingText: 'Confermare il pagamento nella finestra della banca.',
  unknown: (amount) => `Non sappiamo ancora se la banca ha addebitato ${amount}`,
  unknownText:
    'Non pagare di nuovo. Continuiamo a verificare e mostreremo qui l’esito. È possibile chiudere questa finestra.',
  declined: (amount) => `La banca ha rifiutato il pagamento di ${amount}`,
  ...declineWords,
  safe: 'Non è stato addebitato nulla.',
  theCard: 'questo metodo di pagamento',
  missing: 'Nessun metodo di pagamento salvato. Non è stato addebitato nulla.',
  notes: {
    unconfirmed: {
      title: 'La banca non ha confermato il pagamento',
      text: 'Non è stato addebitato nulla. Riprovare e confermare nella finestra della banca, oppure usare un’altra carta.',
    },
    unsent: {
      title: 'La richiesta non ci è arrivata',
      text: 'Connessione assente. Non è stato addebitato nulla. Riprovare una volta online.',
    },
    changed: {
      title: 'L’offerta è cambiata',
      text: 'Per ora non è stato addebitato nulla: nel frattempo sono stati acquistati token, oppure è cambiato un prezzo, un’imposta o uno sconto. Ricontrollare prima di pagare.',
    },
    other: {
      title: 'Un altro acquisto è in corso presso la banca',
      text: 'Per questo non è stato addebitato nulla. Attendere che l’altro si concluda.',
    },
    gone: {
      title: 'Questo pacchetto non è più in vendita',
      text: 'Non è stato addebitato nulla. Sceglierne un altro.',
    },
    method: {
      title: 'Questo metodo di pagamento non è più salvato',
      text: 'Non è stato addebitato nulla. Sceglierne un altro.',
    },
    address: {
      title: 'Manca l’indirizzo di fatturazione',
      text: 'Da esso dipendono le imposte sui token. Non è stato addebitato nulla. Aggiungerlo nel profilo, poi tornare qui.',
    },
    elsewhere: {
      title: 'Qui non si vendono token',
      text: 'L’account viene fatturato dalla piattaforma del negozio. Non è stato addebitato nulla.',
    },
    failed: { title: 'Operazione non riuscita', text: 'Non è stato addebitato nulla. Riprovare.' },
  },
  owing: (amount) => (amount ? `Ancora da pagare: ${amount}` : 'Resta un importo da pagare'),
  owingText:
    'Non è stato addebitato nulla: l’importo sarebbe stato prelevato insieme ai token. Comparirà nella prossima fattura. Una volta pagata, sarà possibile acquistare token; per saldarlo prima, scriverci.',
  lost: 'Non possiamo sapere come si è concluso l’acquisto',
  lostText:
    'Non è più consultabile qui. Questa pagina mostra i token attuali e le fatture mostrano ciò che è stato pagato. Controllarle prima di pagare di nuovo.',
  toPackages: 'Mostra i pacchetti',
  support: 'Dettagli per l’assistenza',
  done: 'I token sono disponibili',
  doneText: (count, amount) => `Abbiamo aggiunto ${count} token e addebitato ${amount}.`,
  doneCovered: (count) => `Abbiamo aggiunto ${count} token senza alcun addebito.`,
  fromCredit: (amount) => `Pagato con il credito disponibile: ${amount}.`,
};
