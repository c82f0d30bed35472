import type { Strings } from './strings.ts';

export const de: Strings = {
  of: (step, all) => `Schritt ${step} von ${all}`,
  offer: 'Neu hier? Eine Tour dauert eine Minute.',
  begin: 'Tour beginnen',
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Fertig',
  skip: 'Nicht mehr zeigen',
  skipKey: 'Mit Escape beenden, mit den Pfeiltasten blättern.',
  skipped: 'Wir zeigen diese Tour nicht mehr.',
  undo: 'Wieder zeigen',
  notKept: 'Das konnten wir nicht speichern. Vielleicht sehen Sie diese Tour noch einmal.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Hier geht es lang',
      text: 'Shop, Tarif, Rechnungen, Verbindungen und Einstellungen. Was Ihnen nicht offensteht, erscheint nicht.',
    },
    {
      anchor: 'portal.head',
      title: 'Suche und Neues',
      text: 'Drücken Sie /, um jede Einstellung zu finden. Die Glocke sagt, was auf Sie wartet.',
    },
    {
      anchor: 'checklist',
      title: 'Ihre ersten Schritte',
      text: 'Jeder hakt sich selbst ab. Blenden Sie die Liste aus, wenn Sie sie nicht mehr brauchen.',
    },
    {
      anchor: 'live-metrics',
      title: 'Ihr Shop, live',
      text: 'Jede Zahl sagt, wie alt sie ist. Wählen Sie einen Zeitraum, um ihn mit dem davor zu vergleichen.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Ihr Tarif',
      text: 'Sie sehen, was fällig wird, bevor Sie bestätigen, und können jederzeit wechseln.',
    },
  ],
};
