import type { ActStrings } from './act-strings.ts';
import { il } from '../../../core/dates.it.ts';

export const it: ActStrings = {
  verification: {
    verified: 'Presente nel registro',
    pending: 'Consultazione del registro in corso',
    unverified: 'Assente dal registro. Confrontarlo con il certificato.',
    unavailable: 'Non è stato possibile consultare alcun registro',
  },
  recognised: (kind) => `Riconosciuto: ${kind}`,
  addTaxId: 'Aggiungi ID fiscale',
  removeTaxId: (value) => `Rimuovi l’ID fiscale ${value}`,
  removedTaxId: 'ID fiscale rimosso',
  pending: (address: string) => `${address} è in attesa di conferma`,
  pendingText:
    'Aprire l’e-mail inviata a quell’indirizzo e premere il pulsante. Fino ad allora tutto arriva all’indirizzo sopra.',
  resend: 'Invia di nuovo',
  resent: (address: string) => `L’e-mail è stata inviata di nuovo a ${address}`,
  keep: 'Mantieni l’indirizzo attuale',
  kept: 'L’indirizzo resta invariato',
  mailLimit: 'Il massimo è di cinque e-mail all’ora. Controllare la posta indesiderata o riprovare più tardi.',
  actFailed: 'Operazione non riuscita. Non è cambiato nulla; riprovare.',
  saved: 'Profilo salvato',
  savedMail: (address: string) => `Profilo salvato. È stata inviata un’e-mail a ${address}`,
  undo: 'Annulla',
  undone: 'Modifica annullata',
  changedBy: (name: string, time: string) => `${name} ha modificato il profilo ${il(time)}`,
  changedText: 'Dove entrambi hanno inserito un valore, scegliere quale mantenere.',
};
