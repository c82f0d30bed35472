import type { MissedStrings } from './missed-strings.ts';

export const nl: MissedStrings = {
  missed: 'Dat is niet gelukt',
  missedText:
    'Wat hiervoor nodig is, kon niet worden geladen. Er is niets veranderd. Probeer het opnieuw zodra u online bent.',
  reload: 'Bent u online en blijft dit zo, laad deze pagina dan opnieuw.',
  close: 'Sluiten',
  offline: 'U bent offline',
  offlineText:
    'Hiervoor is internet nodig: er is niets verzonden en niets veranderd. Doe het opnieuw zodra u weer online bent.',
};
