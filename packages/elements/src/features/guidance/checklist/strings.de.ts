import type { Strings } from './strings.ts';

export const de: Strings = {
  title: 'Erste Schritte',
  done: (ticked, all) => `${ticked} von ${all} erledigt`,
  ticked: 'Erledigt:',
  facts: {
    profile: 'Firmenprofil vervollständigen',
    plan: 'Tarif wählen',
    store: 'Shop verbinden',
    paymentMethod: 'Zahlungsmittel hinzufügen',
    order: 'Erste Bestellung eintreffen sehen',
    wishes: 'Benachrichtigungen auswählen',
  },
  dismiss: 'Liste ausblenden',
  dismissed: 'Die Liste ist dauerhaft ausgeblendet.',
  undo: 'Rückgängig',
  notKept: 'Das konnten wir nicht speichern. Die Liste bleibt.',
  notLoaded: 'Wir konnten Ihre ersten Schritte nicht laden.',
  notLoadedText: 'Bei Ihnen hat sich nichts geändert.',
};
