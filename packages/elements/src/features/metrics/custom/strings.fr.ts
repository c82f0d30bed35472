import type { CustomStrings } from './strings.ts';

export const fr: CustomStrings = {
  legend: 'Autres jours',
  from: 'Du',
  to: 'Au',
  show: 'Afficher',
  missing: 'Choisissez un premier et un dernier jour.',
  order: 'Le dernier jour précède le premier. Modifiez l’un des deux.',
  tooLong: 'La période est limitée à 400\u202fjours. Choisissez-en une plus courte.',
};
