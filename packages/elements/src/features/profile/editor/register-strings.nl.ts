import type { RegisterStrings } from './register-strings.ts';

export const nl: RegisterStrings = {
  unchecked: 'Kon niet worden gecontroleerd: het register antwoordt nu niet. U kunt opslaan; we vragen het later na.',
};
