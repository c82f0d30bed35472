import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Facturas',
  about: [
    [
      'p',
      'Quiere un documento para su contabilidad, saber qué viene después o pagar lo pendiente. ',
      ['b', 'Facturación'],
      ' muestra todas las facturas.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Lo que viene después',
      blocks: [
        [
          'p',
          'Encima de la lista está la próxima factura, con su día y su importe. ',
          ['b', 'Desglose'],
          ' muestra sus líneas.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'Descargar una, o un año',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' descarga una factura. ',
          ['b', 'Descargar un año'],
          ' prepara todas las de un año en un solo archivo; entretanto puede salir de la página.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Pagar una factura abierta',
      blocks: [
        [
          'p',
          'Una factura abierta tiene un botón con el importe. Si su banco rechazó el pago, la lista dice por qué y qué puede hacer. Pague de nuevo con otra tarjeta o después de hablar con su banco. Lo que ya está pagado no se cobra dos veces.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Cambiar lo que figura en ella',
      blocks: [
        [
          'p',
          'El nombre, la dirección y el número fiscal vienen del perfil de la empresa, tal como está cuando se emite la factura. Una factura enviada queda como está.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Si le factura Shopify',
      blocks: [
        [
          'p',
          'Entonces sus facturas están en el panel de administración de su tienda, en ',
          ['b', 'Configuración'],
          ' y ',
          ['b', 'Facturación'],
          '.',
        ],
      ],
    },
  ],
};
