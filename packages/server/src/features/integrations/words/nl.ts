import type { IntegrationWords } from '../words.ts';

const steps = [
  'Open in de beheeromgeving van uw winkel Systeem → Extensies → Integraties.',
  'Sta onder API ‘Verkopen’, ‘Catalogus’ en ‘Winkels → Instellingen’ toe; laat de rest zoals het is.',
  'Activeer de integratie, of kies ‘Opnieuw autoriseren’ als ze al actief is. Er opent een venster: kies daar ‘Koppelen’.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'De winkel antwoordt maar af en toe. Nieuwe bestellingen komen misschien laat binnen.',
    rate_limited: 'De winkel laat ons minder vaak vragen dan er nieuws is. Nieuwe bestellingen komen laat binnen.',
    unreachable: 'De winkel antwoordt niet. We proberen het om de paar minuten, en er gaat geen bestelling verloren.',
    auth_expired: 'De winkel geeft ons geen toegang meer. Open de app opnieuw vanuit de beheeromgeving.',
    scope_missing:
      'We mogen de bestellingen van de winkel niet lezen. Open de app vanuit de beheeromgeving en sta het toe.',
    uninstalled: 'De app is uit de winkel verwijderd. Installeer hem opnieuw om verder te gaan.',
    misconfigured: 'Dit past niet meer bij elkaar: de winkel bestaat niet meer, of telt in een andere valuta of tijd.',
    unsupported_version: 'De winkel gebruikt een versie die we nog niet kennen.',
    frozen: 'Shopify heeft de winkel bevroren, waarschijnlijk vanwege een openstaande rekening. Regel dat met Shopify.',
    paused: 'U hebt dit gepauzeerd. Bestellingen worden overgenomen zodra u hervat.',
  },
  reasons: {
    currency_changed:
      'De winkel is van valuta veranderd, en bedragen in twee valuta’s kunnen niet worden opgeteld. Bestellingen wachten tot de winkel weer telt als voorheen.',
    import_failed: 'De winkel kon niet al zijn bestellingen verzamelen. We zijn opnieuw begonnen.',
    import_incomplete: 'Niet alle bestellingen van de winkel zijn aangekomen. We lezen ze om de paar minuten opnieuw.',
    import_refused: 'De winkel laat ons op dit moment niet alle bestellingen lezen. We proberen het opnieuw.',
    webhooks_missing:
      'De winkel meldt ons nieuwe bestellingen niet meer meteen. Ze komen binnen wanneer we om de vijf minuten kijken, en we vragen opnieuw om meldingen.',
    webhooks_silent:
      'Wat de winkel ons wilde melden, kwam hier niet op tijd aan. Nieuwe bestellingen komen binnen wanneer we om de vijf minuten kijken.',
    internal: 'Bij ons is iets misgegaan. Met uw winkel is niets aan de hand, en er gaat geen bestelling verloren.',
    products_denied:
      'We mogen de producten van de winkel niet lezen. Sta het toe in de beheeromgeving, waar u ons toegang hebt gegeven.',
    stock_denied:
      'We mogen de voorraad van de winkel niet lezen. Sta het toe in de beheeromgeving, waar u ons toegang hebt gegeven.',
    stock_unreadable: 'De winkel meldt zijn voorraad niet: de Inventory-modules zijn uitgeschakeld.',
    maintenance:
      'De winkel staat in onderhoudsmodus en antwoordt niemand. We proberen het om de paar minuten, en er gaat geen bestelling verloren. Zet de modus uit als het werk klaar is.',
    error_page:
      'De winkel antwoordt met een foutpagina. We proberen het om de paar minuten. Wie de winkel beheert, vindt de oorzaak in var/report en var/log.',
    firewall:
      'Een firewall of wachtwoord voor de winkel wijst ons af. Vraag de beheerder aanroepen van /rest en /oauth door te laten.',
    web_page:
      'In plaats van gegevens toont de winkel een webpagina, zoals een aanmelding, of leidt naar een ander adres. Vraag de beheerder /rest open te laten en controleer de basis-URL.',
  },
  magento: {
    auth_expired:
      'De winkel geeft ons geen toegang meer. Open in de beheeromgeving Systeem → Extensies → Integraties en kies ‘Opnieuw autoriseren’.',
    scope_missing:
      'We mogen de bestellingen van de winkel niet lezen. Open in de beheeromgeving Systeem → Extensies → Integraties, sta onder API ‘Verkopen’ toe en kies ‘Opnieuw autoriseren’.',
    misconfigured:
      'Op het adres van de winkel staat niets meer wat we kennen. Controleer de basis-URL en kies in de integratie ‘Opnieuw autoriseren’.',
  },
  noWebhooks: 'Magento meldt niemand wat er gebeurt. We vragen het om de vijf minuten.',
  mishaps: {
    auth_expired: 'De winkel accepteerde de sleutels niet die hij ons had gegeven.',
    scope_missing: 'De winkel laat ons zijn bestellingen niet lezen.',
    unreachable: 'De winkel antwoordde ons niet op de basis-URL die hij noemt.',
    degraded: 'De winkel antwoordde met een fout.',
    rate_limited: 'De winkel had geen tijd voor ons.',
    misconfigured:
      'Op de basis-URL die de winkel noemt, antwoordt geen Magento dat we kennen, of ze begint niet met https.',
    unsupported_version: 'De winkel gebruikt een versie van Magento die we niet kennen.',
    uninstalled: 'De integratie is uit de winkel verwijderd.',
    frozen: 'De winkel is gesloten.',
    not_heard: 'De winkel opende ons venster, maar gaf de sleutels aan een ander adres.',
    shop_taken: 'Deze winkel is aan een ander account gekoppeld.',
    maintenance: 'De winkel staat in onderhoudsmodus en antwoordt niemand.',
    error_page:
      'De winkel antwoordde met een foutpagina. Wie de winkel beheert, vindt de oorzaak in var/report en var/log.',
    firewall:
      'Een firewall of wachtwoord voor de winkel wees ons af. Aanroepen van /rest en /oauth moeten erdoor kunnen.',
    web_page:
      'In plaats van gegevens toonde de winkel een webpagina, zoals een aanmelding, of leidde naar een ander adres.',
  },
  pages: {
    button: 'Koppelen',
    ask: (shop) => ({
      heading: `${shop} koppelen?`,
      lines: [
        'Bestellingen, creditnota’s en retouren tellen dan mee in het portaal waar u vandaan komt. In de winkel verandert niets.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} is gekoppeld`,
      lines: ['De bestellingen worden overgenomen. Sluit dit venster en ga terug naar het portaal.'],
    }),
    failed: (message) => ({ heading: 'De winkel is niet gekoppeld', lines: [message, ...steps] }),
    gone: {
      heading: 'Dit adres is niet meer geldig',
      lines: ['Het geldt een uur. Begin opnieuw in het portaal en vul de nieuwe adressen in.'],
    },
    silent: {
      heading: 'De winkel heeft ons de sleutels niet gegeven',
      lines: ['De callback-URL van de integratie moet die zijn die het portaal toont.', ...steps],
    },
    taken: {
      heading: 'Een ander account heeft deze winkel',
      lines: ['Ontkoppel de winkel eerst daar en koppel hem dan hier.'],
    },
    how: { heading: 'Geef ons weer toegang tot de winkel', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Wat we over klant ${customer} van ${shop} bewaren`,
    lines: [
      `Een klant van ${shop} heeft gevraagd wat er over hem of haar wordt bewaard. Geef dit binnen 30 dagen door.`,
      `We kennen klant ${customer} alleen onder dat nummer, zonder naam of adres.`,
      orders === '' ? 'We hebben geen bestellingen van deze klant.' : `We hebben deze bestellingen: ${orders}.`,
    ],
  }),
};
