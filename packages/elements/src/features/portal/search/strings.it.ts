import type { SearchStrings } from './strings.ts';

export const it: SearchStrings = {
  label: 'Cerca pagine e impostazioni',
  close: 'Chiudi',
  none: (query) => `Nessun risultato per “${query}”`,
  noneText: 'Provare con un’altra parola, ad esempio “carta” o “indirizzo”.',
  results: { one: '# risultato', other: '# risultati' },
  slash: 'Apri con il tasto /',
  views: {
    store: 'vendite numeri indicatori cruscotto metriche ricavi',
    plan: 'abbonamento pacchetto tariffa prezzo cambiare',
    billing: 'pagamento denaro carte fatture ricevute utilizzo consumo costi',
    connections: 'integrazioni negozi shopify magento collegamento sincronizzazione',
    orders: 'csv excel foglio di calcolo file caricare esportazione storico vendite passate',
    settings: 'profilo account azienda preferenze dati',
  },
  settings: {
    revenue: { title: 'Fatturato e ordini', words: 'vendite ricavi incassi valore medio conversione' },
    period: { title: 'Periodo e confronto', words: 'date oggi settimana mese anno precedente' },
    currentPlan: { title: 'Piano attuale', words: 'abbonamento rinnovo prossimo pagamento prova' },
    changePlan: {
      title: 'Cambia piano',
      words: 'upgrade downgrade passare prezzo mensile annuale enterprise professional',
    },
    cancelPlan: { title: 'Disdici il piano', words: 'disdetta annullare terminare recedere abbonamento' },
    paymentMethods: {
      title: 'Metodi di pagamento',
      words: 'carta di credito debito banca addebito predefinito scadenza',
    },
    addMethod: { title: 'Aggiungi un metodo di pagamento', words: 'nuova carta conto bancario addebito' },
    invoices: { title: 'Fatture', words: 'ricevute documenti pdf scaricare pagare aperte cronologia' },
    usage: { title: 'Utilizzo', words: 'consumo ia token limiti archiviazione api chiamate postazioni' },
    buyTokens: { title: 'Acquista token IA', words: 'comprare ricarica pacchetto crediti' },
    shops: { title: 'Negozi collegati', words: 'integrazioni shopify magento stato errori sincronizzazione' },
    connectShop: { title: 'Collega un negozio', words: 'aggiungere nuovo connettere shopify magento integrazione' },
  },
  tour: { title: 'Rifai il tour', words: 'guida introduzione mostrare primi passi visita aiuto' },
};
