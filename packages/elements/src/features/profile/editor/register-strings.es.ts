import type { RegisterStrings } from './register-strings.ts';

export const es: RegisterStrings = {
  unchecked: 'No se ha podido comprobar: el registro no responde ahora. Puede guardarlo; volveremos a consultarlo.',
};
