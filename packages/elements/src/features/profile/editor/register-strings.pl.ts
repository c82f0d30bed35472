import type { RegisterStrings } from './register-strings.ts';

export const pl: RegisterStrings = {
  unchecked: 'Nie udało się sprawdzić: rejestr teraz nie odpowiada. Można zapisać; sprawdzimy ponownie później.',
};
