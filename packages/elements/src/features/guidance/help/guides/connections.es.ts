import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Conexiones',
  about: [
    [
      'p',
      'Quiere que los pedidos de su tienda lleguen solos. ',
      ['b', 'Conexiones'],
      ' muestra cada tienda y si funciona.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Conectar una tienda',
      blocks: [
        [
          'p',
          'Elija ',
          ['b', 'Conectar una tienda'],
          ' y siga los pasos para Shopify, Magento o Mage-OS. La primera vez se importan todos los pedidos de la tienda; puede salir de la página.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Qué significa el estado de una tienda',
      blocks: [
        [
          'ul',
          [['b', 'Conectada'], ': responde y los pedidos llegan.'],
          [['b', 'Con incidencias'], ' o ', ['b', 'Ralentizada'], ': funciona con retraso. Casi siempre se pasa solo.'],
          [
            ['b', 'Acceso caducado'],
            ', ',
            ['b', 'Sin permiso'],
            ', ',
            ['b', 'Aplicación eliminada'],
            ': la tienda ya no nos da acceso. Elija ',
            ['b', 'Volver a conectar'],
            '.',
          ],
          [
            ['b', 'Inaccesible'],
            ' o ',
            ['b', 'Tienda congelada'],
            ': resuélvalo en la tienda o con su proveedor de alojamiento y elija ',
            ['b', 'Probar conexión'],
            '.',
          ],
        ],
        [
          'p',
          'En todos estos casos su tienda sigue vendiendo; solo llega tarde lo que sabemos de ella. Lo que falte se importa cuando vuelva a funcionar.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Ver qué se ha comprobado',
      blocks: [
        [
          'p',
          ['b', 'Probar conexión'],
          ' la comprueba ahora y no cambia nada en la tienda. ',
          ['b', 'Historial'],
          ' muestra lo que se ha comprobado en los últimos siete días.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Pausar o desconectar',
      blocks: [
        [
          'p',
          ['b', 'Pausar'],
          ' deja de importar pedidos hasta que usted reanude; lo que llegó entretanto se importa entonces. ',
          ['b', 'Desconectar'],
          ' termina la conexión; los pedidos ya importados se conservan, y también las cifras calculadas con ellos.',
        ],
      ],
    },
  ],
};
