import type { IntegrationWords } from '../words.ts';

const steps = [
  'Öffnen Sie in der Verwaltung Ihres Shops System → Erweiterungen → Integrationen.',
  'Erlauben Sie unter API Verkäufe, Katalog und Stores → Einstellungen; lassen Sie alles andere, wie es ist.',
  'Aktivieren Sie die Integration, oder wählen Sie „Neu autorisieren“, wenn sie schon aktiv ist. Ein Fenster öffnet sich: Wählen Sie dort „Verbinden“.',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'Der Shop antwortet nur hin und wieder. Neue Bestellungen kommen vielleicht verspätet an.',
    rate_limited: 'Der Shop lässt uns seltener fragen, als es Neues gibt. Neue Bestellungen kommen verspätet an.',
    unreachable: 'Der Shop antwortet nicht. Wir versuchen es alle paar Minuten, keine Bestellung geht verloren.',
    auth_expired: 'Der Shop lässt uns nicht mehr ein. Öffnen Sie die App noch einmal in seiner Verwaltung.',
    scope_missing:
      'Wir dürfen die Bestellungen des Shops nicht lesen. Öffnen Sie die App in seiner Verwaltung und erlauben Sie es.',
    uninstalled: 'Die App wurde aus dem Shop entfernt. Installieren Sie sie wieder, dann geht es weiter.',
    misconfigured:
      'Das passt nicht mehr zusammen: Den Shop gibt es nicht mehr, oder er zählt in anderer Währung oder Zeit.',
    unsupported_version: 'Der Shop spricht eine Version, die wir noch nicht kennen.',
    frozen: 'Shopify hat den Shop gesperrt, wohl wegen einer offenen Rechnung. Klären Sie das mit Shopify.',
    paused: 'Sie haben angehalten. Bestellungen werden übernommen, sobald Sie fortfahren.',
  },
  reasons: {
    currency_changed:
      'Der Shop hat die Währung gewechselt, und Beträge in zwei Währungen lassen sich nicht addieren. Bestellungen warten, bis er wieder wie zuvor zählt.',
    import_failed: 'Der Shop konnte seine Bestellungen nicht zusammenstellen. Wir haben noch einmal begonnen.',
    import_incomplete:
      'Nicht alle Bestellungen des Shops sind angekommen. Wir lesen sie alle paar Minuten noch einmal.',
    import_refused: 'Der Shop lässt uns gerade nicht alle Bestellungen lesen. Wir versuchen es wieder.',
    webhooks_missing:
      'Der Shop meldet neue Bestellungen nicht mehr sofort. Sie kommen mit unserem Blick alle fünf Minuten an, und wir melden uns neu an.',
    webhooks_silent:
      'Was der Shop uns melden wollte, ist hier nicht rechtzeitig angekommen. Neue Bestellungen kommen mit unserem Blick alle fünf Minuten an.',
    internal: 'Bei uns ist etwas schiefgegangen. Ihrem Shop fehlt nichts, keine Bestellung geht verloren.',
    products_denied:
      'Wir dürfen die Produkte des Shops nicht lesen. Erlauben Sie es in seiner Verwaltung, wo Sie uns eingelassen haben.',
    stock_denied:
      'Wir dürfen den Bestand des Shops nicht lesen. Erlauben Sie es in seiner Verwaltung, wo Sie uns eingelassen haben.',
    stock_unreadable: 'Der Shop sagt seinen Bestand nicht: Seine Inventory-Module sind ausgeschaltet.',
    maintenance:
      'Der Shop ist im Wartungsmodus und antwortet niemandem. Wir versuchen es alle paar Minuten, keine Bestellung geht verloren. Schalten Sie den Modus aus, wenn die Arbeiten fertig sind.',
    error_page:
      'Der Shop antwortet mit einer Fehlerseite. Wir versuchen es alle paar Minuten. Wer ihn betreibt, findet die Ursache in var/report und var/log.',
    firewall:
      'Eine Firewall oder ein Passwort vor dem Shop weist uns ab. Bitten Sie, wer ihn betreibt, Aufrufe von /rest und /oauth durchzulassen.',
    web_page:
      'Statt seiner Daten zeigt der Shop eine Webseite, etwa eine Anmeldung, oder führt zu einer anderen Adresse. Bitten Sie, wer ihn betreibt, /rest offen zu lassen, und prüfen Sie die Basis-URL.',
  },
  magento: {
    auth_expired:
      'Der Shop lässt uns nicht mehr ein. Öffnen Sie in seiner Verwaltung System → Erweiterungen → Integrationen und wählen Sie „Neu autorisieren“.',
    scope_missing:
      'Wir dürfen die Bestellungen des Shops nicht lesen. Öffnen Sie in seiner Verwaltung System → Erweiterungen → Integrationen, erlauben Sie unter API Verkäufe, und wählen Sie „Neu autorisieren“.',
    misconfigured:
      'Unter der Adresse des Shops steht nichts mehr, was wir kennen. Prüfen Sie die Basis-URL, und wählen Sie in der Integration „Neu autorisieren“.',
  },
  noWebhooks: 'Magento meldet niemandem, was geschieht. Wir fragen alle fünf Minuten.',
  mishaps: {
    auth_expired: 'Der Shop hat die Schlüssel nicht angenommen, die er uns genannt hat.',
    scope_missing: 'Der Shop lässt uns seine Bestellungen nicht lesen.',
    unreachable: 'Der Shop hat uns unter der Basis-URL, die er nennt, nicht geantwortet.',
    degraded: 'Der Shop hat mit einem Fehler geantwortet.',
    rate_limited: 'Der Shop hatte keine Zeit für uns.',
    misconfigured:
      'Unter der Basis-URL, die der Shop nennt, antwortet kein Magento, das wir kennen, oder sie beginnt nicht mit https.',
    unsupported_version: 'Der Shop spricht eine Version von Magento, die wir nicht kennen.',
    uninstalled: 'Die Integration wurde aus dem Shop entfernt.',
    frozen: 'Der Shop ist geschlossen.',
    not_heard: 'Der Shop hat unser Fenster geöffnet, seine Schlüssel aber einer anderen Adresse genannt.',
    shop_taken: 'Dieser Shop ist mit einem anderen Konto verbunden.',
    maintenance: 'Der Shop ist im Wartungsmodus und antwortet niemandem.',
    error_page:
      'Der Shop hat mit einer Fehlerseite geantwortet. Wer ihn betreibt, findet die Ursache in var/report und var/log.',
    firewall:
      'Eine Firewall oder ein Passwort vor dem Shop hat uns abgewiesen. Aufrufe von /rest und /oauth müssen durchkommen.',
    web_page:
      'Statt seiner Daten hat der Shop eine Webseite gezeigt, etwa eine Anmeldung, oder zu einer anderen Adresse geführt.',
  },
  pages: {
    button: 'Verbinden',
    ask: (shop) => ({
      heading: `${shop} verbinden?`,
      lines: [
        'Bestellungen, Gutschriften und Rückgaben zählen dann in dem Portal, aus dem Sie kommen. Im Shop ändert sich nichts.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} ist verbunden`,
      lines: ['Die Bestellungen werden übernommen. Schließen Sie dieses Fenster und gehen Sie ins Portal zurück.'],
    }),
    failed: (message) => ({ heading: 'Der Shop ist nicht verbunden', lines: [message, ...steps] }),
    gone: {
      heading: 'Diese Adresse gilt nicht mehr',
      lines: ['Sie gilt eine Stunde. Beginnen Sie im Portal von vorn und tragen Sie die neuen Adressen ein.'],
    },
    silent: {
      heading: 'Der Shop hat uns seine Schlüssel nicht genannt',
      lines: ['Die Callback-URL der Integration muss die sein, die das Portal zeigt.', ...steps],
    },
    taken: {
      heading: 'Ein anderes Konto hat diesen Shop',
      lines: ['Trennen Sie ihn erst dort, dann verbinden Sie ihn hier.'],
    },
    how: { heading: 'Lassen Sie uns wieder in den Shop', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Was wir über Kunde ${customer} von ${shop} speichern`,
    lines: [
      `Ein Kunde von ${shop} hat gefragt, was über ihn gespeichert ist. Bitte geben Sie ihm das innerhalb von 30 Tagen weiter.`,
      `Wir kennen Kunde ${customer} nur unter dieser Nummer, ohne Namen und Adresse.`,
      orders === '' ? 'Wir haben keine Bestellungen dieses Kunden.' : `Wir haben diese Bestellungen: ${orders}.`,
    ],
  }),
};
