import type { CustomStrings } from './strings.ts';

export const pt: CustomStrings = {
  legend: 'Outros dias',
  from: 'De',
  to: 'Até',
  show: 'Mostrar',
  missing: 'Escolha o primeiro e o último dia.',
  order: 'O último dia vem antes do primeiro. Altere um deles.',
  tooLong: 'O máximo é de 400 dias. Escolha um período mais curto.',
};
