import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Notificaciones',
  about: [
    [
      'p',
      'Quiere enterarse de lo que requiere su atención, y de nada más. La campana lo muestra y un correo puede resumirlo.',
    ],
  ],
  sections: [
    {
      id: 'read',
      title: 'Leer e ir allí',
      blocks: [
        [
          'p',
          'Elija una notificación: le lleva al lugar donde se resuelve y cuenta como leída. Lo que resolvió otra persona también cuenta como leído.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Elegir de qué se le avisa',
      blocks: [
        [
          'p',
          'Abra la configuración en el panel de la campana. Lo que desactive ahí no se muestra, ni se cuenta, ni aparece en el resumen. Los correos sobre consumo y pagos fallidos, que se envían al momento, siguen llegando.',
        ],
        ['p', 'Su elección es solo suya: no cambia nada para los demás miembros de su equipo.'],
      ],
    },
    {
      id: 'digest',
      title: 'Resumen por correo',
      blocks: [
        [
          'p',
          'Elija ninguno, cada día o cada lunes. Se envía a las ocho de la mañana en la zona horaria de su cuenta, a su propia dirección, con lo que es nuevo y no está leído ni resuelto. Si no hay nada así, no se envía ningún correo.',
        ],
      ],
    },
  ],
};
