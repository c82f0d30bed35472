import { declineWords } from '@varai/client/words/it.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Conto bancario canadese',
    au_becs_debit: 'Conto bancario australiano',
    bacs_debit: 'Conto bancario britannico',
    card: 'Carta',
    kr_card: 'Carta coreana',
    nz_bank_account: 'Conto bancario neozelandese',
    sepa_debit: 'Addebito SEPA',
    unknown: 'Carta',
    us_bank_account: 'Conto bancario statunitense',
  },
  mails: {
    footer: 'Se non è stato lei, lo cambi nel portale e ci avvisi.',
    of: {
      removed: ({ method, next }) => [
        'Un metodo di pagamento è stato rimosso',
        `Metodo rimosso dal suo account: ${method}.`,
        next === null ? 'Nient’altro è cambiato.' : `D’ora in poi paga: ${next}.`,
      ],
      default: ({ method }) => [
        'D’ora in poi paga con un altro metodo',
        `Il metodo di pagamento predefinito ora è ${method}. Paga ciò che è dovuto in seguito.`,
      ],
      expiring: ({ method, end }) => [
        'La sua carta scade tra poco',
        `${method} paga il suo abbonamento e scade alla fine di ${end}.`,
        'Inserire la nuova data nel portale, o aggiungere un’altra carta, perché il prossimo pagamento vada a buon fine.',
      ],
    },
  },
  page: {
    title: 'Aggiungere un metodo di pagamento',
    safe: 'I numeri di carte e conti vanno direttamente a Stripe. Noi non li vediamo mai.',
    save: 'Salva metodo di pagamento',
    cancel: 'Annulla',
    back: 'Torna indietro',
    added: 'Metodo di pagamento aggiunto',
    addedMore: 'È nell’elenco dei suoi metodi di pagamento.',
    close: 'Questa pagina si può chiudere.',
    expired: 'Questo link è scaduto',
    again: 'Valeva per un metodo di pagamento e dieci minuti. Aprirlo di nuovo dalla pagina di fatturazione.',
    unknown: 'Qui non c’è nulla',
    unknownMore: 'Questo link non è completo o è scaduto da tempo. Aprirlo di nuovo dalla pagina di fatturazione.',
    noScript: 'Questa pagina ha bisogno di JavaScript, di cui sono fatti i campi di Stripe.',
    script: {
      busyText: 'Salvataggio in corso. La banca può chiedere una conferma.',
      blocked:
        'I campi di Stripe non si sono caricati. Forse li blocca un’estensione o una regola di rete. Consentire js.stripe.com e ricaricare la pagina.',
      unsent:
        'La richiesta non ci è arrivata. Non è stato addebitato né salvato nulla. Ciò che ha scritto è ancora qui. Riprovare.',
      barred:
        'Il nostro server ha rifiutato. Non è stato addebitato né salvato nulla. Aprire di nuovo questa pagina dalla pagina di fatturazione.',
      busy: 'Troppi tentativi. Non è stato addebitato né salvato nulla. Riprovare tra un minuto.',
      unknown:
        'Non sappiamo ancora se è stato salvato. Non è stato addebitato nulla. Riprovare: viene salvato una volta sola.',
      unheard:
        'Stripe lo ha salvato, ma il nostro server non ha risposto. Non è stato addebitato nulla. Riprovare: viene salvato una volta sola.',
      unconfirmed: 'La banca non ha confermato. Non è stato salvato nulla. Riprovare e confermare con la banca.',
      pending: 'La banca ha bisogno di un po’ più di tempo',
      pendingText:
        'Sarà nell’elenco appena la banca lo avrà confermato. Forse prima occorre confermare piccoli importi.',
    },
    refusals: refusals(declineWords, 'questo metodo di pagamento', 'Non è stato addebitato né salvato nulla.'),
  },
};
