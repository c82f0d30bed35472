import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Consumo',
  about: [
    [
      'p',
      'Quiere saber si su plan es suficiente. ',
      ['b', 'Facturación'],
      ' muestra cuánto ha usado de cada límite y cuánto habrá usado al final del periodo.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Qué se cuenta',
      blocks: [
        [
          'ul',
          [
            ['b', 'Tokens de IA'],
            ' y ',
            ['b', 'Llamadas a la API'],
            ' se suman y empiezan de nuevo con cada periodo de su plan.',
          ],
          [
            ['b', 'Almacenamiento'],
            ' y ',
            ['b', 'Miembros del equipo'],
            ' son lo que tiene ahora. No empiezan de nuevo.',
          ],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'Cómo se calcula la previsión',
      blocks: [
        [
          'p',
          'Toma su ritmo de este periodo y lo prolonga hasta el final. Mientras el periodo es demasiado reciente para eso, lo decimos y mostramos solo lo que queda.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Qué pasa al llegar al límite',
      blocks: [
        [
          'p',
          'Recibe un correo y una notificación al 80 % y al 100 %. Nada se compra solo: usted decide si compra tokens o pasa a un plan mayor.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Comprar tokens',
      blocks: [
        [
          'p',
          ['b', 'Comprar tokens'],
          ' muestra cada paquete con impuestos antes de pagar. Los tokens comprados se usan después de los de su plan y permanecen hasta agotarse.',
        ],
      ],
    },
  ],
};
