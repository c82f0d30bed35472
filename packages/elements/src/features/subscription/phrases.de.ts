import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'im Monat', year: 'im Jahr' },
  dates: {
    renews: (date) => `Verlängert sich am ${date}`,
    ends: (date) => `Endet am ${date}`,
    trial: (date) => `Kostenlose Testzeit bis ${date}`,
    paused: 'Pausiert',
    owes: 'Eine Rechnung ist offen',
    ended: 'Beendet',
  },
  phase: {
    notLoadedText: 'Ihr Tarif läuft weiter wie bisher; der Fehler liegt bei uns.',
    forbidden: 'Tarife sind hier nicht für Sie sichtbar',
    forbiddenText: 'Fragen Sie einen Inhaber Ihres Kontos.',
  },
};
