import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'per maand', year: 'per jaar' },
  dates: {
    renews: (date) => `Wordt verlengd op ${date}`,
    ends: (date) => `Eindigt op ${date}`,
    trial: (date) => `Gratis proefperiode tot ${date}`,
    paused: 'Gepauzeerd',
    owes: 'Er staat een factuur open',
    ended: 'Beëindigd',
  },
  phase: {
    notLoadedText: 'Uw plan werkt zoals voorheen; de fout ligt bij ons.',
    forbidden: 'U kunt hier geen plannen zien',
    forbiddenText: 'Vraag het een eigenaar van uw account.',
  },
};
