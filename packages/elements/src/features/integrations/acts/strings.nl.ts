import type { ActStrings } from './strings.ts';

export const nl: ActStrings = {
  steps: (shop) => `Test van ${shop}`,
  sign_in: 'Inloggen bij de winkel',
  read_orders: 'Een bestelling lezen',
  receive_webhooks: 'Nieuwe bestellingen meteen ontvangen',
  read_products: 'Een product lezen',
  read_stock: 'Een voorraad lezen',
  ms: (amount) => `${amount}\u00a0ms`,
  running: 'bezig',
  waits: 'wacht',
  passed: 'geslaagd',
  failed: 'mislukt',
  untouched: 'In de winkel verandert niets.',
  allPassed: (shop) => `${shop} is geslaagd voor de test.`,
  notPassed: (shop, cause) => `${shop} is niet geslaagd voor de test. ${cause}`,
  reconnecting: 'Winkel openen…',
  reconnected: (shop) => `${shop} geeft ons weer toegang. De bestellingen worden overgenomen.`,
  open: 'De winkel geeft ons nog geen toegang. Open de app vanuit de beheeromgeving, sta toe wat die vraagt en koppel de winkel daarna hier opnieuw.',
  openLink: 'App in de winkel openen',
  authorize:
    'De winkel geeft ons nog geen toegang. Autoriseer de integratie opnieuw in de beheeromgeving; dan is de winkel hier gekoppeld.',
  howLink: 'Waar u klikt',
  newWindow: 'opent in een nieuw venster',
  pausing: 'Pauzeren…',
  paused: (shop) =>
    `${shop} is gepauzeerd. Er wordt niets overgenomen tot u hervat; daarna ook wat er intussen is gebeurd.`,
  resuming: 'Hervatten…',
  resumed: (shop) => `${shop} gaat verder. Wat er intussen is gebeurd, wordt overgenomen.`,
  unknown: 'We konden VARAi niet bereiken. Uw winkel merkt hier niets van; probeer het zo meteen opnieuw.',
  refused: 'De winkel gaf ons geen toegang. Open de app vanuit de beheeromgeving en probeer het opnieuw.',
  close: 'Sluiten',
};
