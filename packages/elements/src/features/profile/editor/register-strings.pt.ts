export const pt = {
  unchecked: 'Não foi possível verificar: o registro não responde agora. Pode salvar; verificaremos novamente.',
};
