import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'miesięcznie', year: 'rocznie' },
  dates: {
    renews: (date) => `Odnawia się ${date}`,
    ends: (date) => `Kończy się ${date}`,
    trial: (date) => `Bezpłatny okres próbny do ${date}`,
    paused: 'Wstrzymano',
    owes: 'Faktura do zapłaty',
    ended: 'Zakończono',
  },
  phase: {
    notLoadedText: 'Plan działa jak dotąd – to błąd po naszej stronie.',
    forbidden: 'Brak dostępu do planów',
    forbiddenText: 'Zwróć się do właściciela konta.',
  },
};
