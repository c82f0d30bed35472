import type { ArchiveStrings } from './strings.ts';

export const nl: ArchiveStrings = {
  title: 'Een jaar downloaden',
  text: 'Alle facturen van een jaar als pdf, met een tabel voor uw boekhouding, in één zip-bestand.',
  year: 'Jaar',
  prepare: (year) => `${year} klaarzetten`,
  close: 'Sluiten',
  cancel: 'Annuleren',
  stop: 'Klaarzetten stoppen',
  counting: 'Facturen tellen…',
  progress: (done, total) => `${done} van ${total} facturen`,
  ready: (year) => `De facturen van ${year} staan klaar`,
  readyText: (date) => `U kunt ze downloaden tot ${date}.`,
  download: 'Downloaden',
  failed: 'Het archief kon niet worden klaargezet',
  failedText: 'Uw facturen zijn veilig. Probeer het over een minuut opnieuw.',
  again: 'Opnieuw proberen',
};
