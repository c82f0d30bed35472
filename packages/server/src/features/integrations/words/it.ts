import type { IntegrationWords } from '../words.ts';

const steps = [
  'Nel pannello di controllo del negozio aprire Sistema → Estensioni → Integrazioni.',
  'In API consentire Vendite, Catalogo e Negozi → Impostazioni; lasciare il resto invariato.',
  'Attivare l’integrazione o, se è già attiva, scegliere “Riautorizza”. Si apre una finestra: scegliere “Collega”.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'Il negozio risponde solo di tanto in tanto. I nuovi ordini potrebbero arrivare in ritardo.',
    rate_limited:
      'Il negozio ci lascia chiedere meno spesso di quanto ci siano novità. I nuovi ordini arrivano in ritardo.',
    unreachable: 'Il negozio non risponde. Riproviamo ogni pochi minuti e nessun ordine va perso.',
    auth_expired: 'Il negozio non ci consente più l’accesso. Aprire di nuovo l’app dal suo pannello di controllo.',
    scope_missing:
      'Non possiamo leggere gli ordini del negozio. Aprire l’app dal suo pannello di controllo e consentirlo.',
    uninstalled: 'L’app è stata rimossa dal negozio. Installarla di nuovo per continuare.',
    misconfigured: 'Qualcosa non corrisponde più: il negozio non esiste più, o conta in un’altra valuta o ora.',
    unsupported_version: 'Il negozio usa una versione che non conosciamo ancora.',
    frozen: 'Shopify ha bloccato il negozio, probabilmente per una fattura aperta. Risolvere con Shopify.',
    paused: 'È in pausa. Gli ordini vengono importati alla ripresa.',
  },
  reasons: {
    currency_changed:
      'Il negozio ha cambiato valuta, e importi in due valute non si possono sommare. Gli ordini attendono che torni a contare come prima.',
    import_failed: 'Il negozio non ha potuto mettere insieme tutti i suoi ordini. Abbiamo ricominciato.',
    import_incomplete: 'Non tutti gli ordini del negozio sono arrivati. Li rileggiamo ogni pochi minuti.',
    import_refused: 'Al momento il negozio non ci consente di leggere tutti i suoi ordini. Riproviamo.',
    webhooks_missing:
      'Il negozio non ci comunica più subito i nuovi ordini. Arrivano con il nostro controllo ogni cinque minuti, e chiediamo di nuovo di essere avvisati.',
    webhooks_silent:
      'Ciò che il negozio voleva comunicarci non è arrivato in tempo. I nuovi ordini arrivano con il nostro controllo ogni cinque minuti.',
    internal: 'Qualcosa è andato storto da parte nostra. Il negozio sta bene e nessun ordine va perso.',
    products_denied:
      'Non possiamo leggere i prodotti del negozio. Consentirlo nel suo pannello di controllo, dove ci è stato dato accesso.',
    stock_denied:
      'Non possiamo leggere le giacenze del negozio. Consentirlo nel suo pannello di controllo, dove ci è stato dato accesso.',
    stock_unreadable: 'Il negozio non comunica le giacenze: i suoi moduli Inventory sono disattivati.',
    maintenance:
      'Il negozio è in modalità di manutenzione e non risponde a nessuno. Riproviamo ogni pochi minuti e nessun ordine va perso. Disattivare la modalità a lavori finiti.',
    error_page:
      'Il negozio risponde con una pagina di errore. Riproviamo ogni pochi minuti. Chi lo gestisce trova la causa in var/report e var/log.',
    firewall:
      'Un firewall o una password davanti al negozio ci respinge. Chiedere a chi lo gestisce di lasciar passare le chiamate a /rest e /oauth.',
    web_page:
      'Al posto dei dati il negozio mostra una pagina web, ad esempio un accesso, o porta a un altro indirizzo. Chiedere a chi lo gestisce di lasciare aperto /rest e controllare l’URL di base.',
  },
  magento: {
    auth_expired:
      'Il negozio non ci consente più l’accesso. Nel suo pannello di controllo aprire Sistema → Estensioni → Integrazioni e scegliere “Riautorizza”.',
    scope_missing:
      'Non possiamo leggere gli ordini del negozio. Nel suo pannello di controllo aprire Sistema → Estensioni → Integrazioni, consentire Vendite in API e scegliere “Riautorizza”.',
    misconfigured:
      'All’indirizzo del negozio non c’è più nulla che conosciamo. Controllare l’URL di base e scegliere “Riautorizza” nella sua integrazione.',
  },
  noWebhooks: 'Magento non comunica a nessuno ciò che vi accade. Chiediamo ogni cinque minuti.',
  mishaps: {
    auth_expired: 'Il negozio non ha accettato le chiavi che ci aveva comunicato.',
    scope_missing: 'Il negozio non ci consente di leggere i suoi ordini.',
    unreachable: 'Il negozio non ci ha risposto all’URL di base che indica.',
    degraded: 'Il negozio ha risposto con un errore.',
    rate_limited: 'Il negozio non aveva tempo per noi.',
    misconfigured:
      'All’URL di base indicato dal negozio non risponde alcun Magento che conosciamo, o non inizia con https.',
    unsupported_version: 'Il negozio usa una versione di Magento che non conosciamo.',
    uninstalled: 'L’integrazione è stata rimossa dal negozio.',
    frozen: 'Il negozio è chiuso.',
    not_heard: 'Il negozio ha aperto la nostra finestra, ma ha comunicato le chiavi a un altro indirizzo.',
    shop_taken: 'Questo negozio è collegato a un altro account.',
    maintenance: 'Il negozio è in modalità di manutenzione e non risponde a nessuno.',
    error_page:
      'Il negozio ha risposto con una pagina di errore. Chi lo gestisce trova la causa in var/report e var/log.',
    firewall:
      'Un firewall o una password davanti al negozio ci ha respinti. Le chiamate a /rest e /oauth devono passare.',
    web_page:
      'Al posto dei dati il negozio ha mostrato una pagina web, ad esempio un accesso, o ha portato a un altro indirizzo.',
  },
  pages: {
    button: 'Collega',
    ask: (shop) => ({
      heading: `Collegare ${shop}?`,
      lines: [
        'Ordini, note di credito e resi verranno contati nel portale di provenienza. Nel negozio non cambia nulla.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} è collegato`,
      lines: ['I suoi ordini vengono importati. Chiudere questa finestra e tornare al portale.'],
    }),
    failed: (message) => ({ heading: 'Il negozio non è collegato', lines: [message, ...steps] }),
    gone: {
      heading: 'Questo indirizzo non è più valido',
      lines: ['Vale un’ora. Ricominciare nel portale e inserire i nuovi indirizzi.'],
    },
    silent: {
      heading: 'Il negozio non ci ha comunicato le sue chiavi',
      lines: ['L’URL di callback dell’integrazione deve essere quello mostrato dal portale.', ...steps],
    },
    taken: {
      heading: 'Un altro account ha questo negozio',
      lines: ['Scollegarlo prima lì, poi collegarlo qui.'],
    },
    how: { heading: 'Consentirci di nuovo l’accesso al negozio', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Che cosa conserviamo sul cliente ${customer} di ${shop}`,
    lines: [
      `Un cliente di ${shop} ha chiesto che cosa è conservato su di lui. Si prega di trasmettergli quanto segue entro 30 giorni.`,
      `Conosciamo il cliente ${customer} solo con quel numero, senza nome né indirizzo.`,
      orders === '' ? 'Non abbiamo ordini di questo cliente.' : `Abbiamo questi ordini: ${orders}.`,
    ],
  }),
};
