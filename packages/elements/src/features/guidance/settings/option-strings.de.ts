import type { OptionStrings } from './option-strings.ts';

export const de: OptionStrings = {
  sections: {
    profile: 'Firma',
    notifications: 'Benachrichtigungen',
    payment: 'Zahlung',
    connections: 'Shops',
  },
  options: {
    company: { title: 'Firmenname', words: 'unternehmen betrieb organisation' },
    taxNumber: { title: 'Steuernummer', words: 'ust-id umsatzsteuer mwst vat' },
    taxKind: { title: 'Art der Steuernummer', words: 'ust-id vat typ land' },
    contact: { title: 'Ansprechperson', words: 'kontakt name person' },
    phone: { title: 'Telefon', words: 'handy mobil nummer anrufen' },
    email: { title: 'E-Mail-Adresse', words: 'email mail rechnungsempfänger kontakt' },
    address: { title: 'Anschrift', words: 'adresse straße ort stadt plz postleitzahl land rechnungsadresse' },
    line2: { title: 'Zusatz, Etage, Gebäude', words: 'adresszusatz zweite zeile wohnung stockwerk' },
    language: { title: 'Sprache', words: 'deutsch englisch mails' },
    timeZone: { title: 'Zeitzone', words: 'uhr uhrzeit region utc berichte' },
    shopNotices: { title: 'Benachrichtigungen über Shops', words: 'meldung mitteilung fehler getrennt stumm glocke' },
    usageNotices: {
      title: 'Benachrichtigungen über Verbrauch',
      words: 'meldung mitteilung grenzen warnung 80 100 prozent token stumm',
    },
    paymentNotices: {
      title: 'Benachrichtigungen über Zahlungen',
      words: 'meldung mitteilung fehlgeschlagen karte rechnung stumm',
    },
    digest: { title: 'Zusammenfassung per E-Mail', words: 'email täglich wöchentlich newsletter' },
    methods: { title: 'Zahlungsmittel', words: 'karte kreditkarte bank lastschrift standard wallet ablauf' },
    shops: { title: 'Verbundene Shops', words: 'integrationen shopify magento zustand status fehler abgleich' },
  },
};
