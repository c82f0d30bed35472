import type { OptionStrings } from './option-strings.ts';

export const it: OptionStrings = {
  sections: {
    profile: 'Azienda',
    notifications: 'Notifiche',
    payment: 'Pagamento',
    connections: 'Negozi',
  },
  options: {
    company: { title: 'Nome dell’azienda', words: 'ragione sociale impresa ditta organizzazione' },
    taxNumber: { title: 'ID fiscale', words: 'partita iva codice vat imposta identificativo' },
    taxKind: { title: 'Tipo di ID fiscale', words: 'iva vat paese codice' },
    contact: { title: 'Referente', words: 'contatto nome persona' },
    phone: { title: 'Telefono', words: 'cellulare numero chiamare' },
    email: { title: 'Indirizzo e-mail', words: 'email posta destinatario fatture' },
    address: { title: 'Indirizzo', words: 'via città cap codice postale paese fatturazione' },
    line2: { title: 'Scala, piano, interno', words: 'seconda riga appartamento edificio indirizzo' },
    language: { title: 'Lingua', words: 'italiano inglese tedesco e-mail' },
    timeZone: { title: 'Fuso orario', words: 'ora orologio regione utc report' },
    shopNotices: { title: 'Avvisi sui negozi', words: 'notifiche errori scollegato silenziare campanella' },
    usageNotices: { title: 'Avvisi sull’utilizzo', words: 'notifiche limiti soglia 80 100 per cento token silenziare' },
    paymentNotices: { title: 'Avvisi sui pagamenti', words: 'notifiche fallito carta fattura silenziare' },
    digest: { title: 'Riepilogo via e-mail', words: 'email giornaliero settimanale newsletter' },
    methods: {
      title: 'Metodi di pagamento',
      words: 'carta di credito banca addebito predefinito portafoglio scadenza',
    },
    shops: { title: 'Negozi collegati', words: 'integrazioni shopify magento stato errori sincronizzazione' },
  },
};
