import type { ArchiveStrings } from './strings.ts';

export const pl: ArchiveStrings = {
  title: 'Pobierz za cały rok',
  text: 'Wszystkie faktury z danego roku jako PDF wraz z tabelą dla księgowości, w jednym pliku ZIP.',
  year: 'Rok',
  prepare: (year) => `Przygotuj ${year}`,
  close: 'Zamknij',
  cancel: 'Anuluj',
  stop: 'Przerwij przygotowanie',
  counting: 'Liczenie faktur…',
  progress: (done, total) => `Faktury: ${done} z ${total}`,
  ready: (year) => `Faktury za ${year} są gotowe`,
  readyText: (date) => `Można je pobrać do ${date}.`,
  download: 'Pobierz',
  failed: 'Nie udało się przygotować archiwum',
  failedText: 'Faktury są bezpieczne. Spróbuj ponownie za minutę.',
  again: 'Spróbuj ponownie',
};
