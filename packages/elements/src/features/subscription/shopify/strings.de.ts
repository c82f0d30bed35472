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
  shopMissing: 'Öffnen Sie die App einmal in der Verwaltung Ihres Shops und wählen Sie den Tarif dort.',
  shopRemoved:
    'Die App wurde aus Ihrem Shop entfernt. Installieren Sie sie in der Verwaltung Ihres Shops neu und wählen Sie den Tarif dort.',
  shopFrozen:
    'Shopify hat Ihren Shop gesperrt. Klären Sie in der Verwaltung Ihres Shops, worauf Shopify wartet: Dann können Sie einen Tarif wählen.',
  refused:
    'Shopify hat diese Seite abgelehnt. Noch einmal versuchen hilft nicht: Sagen Sie es denen, die diese App betreiben.',
  silent: 'Shopify antwortet im Moment nicht. Versuchen Sie es in einer Minute noch einmal.',
  cutOff: 'Ihr Browser hat uns nicht erreicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  already: 'Shopify sagt, dass Sie diesen Tarif schon haben.',
  forbidden: 'Fragen Sie jemanden, dem das Konto gehört.',
  again: 'Noch einmal versuchen',
};
