import type { RegisterStrings } from './register-strings.ts';

export const de: RegisterStrings = {
  unchecked:
    'Konnte nicht geprüft werden: Das Register antwortet gerade nicht. Sie können speichern; wir fragen noch einmal.',
};
