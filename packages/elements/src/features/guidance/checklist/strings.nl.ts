import type { Strings } from './strings.ts';

export const nl: Strings = {
  title: 'Aan de slag',
  done: (ticked, all) => `${ticked} van ${all} klaar`,
  ticked: 'Klaar:',
  facts: {
    profile: 'Bedrijfsprofiel aanvullen',
    plan: 'Plan kiezen',
    store: 'Winkel koppelen',
    paymentMethod: 'Betaalmethode toevoegen',
    order: 'Eerste bestelling zien binnenkomen',
    wishes: 'Kiezen welke meldingen u krijgt',
  },
  dismiss: 'Deze lijst verbergen',
  dismissed: 'De lijst is voorgoed verborgen.',
  undo: 'Ongedaan maken',
  notKept: 'Dit kon niet worden opgeslagen. De lijst blijft staan.',
  notLoaded: 'Uw eerste stappen konden niet worden geladen.',
  notLoadedText: 'Aan uw gegevens is niets veranderd.',
};
