import type { Strings } from './strings.ts';

export const nl: Strings = {
  of: (step, all) => `Stap ${step} van ${all}`,
  offer: 'Nieuw hier? De rondleiding duurt één minuut.',
  begin: 'Rondleiding starten',
  back: 'Terug',
  next: 'Volgende',
  finish: 'Klaar',
  skip: 'Niet meer tonen',
  skipKey: 'Escape slaat over, pijltoetsen bladeren.',
  skipped: 'We tonen deze rondleiding niet meer.',
  undo: 'Opnieuw tonen',
  notKept: 'We konden dat niet opslaan. Misschien ziet u deze rondleiding nog een keer.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'De weg vinden',
      text: 'Winkel, plan, facturering, koppelingen en instellingen staan hier. Wat niet voor u open is, verschijnt niet.',
    },
    {
      anchor: 'portal.head',
      title: 'Zoeken en nieuws',
      text: 'Druk op / om een instelling te zoeken. De bel zegt wat op u wacht.',
    },
    {
      anchor: 'checklist',
      title: 'Uw eerste stappen',
      text: 'Elke stap vinkt zichzelf af. Verberg de lijst als u die niet meer nodig hebt.',
    },
    {
      anchor: 'live-metrics',
      title: 'Uw winkel, live',
      text: 'Elk getal zegt hoe oud het is. Kies een periode om die met de vorige te vergelijken.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Uw plan',
      text: 'U ziet wat u betaalt voordat u bevestigt en kunt altijd wijzigen.',
    },
  ],
};
