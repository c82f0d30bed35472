import type { ArchiveStrings } from './strings.ts';
import { al } from '../../../core/dates.it.ts';

export const it: ArchiveStrings = {
  title: 'Scarica un anno',
  text: 'Tutte le fatture di un anno in PDF, con una tabella per la contabilità, in un file ZIP.',
  year: 'Anno',
  prepare: (year) => `Prepara ${year}`,
  close: 'Chiudi',
  cancel: 'Annulla',
  stop: 'Interrompi preparazione',
  counting: 'Conteggio delle fatture…',
  progress: (done, total) => `Fatture: ${done} su ${total}`,
  ready: (year) => `Le fatture del ${year} sono pronte`,
  readyText: (date) => `È possibile scaricarle fino ${al(date)}.`,
  download: 'Scarica',
  failed: 'Impossibile preparare l’archivio',
  failedText: 'Le fatture sono al sicuro. Riprovare tra un minuto.',
  again: 'Riprova',
};
