import type { ShopifyStrings } from './strings.ts';

export const it: ShopifyStrings = {
  close: 'Chiudi',
  title: (plan) => `Scegli ${plan} su Shopify`,
  every: { month: (price) => `${price} ogni 30 giorni`, year: (price) => `${price} all’anno` },
  text: 'Shopify calcola l’importo da pagare oggi, con le imposte e con l’accredito per il tempo già pagato. L’importo è indicato sulla pagina di Shopify, dove va approvato.',
  safe: 'Fino ad allora non cambia nulla e non viene addebitato nulla.',
  go: 'Continua su Shopify',
  notNow: 'Non ora',
  there: 'Proseguire su Shopify',
  thereText: 'La pagina si apre in questa finestra. Una volta deciso, tornare qui: il piano si aggiornerà da solo.',
  link: 'Apri la pagina di Shopify',
  done: (plan) => `Ora il piano è ${plan}`,
  doneText: 'Shopify lo ha confermato.',
  failed: 'Impossibile ottenere la pagina di Shopify',
  failedText: 'Non è cambiato nulla e non è stato addebitato nulla.',
  shopMissing: 'Aprire una volta l’app dal pannello di controllo del negozio, poi scegliere lì il piano.',
  shopRemoved:
    'L’app è stata rimossa dal negozio. Installarla di nuovo dal pannello di controllo del negozio, poi scegliere lì il piano.',
  shopFrozen:
    'Shopify ha bloccato il negozio. Risolvere quanto in sospeso nel pannello di controllo del negozio: poi sarà possibile scegliere un piano.',
  refused: 'Shopify ha rifiutato di creare questa pagina. Riprovare non serve: avvisare il gestore di questa app.',
  silent: 'Al momento Shopify non risponde. Riprovare tra un minuto.',
  cutOff: 'Il browser non è riuscito a contattarci. Controllare la connessione, poi riprovare.',
  already: 'Secondo Shopify questo piano è già attivo.',
  forbidden: 'Rivolgersi a un titolare dell’account.',
  again: 'Riprova',
};
