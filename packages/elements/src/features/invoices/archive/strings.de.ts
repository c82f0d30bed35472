import type { ArchiveStrings } from './strings.ts';

export const de: ArchiveStrings = {
  title: 'Ein Jahr herunterladen',
  text: 'Alle Rechnungen eines Jahres als PDF, mit einer Tabelle für Ihre Buchhaltung, in einer ZIP-Datei.',
  year: 'Jahr',
  prepare: (year) => `${year} vorbereiten`,
  close: 'Schließen',
  cancel: 'Abbrechen',
  stop: 'Nicht weiter vorbereiten',
  counting: 'Die Rechnungen werden gezählt…',
  progress: (done, total) => `${done} von ${total} Rechnungen`,
  ready: (year) => `Die Rechnungen von ${year} sind bereit`,
  readyText: (date) => `Sie können sie bis ${date} herunterladen.`,
  download: 'Herunterladen',
  failed: 'Das Archiv konnte nicht vorbereitet werden',
  failedText: 'Ihre Rechnungen sind sicher. Versuchen Sie es in einer Minute erneut.',
  again: 'Erneut versuchen',
};
