import { declineWords } from '@varai/client/words/nl.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Canadese bankrekening',
    au_becs_debit: 'Australische bankrekening',
    bacs_debit: 'Britse bankrekening',
    card: 'Kaart',
    kr_card: 'Koreaanse kaart',
    nz_bank_account: 'Nieuw-Zeelandse bankrekening',
    sepa_debit: 'SEPA-incasso',
    unknown: 'Kaart',
    us_bank_account: 'Amerikaanse bankrekening',
  },
  mails: {
    footer: 'Was u dit niet? Wijzig het dan in het portaal en laat het ons weten.',
    of: {
      removed: ({ method, next }) => [
        'Er is een betaalmethode verwijderd',
        `${method} is uit uw account verwijderd.`,
        next === null ? 'Verder is er niets veranderd.' : `Voortaan betaalt ${next}.`,
      ],
      default: ({ method }) => [
        'U betaalt voortaan met een andere betaalmethode',
        `${method} is nu uw standaardbetaalmethode en betaalt wat hierna verschuldigd is.`,
      ],
      expiring: ({ method, end }) => [
        'Uw kaart verloopt binnenkort',
        `${method} betaalt uw abonnement en verloopt eind ${end}.`,
        'Voer in het portaal de nieuwe datum in of voeg een andere kaart toe, zodat de volgende betaling lukt.',
      ],
    },
  },
  page: {
    title: 'Een betaalmethode toevoegen',
    safe: 'Kaart- en rekeningnummers gaan rechtstreeks naar Stripe. Wij zien ze nooit.',
    save: 'Betaalmethode opslaan',
    cancel: 'Annuleren',
    back: 'Terug',
    added: 'Betaalmethode toegevoegd',
    addedMore: 'Ze staat in de lijst met uw betaalmethoden.',
    close: 'U kunt deze pagina sluiten.',
    expired: 'Deze link is verlopen',
    again: 'Hij gold voor één betaalmethode en tien minuten. Open hem opnieuw vanaf uw factureringspagina.',
    unknown: 'Hier is niets',
    unknownMore: 'Deze link is niet volledig of al lang verlopen. Open hem opnieuw vanaf uw factureringspagina.',
    noScript: 'Deze pagina heeft JavaScript nodig, waaruit de velden van Stripe bestaan.',
    script: {
      busyText: 'Bezig met opslaan. Uw bank kan u om bevestiging vragen.',
      blocked:
        'De velden van Stripe zijn niet geladen. Misschien blokkeert een extensie of een netwerkregel ze. Sta js.stripe.com toe en laad de pagina opnieuw.',
      unsent:
        'Dat heeft ons niet bereikt. Er is niets afgeschreven en niets opgeslagen. Wat u hebt getypt, staat er nog. Probeer het opnieuw.',
      barred:
        'Onze server heeft het geweigerd. Er is niets afgeschreven en niets opgeslagen. Open deze pagina opnieuw vanaf uw factureringspagina.',
      busy: 'Dat was te vaak. Er is niets afgeschreven en niets opgeslagen. Probeer het over een minuut opnieuw.',
      unknown:
        'We weten nog niet of het is opgeslagen. Er is niets afgeschreven. Probeer het opnieuw: er wordt maar één keer opgeslagen.',
      unheard:
        'Stripe heeft het opgeslagen, maar onze server heeft niet geantwoord. Er is niets afgeschreven. Probeer het opnieuw: er wordt maar één keer opgeslagen.',
      unconfirmed:
        'Uw bank heeft het niet bevestigd. Er is niets opgeslagen. Probeer het opnieuw en bevestig bij uw bank.',
      pending: 'Uw bank heeft wat meer tijd nodig',
      pendingText:
        'De betaalmethode staat in uw lijst zodra uw bank die heeft bevestigd. Misschien moet u eerst kleine bedragen bevestigen.',
    },
    refusals: refusals(declineWords, 'deze betaalmethode', 'Er is niets afgeschreven en niets opgeslagen.'),
  },
};
