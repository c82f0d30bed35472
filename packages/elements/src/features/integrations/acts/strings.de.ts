import type { ActStrings } from './strings.ts';

export const de: ActStrings = {
  steps: (shop) => `Prüfung von ${shop}`,
  sign_in: 'Beim Shop anmelden',
  read_orders: 'Eine Bestellung lesen',
  receive_webhooks: 'Neue Bestellungen sofort erfahren',
  read_products: 'Ein Produkt lesen',
  read_stock: 'Einen Lagerbestand lesen',
  ms: (amount) => `${amount} ms`,
  running: 'läuft',
  waits: 'wartet',
  passed: 'bestanden',
  failed: 'fehlgeschlagen',
  untouched: 'Im Shop ändert sich nichts.',
  allPassed: (shop) => `${shop} hat die Prüfung bestanden.`,
  notPassed: (shop, cause) => `${shop} hat die Prüfung nicht bestanden. ${cause}`,
  reconnecting: 'Der Shop wird geöffnet …',
  reconnected: (shop) => `${shop} lässt uns wieder ein. Bestellungen werden übernommen.`,
  open: 'Der Shop lässt uns noch nicht ein. Öffnen Sie die App in seiner Verwaltung, erlauben Sie, worum sie bittet, und verbinden Sie dann hier neu.',
  openLink: 'App im Shop öffnen',
  authorize:
    'Der Shop lässt uns noch nicht ein. Autorisieren Sie die Integration in seiner Verwaltung neu, dann ist er hier verbunden.',
  howLink: 'Wo Sie klicken',
  newWindow: 'öffnet ein neues Fenster',
  pausing: 'Der Shop wird angehalten …',
  paused: (shop) =>
    `${shop} ist angehalten. Bis Sie fortfahren, wird nichts übernommen; danach auch, was inzwischen geschah.`,
  resuming: 'Es geht weiter …',
  resumed: (shop) => `${shop} läuft weiter. Was inzwischen geschah, wird übernommen.`,
  unknown: 'Wir konnten VARAi nicht erreichen. Ihr Shop ist nicht betroffen; versuchen Sie es gleich noch einmal.',
  refused:
    'Der Shop hat uns nicht eingelassen. Öffnen Sie die App in seiner Verwaltung, und versuchen Sie es noch einmal.',
  close: 'Schließen',
};
