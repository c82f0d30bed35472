import type { ConnectStrings } from './strings.ts';

export const de: ConnectStrings = {
  title: 'Shop verbinden',
  steps: 'Schritte der Verbindung',
  shop: 'Ihr Shop',
  admin: 'Einrichten',
  connected: 'Verbunden',
  close: 'Schließen',
  back: 'Zurück',
  loading: 'Wir sehen nach, was Sie begonnen haben …',
  platform: 'Womit läuft Ihr Shop?',
  shopify: 'Shopify',
  shopifyHint: 'Sie erlauben unsere App in der Verwaltung Ihres Shops.',
  magento: 'Magento oder Mage-OS',
  magentoHint: 'Sie legen in der Verwaltung Ihres Shops eine Integration an, mit zwei Adressen von hier.',
  address: 'Adresse Ihres Shops',
  shopifyAddressHint: 'Sein Name bei Shopify, etwa acme.myshopify.com.',
  magentoAddressHint: 'Seine Basis-URL, etwa https://shop.example.',
  here: 'Sie sind in der Verwaltung Ihres Shops: Sie sagt von selbst, welcher es ist.',
  next: 'Weiter',
  connectHere: 'Diesen Shop verbinden',
  looking: 'Wir sehen uns den Shop an …',
  magentoIntro:
    'Tun Sie dies in der Verwaltung Ihres Shops, in einem anderen Tab. Sie dürfen dies hier schließen und wiederkommen.',
  openPlace: 'Öffnen Sie System → Erweiterungen → Integrationen und wählen Sie „Neue Integration hinzufügen“.',
  paste:
    'Geben Sie ihr einen Namen, etwa VARAi. Kopieren Sie diese beiden Adressen hinein und geben Sie darunter Ihr Passwort ein.',
  callback: 'Callback-URL',
  identity: 'Identity-Link-URL',
  copy: 'Kopieren',
  copyOf: (field) => `Kopieren: ${field}`,
  copied: (field) => `${field} ist kopiert.`,
  notCopied: (field) => `${field} ist markiert. Kopieren Sie sie mit der Tastatur.`,
  allow:
    'Erlauben Sie unter API Verkäufe, Katalog und Stores → Einstellungen; lassen Sie alles andere, wie es ist. Speichern Sie.',
  activate:
    'Wählen Sie in der Liste „Aktivieren“, dann „Erlauben“. Ein Fenster öffnet sich: Wählen Sie dort „Verbinden“.',
  waiting: 'Wir warten auf Ihren Shop …',
  heard: (shop) =>
    `${shop} hat uns seine Schlüssel genannt. Wählen Sie „Verbinden“ in dem Fenster, das sich geöffnet hat.`,
  failed: (shop) => (shop ? `${shop} ist noch nicht verbunden` : 'Ihr Shop ist noch nicht verbunden'),
  goOn: 'Wir warten weiter: Dieselben Adressen gelten noch.',
  remedies: {
    authorize:
      'Wählen Sie in der Liste der Integrationen „Neu autorisieren“ und dann „Verbinden“ in dem Fenster, das sich öffnet.',
    allow:
      'Bearbeiten Sie die Integration, erlauben Sie unter API Verkäufe, Katalog und Stores → Einstellungen, speichern Sie, und wählen Sie in der Liste „Neu autorisieren“.',
    addresses:
      'Vergleichen Sie beide Adressen in der Integration mit denen oben, speichern Sie, und wählen Sie in der Liste „Neu autorisieren“.',
    disconnect: 'Trennen Sie ihn dort, und wählen Sie dann in der Liste der Integrationen „Neu autorisieren“.',
    repair: 'Sobald das in Ordnung ist, wählen Sie in der Liste der Integrationen „Neu autorisieren“.',
  },
  until: (time) => `Die Adressen gelten bis ${time}.`,
  unreached: 'Wir erreichen VARAi gerade nicht und fragen weiter.',
  gone: 'Diese Adressen gelten nicht mehr',
  goneText: 'Schon benutzt, oder die Stunde ist um.',
  renew: 'Neue Adressen holen',
  another: 'Anderer Shop',
  shopifyIntro: (shop) => `Bei Shopify geht es in der Verwaltung von ${shop} weiter.`,
  signIn: 'Melden Sie sich dort als Inhaber an, oder als jemand, der Apps installieren darf.',
  install: 'Wählen Sie „Installieren“ und erlauben Sie, worum die App bittet.',
  inApp:
    'Öffnen Sie dort die App. Wählen Sie unter „Integrationen“ „Shop verbinden“, dann Shopify, und geben Sie diesen Code ein:',
  code: 'Code',
  codeUntil: (time) => `Der Code gilt bis ${time}, nur für diesen Shop.`,
  codeOver: 'Dieser Code gilt nicht mehr',
  renewCode: 'Neuen Code holen',
  codeHere: 'Code (freiwillig)',
  codeHint:
    'Haben Sie in einem anderen Portal begonnen, geben Sie den Code ein, der dort steht. Ohne Code wird der Shop hier verbunden.',
  codeGone:
    'Dieser Code gilt nicht für diesen Shop: vertippt, schon benutzt oder älter als eine Stunde. Holen Sie einen neuen, wo Sie begonnen haben.',
  agreeIntro: (shop) => `Dieses Konto möchte ${shop} verbinden:`,
  agreeOnly: 'Stimmen Sie nur zu, wenn Sie das selbst sind oder dafür arbeiten',
  agreeLeaves:
    'Es liest dann Bestellungen, Produkte und Bestände dieses Shops. Der Shop verlässt das Konto hier; was es übernommen hat, behält es.',
  agreeStays: 'Es liest dann Bestellungen, Produkte und Bestände dieses Shops.',
  agree: 'Mit diesem Konto verbinden',
  agreeing: 'Wird verbunden …',
  given: (account) =>
    `Er ist mit ${account} verbunden. Gehen Sie dorthin zurück, wo Sie begonnen haben: Dort werden die Bestellungen übernommen.`,
  planRuns:
    'Dieser Shop bezahlt hier einen Tarif. Beenden Sie zuerst den Tarif, dann verbinden Sie den Shop mit dem anderen Konto.',
  toShopify: 'Weiter bei Shopify',
  done: (shop) => `${shop} ist verbunden`,
  doneText:
    'Die Bestellungen werden übernommen. Das kann einige Minuten dauern und geht weiter, wenn Sie diese Seite verlassen.',
  finish: 'Fertig',
  unknown: 'Wir konnten VARAi nicht erreichen. Ihr Shop ist nicht betroffen; versuchen Sie es gleich noch einmal.',
  taken: 'Dieser Shop ist mit einem anderen Konto verbunden. Trennen Sie ihn dort, dann verbinden Sie ihn hier.',
  refused:
    'Der Shop hat uns nicht eingelassen. Öffnen Sie die App in seiner Verwaltung, und versuchen Sie es noch einmal.',
  noToken:
    'Shopify hat nicht gesagt, welcher Shop es ist. Öffnen Sie die App in der Verwaltung Ihres Shops neu, und versuchen Sie es noch einmal.',
  why: {
    missing: 'Geben Sie die Adresse Ihres Shops ein.',
    no_address: 'Das ist keine Adresse eines Shops. Geben Sie sie ein, wie Ihr Browser sie zeigt.',
    not_https: 'Ihr Shop muss über https erreichbar sein. Geben Sie die Adresse mit https:// ein.',
    not_public:
      'Im öffentlichen Internet gibt es keinen solchen Shop. Suchen Sie nach einem Tippfehler, oder machen Sie den Shop öffentlich.',
    leads_on: 'Diese Adresse führt zu einer anderen. Geben Sie die ein, die Ihr Browser am Ende zeigt.',
    silent:
      'Unter dieser Adresse antwortet nichts. Sehen Sie nach, ob der Shop läuft, und versuchen Sie es noch einmal.',
    firewall:
      'Vor Ihrem Shop steht eine Firewall oder ein Passwort. Lassen Sie uns zu /rest/V1 durch, und versuchen Sie es noch einmal.',
    no_magento: 'Unter dieser Adresse ist kein Magento. Geben Sie die Basis-URL des Shops ein.',
    shopify: 'Das ist ein Shop von Shopify. Wählen Sie oben Shopify.',
    no_app: 'Shops von Shopify lassen sich hier nicht verbinden. Fragen Sie, wer dieses Portal betreibt.',
  },
};
