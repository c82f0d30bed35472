import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Su plan',
  about: [
    [
      'p',
      'Quiere más capacidad, una factura menor u otra forma de pagar. ',
      ['b', 'Plan'],
      ' muestra lo que tiene, qué más hay y cuánto cuesta un cambio antes de aceptarlo.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Cambiar de plan',
      blocks: [
        [
          'p',
          'Elija un plan y mire el resumen: lo que se paga hoy, lo que viene después y lo que cambia. No se cobra nada hasta que pulse el botón que indica el importe.',
        ],
        [
          'ul',
          ['Un plan mayor empieza en cuanto su banco haya confirmado el pago.'],
          ['Un plan menor empieza al final del periodo pagado. Hasta entonces puede deshacer el cambio.'],
          [
            'El precio del resumen se mantiene unos minutos. Si cambia entretanto, mostramos el nuevo y volvemos a preguntar.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Por qué paga hoy menos que el precio completo',
      blocks: [
        [
          'p',
          'Si cambia a mitad de un periodo, paga solo los días que quedan. Lo que pagó por el plan anterior y no utilizó se descuenta. ',
          ['b', 'Desglose'],
          ' detalla cada línea, con impuestos y descuentos.',
        ],
        [
          'p',
          'Si lo que se descuenta supera lo que hay que pagar, el resto queda con nosotros como crédito y paga sus próximas facturas. No se reembolsa.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Cuando un cambio tiene que esperar',
      blocks: [
        [
          'p',
          'El resumen dice qué falta: una tarjeta, su dirección, una factura abierta o que consume más de lo que permite el plan menor. Resuélvalo ahí mismo y continúe donde estaba.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Cuando no se sabe si ha pagado',
      blocks: [
        [
          'p',
          'A veces un banco tarda en responder. No pague otra vez. Seguimos preguntando y se lo diremos aquí y por correo electrónico.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Terminar su suscripción',
      blocks: [
        [
          'p',
          'Elija ',
          ['b', 'Cancelar suscripción'],
          '. Conserva su plan hasta el final del periodo pagado y puede revocar la cancelación hasta ese día.',
        ],
      ],
    },
  ],
};
