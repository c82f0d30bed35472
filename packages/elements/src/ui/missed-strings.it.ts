import type { MissedStrings } from './missed-strings.ts';

export const it: MissedStrings = {
  missed: 'Operazione non riuscita',
  missedText: 'Impossibile caricare quanto necessario. Non è cambiato nulla. Riprovare una volta online.',
  reload: 'Se la connessione c’è e il problema persiste, ricaricare questa pagina.',
  close: 'Chiudi',
  offline: 'Connessione assente',
  offlineText: 'Questa operazione richiede la rete: non è stato inviato né cambiato nulla. Riprovare una volta online.',
};
