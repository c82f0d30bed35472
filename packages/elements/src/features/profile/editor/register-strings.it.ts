import type { RegisterStrings } from './register-strings.ts';

export const it: RegisterStrings = {
  unchecked:
    'Verifica non riuscita: il registro al momento non risponde. È possibile salvare; lo consulteremo di nuovo.',
};
