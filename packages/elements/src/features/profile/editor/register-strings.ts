const en = {
  unchecked: 'Could not be checked: the register does not answer now. You can save it; we ask again.',
};

export type RegisterStrings = typeof en;

export const registerStrings = { en, others: () => import('./register-strings.languages.ts') };
