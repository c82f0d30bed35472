import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Pedidos de un archivo',
  about: [
    [
      'p',
      'Vendió antes de que su tienda estuviera conectada, o en otro sitio. Elija ',
      ['b', 'Conexiones'],
      ' y luego ',
      ['b', 'Importar pedidos de un archivo'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Qué archivos leemos',
      blocks: [
        [
          'p',
          'Una exportación de pedidos de Shopify, o de artículos de pedidos de Magento, se reconoce por su primera línea. Sirve cualquier otro archivo CSV que tenga una línea por cada producto de un pedido, con número de pedido, fecha y hora, SKU, cantidad y precio: diga en ',
          ['b', 'Columnas'],
          ' cuál es cuál.',
        ],
        ['p', 'Guarde antes un libro de cálculo como ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Antes de importar nada',
      blocks: [
        [
          'p',
          'Ve las primeras líneas tal como las leemos, su moneda y la zona horaria de las horas. Se indica lo que no se puede leer. No se importa nada antes de que usted empiece.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Qué cuenta dos veces y qué no',
      blocks: [
        [
          'p',
          'El mismo archivo otra vez cuenta una sola vez, y las líneas corregidas también. Una tienda conectada envía sus pedidos sola, y un archivo los conoce con otros números: no importe también esos.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Irse y continuar',
      blocks: [
        [
          'p',
          'Mire otras páginas del portal mientras dura. Si lo ha cerrado, elija de nuevo el mismo archivo, en cualquier dispositivo, y continúa donde estaba.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Líneas rechazadas',
      blocks: [
        [
          'p',
          'Aparecen en una lista con lo que hay que corregir. Descárguelas, corríjalas e importe ese archivo. Las leemos de su archivo y no guardamos ninguna copia.',
        ],
      ],
    },
  ],
};
