import type { ShopifyStrings } from './strings.ts';

export const nl: ShopifyStrings = {
  close: 'Sluiten',
  title: (plan) => `${plan} kiezen bij Shopify`,
  every: { month: (price) => `${price} per 30 dagen`, year: (price) => `${price} per jaar` },
  text: 'Shopify berekent wat u vandaag moet betalen, met belasting en met verrekening van de tijd die al is betaald. U ziet het bedrag op de pagina van Shopify en keurt het daar goed.',
  safe: 'Tot dan verandert er niets en wordt er niets afgeschreven.',
  go: 'Verder bij Shopify',
  notNow: 'Niet nu',
  there: 'Ga verder bij Shopify',
  thereText:
    'De pagina opent in dit venster. Kom hier terug als u hebt gekozen: het plan wordt hier vanzelf bijgewerkt.',
  link: 'Pagina van Shopify openen',
  done: (plan) => `U hebt nu ${plan}`,
  doneText: 'Shopify heeft het bevestigd.',
  failed: 'De pagina van Shopify kon niet worden opgehaald',
  failedText: 'Er is niets veranderd en niets afgeschreven.',
  shopMissing: 'Open de app één keer vanuit de beheeromgeving van uw winkel en kies daar het plan.',
  shopRemoved:
    'De app is uit uw winkel verwijderd. Installeer die opnieuw vanuit de beheeromgeving van uw winkel en kies daar het plan.',
  shopFrozen:
    'Shopify heeft uw winkel bevroren. Handel in de beheeromgeving van uw winkel af wat openstaat: dan kunt u een plan kiezen.',
  refused: 'Shopify wilde deze pagina niet maken. Opnieuw proberen helpt niet: meld het de beheerder van deze app.',
  silent: 'Shopify antwoordt op dit moment niet. Probeer het over een minuut opnieuw.',
  cutOff: 'Uw browser kon ons niet bereiken. Controleer uw verbinding en probeer het opnieuw.',
  already: 'Volgens Shopify hebt u dit plan al.',
  forbidden: 'Vraag het een eigenaar van uw account.',
  again: 'Opnieuw proberen',
};
