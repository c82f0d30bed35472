import type { ActStrings } from './strings.ts';

export const de: ActStrings = {
  makeDefault: 'Als Standard verwenden',
  replace: 'Ersetzen',
  update: 'Angaben ändern',
  remove: 'Entfernen',
  doing: { default: 'Wird zum Standard…', update: 'Wird gespeichert…', remove: 'Wird entfernt…' },
  failed: {
    default: 'Das wurde nicht der Standard. Es hat sich nichts geändert.',
    update: 'Das wurde nicht gespeichert. Es hat sich nichts geändert.',
    remove: 'Das wurde nicht entfernt. Es hat sich nichts geändert.',
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
