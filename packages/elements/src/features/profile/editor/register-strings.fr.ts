import type { RegisterStrings } from './register-strings.ts';

export const fr: RegisterStrings = {
  unchecked:
    'Vérification impossible\u202f: le registre ne répond pas pour le moment. Vous pouvez enregistrer\u202f; nous réessaierons.',
};
