import type { ActStrings } from './strings.ts';

export const nl: ActStrings = {
  makeDefault: 'Als standaard instellen',
  replace: 'Vervangen',
  update: 'Gegevens bewerken',
  remove: 'Verwijderen',
  doing: { default: 'Als standaard instellen…', remove: 'Verwijderen…', update: 'Opslaan…' },
  failed: {
    default: 'Dit is niet de standaard geworden. Er is niets veranderd.',
    remove: 'Dit is niet verwijderd. Er is niets veranderd.',
  },
  unknown: {
    default: 'We weten nog niet of dit de standaard is geworden. Probeer het opnieuw: het gebeurt één keer.',
    remove: 'We weten nog niet of dit is verwijderd. Probeer het opnieuw: het gebeurt één keer.',
  },
  gone: 'Deze betaalmethode is in een ander tabblad of door iemand anders verwijderd.',
  again: 'Opnieuw proberen',
  done: {
    default: (name) => `${name} is nu uw standaard`,
    update: (name) => `${name} opgeslagen`,
    remove: (name) => `${name} verwijderd`,
  },
  removedDefault: (name, next) => `${name} verwijderd. Vanaf nu betaalt ${next}`,
  added: (name) => `${name} opgeslagen`,
};
