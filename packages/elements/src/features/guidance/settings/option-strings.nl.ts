import type { OptionStrings } from './option-strings.ts';

export const nl: OptionStrings = {
  sections: {
    profile: 'Bedrijf',
    notifications: 'Meldingen',
    payment: 'Betaling',
    connections: 'Winkels',
  },
  options: {
    company: { title: 'Bedrijfsnaam', words: 'onderneming firma organisatie' },
    taxNumber: { title: 'Belastingnummer', words: 'btw vat fiscaal nummer' },
    taxKind: { title: 'Soort belastingnummer', words: 'btw vat type land' },
    contact: { title: 'Contactpersoon', words: 'contact naam persoon' },
    phone: { title: 'Telefoon', words: 'mobiel nummer bellen' },
    email: { title: 'E-mailadres', words: 'email mail ontvanger facturen' },
    address: { title: 'Adres', words: 'straat plaats postcode land factuuradres' },
    line2: { title: 'Toevoeging, verdieping, gebouw', words: 'tweede regel appartement adres' },
    language: { title: 'Taal', words: 'nederlands engels duits mails' },
    timeZone: { title: 'Tijdzone', words: 'klok tijd regio utc rapporten' },
    shopNotices: { title: 'Meldingen over winkels', words: 'waarschuwing fouten ontkoppeld dempen bel' },
    usageNotices: {
      title: 'Meldingen over verbruik',
      words: 'gebruik waarschuwing limiet 80 100 procent tokens dempen',
    },
    paymentNotices: { title: 'Meldingen over betalingen', words: 'waarschuwing mislukt kaart factuur dempen' },
    digest: { title: 'Overzicht per e-mail', words: 'samenvatting email dagelijks wekelijks nieuwsbrief' },
    methods: { title: 'Betaalmethoden', words: 'creditcard bank incasso standaard wallet vervaldatum' },
    shops: { title: 'Gekoppelde winkels', words: 'integraties shopify magento status fouten synchronisatie' },
  },
};
