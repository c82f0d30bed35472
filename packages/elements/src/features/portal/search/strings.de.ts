import type { SearchStrings } from './strings.ts';

export const de: SearchStrings = {
  label: 'Seiten und Einstellungen durchsuchen',
  close: 'Schließen',
  none: (query) => `Nichts gefunden für „${query}“`,
  noneText: 'Versuchen Sie ein anderes Wort, etwa „Karte“ oder „Adresse“.',
  results: { one: '# Treffer', other: '# Treffer' },
  slash: 'Mit der Taste / öffnen',
  views: {
    store: 'laden verkäufe zahlen kennzahlen übersicht umsatz',
    plan: 'abo abonnement paket vertrag preis upgrade downgrade',
    billing: 'zahlung geld karten rechnungen belege verbrauch kosten',
    connections: 'integrationen shops shopify magento verknüpfung abgleich',
    orders: 'csv excel tabelle datei hochladen export historie frühere verkäufe',
    settings: 'profil konto firma stammdaten angaben',
  },
  settings: {
    revenue: { title: 'Umsatz und Bestellungen', words: 'verkäufe erlös einnahmen bestellwert konversion' },
    period: { title: 'Zeitraum und Vergleich', words: 'datum heute woche monat jahr vorher' },
    currentPlan: { title: 'Ihr Tarif', words: 'abo verlängerung nächste zahlung aktuell testphase' },
    changePlan: { title: 'Tarif wechseln', words: 'upgrade downgrade ändern preis monatlich jährlich enterprise' },
    cancelPlan: { title: 'Tarif kündigen', words: 'beenden abbestellen stornieren kündigung' },
    paymentMethods: { title: 'Zahlungsmittel', words: 'karte kreditkarte bank lastschrift standard wallet ablauf' },
    addMethod: { title: 'Zahlungsmittel hinzufügen', words: 'neue kreditkarte bankkonto lastschrift' },
    invoices: { title: 'Rechnungen', words: 'belege quittungen pdf herunterladen bezahlen offen' },
    usage: { title: 'Verbrauch', words: 'ki tokens grenzen nutzung speicher api aufrufe plätze' },
    buyTokens: { title: 'KI-Tokens kaufen', words: 'mehr aufladen paket guthaben' },
    shops: { title: 'Verbundene Shops', words: 'integrationen shopify magento zustand status fehler abgleich' },
    connectShop: { title: 'Shop verbinden', words: 'hinzufügen neu verknüpfen shopify magento integration' },
  },
  tour: { title: 'Tour noch einmal ansehen', words: 'rundgang einführung zeigen erste schritte anleitung hilfe' },
};
