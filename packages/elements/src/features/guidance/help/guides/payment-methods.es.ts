import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Métodos de pago',
  about: [
    [
      'p',
      'Quiere pagar con otra tarjeta o asegurarse de que la próxima renovación se cobre sin problemas. ',
      ['b', 'Facturación'],
      ' muestra lo que hay guardado.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Añadir una tarjeta o una cuenta',
      blocks: [
        [
          'p',
          'Elija ',
          ['b', 'Añadir método'],
          ', rellene los campos y confirme con su banco si lo pide. Los números de tarjeta van directamente a Stripe; VARAi nunca los ve. Donde esta página no puede mostrar los campos, se abren en una página aparte.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Con cuál se cobra',
      blocks: [
        [
          'p',
          'El que está marcado como ',
          ['b', 'Predeterminado'],
          ' paga sus renovaciones y las facturas automáticas. Para cambiarlo, abra las acciones de otro y elija ',
          ['b', 'Usar como predeterminado'],
          '.',
        ],
        ['p', 'Los demás son de respaldo: elija uno al pagar o conviértalo en el predeterminado.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Cuando caduca una tarjeta',
      blocks: [
        [
          'p',
          'La lista lo dice con antelación, con el día y la renovación que habría pagado. ',
          ['b', 'Sustituir'],
          ' pone una tarjeta nueva en su lugar. Si el banco le envió una tarjeta con el mismo número, cambie la fecha de caducidad en ',
          ['b', 'Editar datos'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'Eliminar uno',
      blocks: [
        [
          'p',
          'Abra sus acciones y elija ',
          ['b', 'Eliminar'],
          '. Primero ve cuál paga en su lugar. El único que paga su plan no se puede eliminar hasta que haya otro. La eliminación no se puede deshacer; para volver a usarlo, añádalo de nuevo.',
        ],
      ],
    },
  ],
};
