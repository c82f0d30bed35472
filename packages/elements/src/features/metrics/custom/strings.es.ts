import type { CustomStrings } from './strings.ts';

export const es: CustomStrings = {
  legend: 'Otros días',
  from: 'Desde',
  to: 'Hasta',
  show: 'Mostrar',
  missing: 'Elija un primer y un último día.',
  order: 'El último día es anterior al primero. Cambie uno de los dos.',
  tooLong: 'El máximo es de 400 días. Elija un periodo más corto.',
};
