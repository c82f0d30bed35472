import type { ShopifyStrings } from './strings.ts';

export const de: ShopifyStrings = {
  close: 'Schließen',
  title: (plan) => `${plan} bei Shopify wählen`,
  every: { month: (price) => `${price} alle 30 Tage`, year: (price) => `${price} im Jahr` },
  text: 'Shopify berechnet, was heute fällig ist, mit Steuern und mit dem, was es für schon bezahlte Zeit gutschreibt. Sie sehen den Betrag auf der Seite von Shopify und bestätigen ihn dort.',
  safe: 'Bis dahin ändert sich nichts, und es wird nichts abgebucht.',
  go: 'Weiter zu Shopify',
  notNow: 'Nicht jetzt',
  there: 'Weiter bei Shopify',
  thereText:
    'Die Seite öffnet sich in diesem Fenster. Kommen Sie zurück, wenn Sie entschieden haben: Der Tarif hier folgt von selbst.',
  link: 'Seite von Shopify öffnen',
  done: (plan) => `Sie haben jetzt ${plan}`,
  doneText: 'Shopify hat es bestätigt.',
  failed: 'Die Seite von Shopify war nicht zu bekommen',
  failedText: 'Es hat sich nichts geändert, und es wurde nichts abgebucht.',
  shopMissing: 'Öffnen Sie die App einmal im Adminbereich Ihres Geschäfts und wählen Sie den Tarif dort.',
  already: 'Shopify sagt, dass Sie diesen Tarif schon haben.',
  forbidden: 'Fragen Sie jemanden, dem das Konto gehört.',
  again: 'Noch einmal versuchen',
};
