import type { SearchStrings } from './strings.ts';

export const nl: SearchStrings = {
  label: 'Pagina’s en instellingen zoeken',
  close: 'Sluiten',
  none: (query) => `Niets gevonden voor ‘${query}’`,
  noneText: 'Probeer een ander woord, bijvoorbeeld ‘kaart’ of ‘adres’.',
  results: { one: '# resultaat', other: '# resultaten' },
  slash: 'Openen met de /-toets',
  views: {
    store: 'shop verkoop cijfers kengetallen dashboard statistieken omzet',
    plan: 'abonnement pakket tarief prijs upgrade downgrade',
    billing: 'betaling geld kaarten facturen bonnen verbruik kosten',
    connections: 'integraties winkels shopify magento koppeling synchronisatie',
    orders: 'csv excel spreadsheet bestand uploaden export geschiedenis eerdere verkopen',
    settings: 'profiel account bedrijf voorkeuren gegevens',
  },
  settings: {
    revenue: { title: 'Omzet en bestellingen', words: 'verkoop inkomsten opbrengst gemiddelde bestelwaarde conversie' },
    period: { title: 'Periode en vergelijking', words: 'datum vandaag week maand jaar vorige' },
    currentPlan: { title: 'Uw plan', words: 'abonnement verlenging volgende betaling huidig proefperiode' },
    changePlan: {
      title: 'Plan wijzigen',
      words: 'upgrade downgrade overstappen prijs maandelijks jaarlijks enterprise professional',
    },
    cancelPlan: { title: 'Plan opzeggen', words: 'beëindigen stoppen annuleren opzegging abonnement' },
    paymentMethods: { title: 'Betaalmethoden', words: 'creditcard bank incasso standaard wallet vervaldatum' },
    addMethod: { title: 'Betaalmethode toevoegen', words: 'nieuwe creditcard bankrekening incasso' },
    invoices: { title: 'Facturen', words: 'rekeningen bonnen pdf downloaden betalen open geschiedenis' },
    usage: { title: 'Verbruik', words: 'ai tokens limieten gebruik opslag api aanroepen plaatsen' },
    buyTokens: { title: 'AI-tokens kopen', words: 'meer opwaarderen bundel tegoed' },
    shops: { title: 'Gekoppelde winkels', words: 'integraties shopify magento status fouten synchronisatie' },
    connectShop: { title: 'Winkel koppelen', words: 'toevoegen nieuw verbinden shopify magento integratie' },
  },
  tour: { title: 'Rondleiding opnieuw volgen', words: 'gids introductie laten zien eerste stappen uitleg hulp' },
};
