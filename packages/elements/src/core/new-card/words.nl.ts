import { declineWords } from '../declines/words.nl.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'deze kaart',
  safe: 'Er is niets afgeschreven en niets opgeslagen.',
  blocked: 'Een kaart voegt u toe op een aparte pagina. Die opent in een nieuw tabblad; kom daarna hier terug.',
  fields:
    'De kaartvelden zijn niet geladen. Er is niets afgeschreven. Sluit dit venster en probeer het opnieuw, of voeg de kaart toe op een aparte pagina.',
  unsent:
    'Uw verzoek heeft ons niet bereikt. De kaart is niet opgeslagen en er is niets afgeschreven. Probeer het opnieuw.',
  unsaved: 'De kaart is niet opgeslagen. Er is niets afgeschreven. Controleer de gegevens of gebruik een andere kaart.',
  unknown:
    'We weten nog niet of de kaart is opgeslagen. Er is niets afgeschreven. Probeer het opnieuw: de kaart wordt één keer opgeslagen.',
  openPage: 'Beveiligde pagina openen',
};
