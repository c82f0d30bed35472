import type { RegisterStrings } from './register-strings.ts';

export const pt: RegisterStrings = {
  unchecked: 'Não foi possível verificar: o registro não responde agora. Pode salvar; verificaremos novamente.',
};
