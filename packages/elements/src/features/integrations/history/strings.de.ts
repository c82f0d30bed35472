import type { HistoryStrings } from './strings.ts';

export const de: HistoryStrings = {
  title: (shop) => `Verlauf von ${shop}`,
  about: 'Was in den letzten sieben Tagen geprüft wurde, das Neueste zuerst.',
  loading: 'Wird geladen …',
  none: 'In den letzten sieben Tagen wurde nichts geprüft.',
  notLoaded: 'Der Verlauf konnte nicht geladen werden. Ihr Shop ist nicht betroffen.',
  again: 'Noch einmal versuchen',
  more: 'Mehr zeigen',
  loaded: { one: '# weitere wird gezeigt', other: '# weitere werden gezeigt' },
  passed: 'Bestanden',
  ms: (amount) => `${amount} ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Schließen',
};
