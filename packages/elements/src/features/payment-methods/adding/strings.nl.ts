import { declineWords } from '../../../core/declines/words.nl.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'We weten nog niet of dit is opgeslagen';
const notConfirmed = 'Uw bank heeft dit niet bevestigd';
const notConfirmedText = 'Er is niets opgeslagen. Voeg de betaalmethode opnieuw toe en bevestig bij uw bank.';

export const nl: AddingStrings = {
  ...declineWords,
  title: 'Betaalmethode toevoegen',
  replace: (name) => `${name} vervangen`,
  close: 'Sluiten',
  steps: 'Betaalmethode toevoegen',
  filling: 'Gegevens',
  bank: 'Bank',
  page: 'Beveiligde pagina',
  saved: 'Opgeslagen',
  loading: 'De velden van Stripe worden geladen',
  fields: 'Kaart of rekening',
  asDefault: 'Als standaard instellen',
  paysNext: (amount, date) => `Hiermee wordt uw verlenging van ${amount} op ${date} betaald.`,
  removeOld: (name) => `${name} verwijderen`,
  removeOldText: 'Zodra de nieuwe is opgeslagen.',
  cancel: 'Annuleren',
  save: { card: 'Kaart opslaan', account: 'Rekening opslaan', other: 'Opslaan' },
  sending: 'Opslaan…',
  asking: 'Navragen bij uw bank…',
  bankTitle: 'Uw bank vraagt mogelijk om bevestiging',
  bankText: 'Bevestig in het venster van uw bank. Tot dan wordt niets opgeslagen.',
  leaving: 'We vragen het nog na bij uw bank',
  leavingText:
    'Als u dit venster sluit, wordt alleen opgeslagen wat u bij uw bank bevestigt. We laten u hier weten wat het resultaat is.',
  keepWaiting: 'Blijven wachten',
  leave: 'Toch sluiten',
  refused: 'Dit is niet opgeslagen',
  whatWasAdded: 'deze betaalmethode',
  yours: { card: 'deze kaart', account: 'deze rekening', other: 'deze betaalmethode' },
  safe: 'Er is niets afgeschreven en niets opgeslagen.',
  troubles: {
    unsent: {
      title: 'Uw verzoek heeft ons niet bereikt',
      text: 'Er is niets opgeslagen en niets afgeschreven. Wat u hebt ingevuld, staat er nog. Probeer het opnieuw.',
    },
    barred: {
      title: 'Dit is niet opgeslagen',
      text: 'Onze server heeft het geweigerd. Er is niets opgeslagen en niets afgeschreven. Laad deze pagina opnieuw.',
    },
    busy: {
      title: 'Te veel pogingen',
      text: 'Er is niets opgeslagen en niets afgeschreven. Wat u hebt ingevuld, staat er nog. Probeer het over een minuut opnieuw.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Er is niets afgeschreven. Wat u hebt ingevuld, staat er nog. Probeer het opnieuw: het wordt één keer opgeslagen.',
    },
  },
  unavailable: 'De velden van Stripe zijn niet geladen',
  unavailableText:
    'Mogelijk houdt een extensie, het netwerk of het beleid van deze pagina ze tegen. Er is niets opgeslagen.',
  again: 'Opnieuw proberen',
  blocked: 'Toevoegen gaat op een aparte pagina',
  blockedText:
    'Die opent in een nieuw tabblad en kost een minuut. Kom daarna hier terug; de nieuwe staat dan in uw lijst.',
  open: 'Beveiligde pagina openen',
  opening: 'Openen…',
  pageFailed: 'Die pagina kon niet worden geopend',
  pageFailedText: 'Er is niets veranderd. Probeer het opnieuw.',
  waitingPage: 'We kijken opnieuw zodra u hier terug bent.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Er is niets afgeschreven. De betaalmethode staat in uw lijst zodra die is opgeslagen.',
  pending: 'Uw bank heeft iets langer nodig',
  pendingText:
    'De betaalmethode staat in uw lijst zodra uw bank die heeft bevestigd. Mogelijk moet u eerst kleine bedragen bevestigen.',
};
