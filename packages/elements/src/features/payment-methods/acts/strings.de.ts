import type { ActStrings } from './strings.ts';

export const de: ActStrings = {
  makeDefault: 'Als Standard verwenden',
  replace: 'Ersetzen',
  update: 'Angaben ändern',
  remove: 'Entfernen',
  doing: { default: 'Wird zum Standard…', remove: 'Wird entfernt…', update: 'Wird gespeichert…' },
  failed: {
    default: 'Das wurde nicht der Standard. Es hat sich nichts geändert.',
    remove: 'Das wurde nicht entfernt. Es hat sich nichts geändert.',
  },
  unknown: {
    default: 'Noch wissen wir nicht, ob es der Standard wurde. Versuchen Sie es erneut: Es geschieht nur einmal.',
    remove: 'Noch wissen wir nicht, ob es entfernt wurde. Versuchen Sie es erneut: Es geschieht nur einmal.',
  },
  gone: 'Es wurde in einem anderen Tab oder von jemand anderem entfernt.',
  again: 'Erneut versuchen',
  done: {
    default: (name) => `${name} ist jetzt Ihr Standard`,
    update: (name) => `${name} gespeichert`,
    remove: (name) => `${name} entfernt`,
  },
  removedDefault: (name, next) => `${name} entfernt. Ab jetzt zahlt ${next}`,
  added: (name) => `${name} gespeichert`,
};
