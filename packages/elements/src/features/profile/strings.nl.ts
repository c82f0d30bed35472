import type { ProfileStrings } from './strings.ts';

export const nl: ProfileStrings = {
  heading: 'Bedrijfsprofiel',
  subheading: 'Op uw facturen en in e-mails aan uw team.',
  notLoaded: 'Uw profiel kon niet worden geladen',
  notLoadedText: 'Het is veilig; de fout ligt bij ons.',
  forbidden: 'U kunt het profiel niet zien',
  forbiddenText: 'Vraag het de eigenaar van het account.',
  formMissing: 'Het formulier is niet geladen',
  formMissingText: 'Er is niets veranderd. Controleer uw verbinding en probeer het opnieuw.',
};
