import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Las cifras de su tienda en directo',
  about: [
    [
      'p',
      'Quiere ver cómo va su tienda ahora. ',
      ['b', 'Tienda'],
      ' muestra los ingresos, los pedidos y más, e indica la antigüedad de cada cifra.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Elegir los días y la comparación',
      blocks: [
        [
          'p',
          'Elija un periodo y si se compara con el periodo anterior o con los mismos días de un año antes. Los días son los de la zona horaria de su cuenta.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'De cuándo es una cifra',
      blocks: [
        [
          'p',
          'La pequeña lente junto a una cifra lo dice con su forma. ',
          ['b', 'En directo'],
          ': llega en cuanto cambia. Si no, indica cuántos segundos o minutos tiene la cifra, o desde cuándo no hay conexión. Una cifra que no conocemos es una raya con el motivo, nunca un cero.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Detener el movimiento de las cifras',
      blocks: [['p', ['b', 'Pausar'], ' las deja como están hasta que usted reanude. Entretanto no se pierde nada.']],
    },
    {
      id: 'conversion',
      title: 'Por qué puede faltar la conversión',
      blocks: [['p', 'Divide los pedidos entre las visitas. Una tienda que no nos comunica sus visitas no la tiene.']],
    },
  ],
};
