import type { Language } from '../../../platform/language.ts';

interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What the pages of the handshake say. */
export interface PageWords {
  readonly button: string;
  ask(shop: string): Said;
  connected(shop: string): Said;
  failed(message: string): Said;
  readonly gone: Said;
  readonly silent: Said;
  readonly taken: Said;
  readonly how: Said;
}

const steps = {
  en: [
    'In the admin of your shop open System → Extensions → Integrations.',
    'Under API allow Sales, Catalog and Stores → Settings; leave everything else as it is.',
    'Activate the integration, or choose Reauthorize where it is active already. A window opens: choose Connect there.',
  ],
  de: [
    'Öffnen Sie in der Verwaltung Ihres Shops System → Erweiterungen → Integrationen.',
    'Erlauben Sie unter API Verkäufe, Katalog und Stores → Einstellungen; lassen Sie alles andere, wie es ist.',
    'Aktivieren Sie die Integration, oder wählen Sie „Neu autorisieren“, wenn sie schon aktiv ist. Ein Fenster öffnet sich: Wählen Sie dort „Verbinden“.',
  ],
};

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    button: 'Connect',
    ask: (shop) => ({
      heading: `Connect ${shop}?`,
      lines: [
        'Its orders, credit memos and returns are counted in the portal that you come from. Nothing changes in the shop.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} is connected`,
      lines: ['Its orders are being taken. Close this window and go back to the portal.'],
    }),
    failed: (message) => ({ heading: 'The shop is not connected', lines: [message, ...steps.en] }),
    gone: {
      heading: 'This address is no longer good',
      lines: ['It holds for an hour. Begin again in the portal, and type in the new addresses.'],
    },
    silent: {
      heading: 'The shop has not told us its keys',
      lines: ['The callback URL of the integration has to be the one that the portal shows.', ...steps.en],
    },
    taken: {
      heading: 'Another account holds this shop',
      lines: ['Disconnect it there first, then connect it here.'],
    },
    how: { heading: 'Let us into the shop again', lines: steps.en },
  },
  de: {
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
    failed: (message) => ({ heading: 'Der Shop ist nicht verbunden', lines: [message, ...steps.de] }),
    gone: {
      heading: 'Diese Adresse gilt nicht mehr',
      lines: ['Sie gilt eine Stunde. Beginnen Sie im Portal von vorn und tragen Sie die neuen Adressen ein.'],
    },
    silent: {
      heading: 'Der Shop hat uns seine Schlüssel nicht genannt',
      lines: ['Die Callback-URL der Integration muss die sein, die das Portal zeigt.', ...steps.de],
    },
    taken: {
      heading: 'Ein anderes Konto hat diesen Shop',
      lines: ['Trennen Sie ihn erst dort, dann verbinden Sie ihn hier.'],
    },
    how: { heading: 'Lassen Sie uns wieder in den Shop', lines: steps.de },
  },
};
