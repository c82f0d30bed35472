import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'El portal',
  about: [
    [
      'p',
      'Quiere orientarse. Cada tema tiene su página: ',
      ['b', 'Tienda'],
      ', ',
      ['b', 'Plan'],
      ', ',
      ['b', 'Facturación'],
      ', ',
      ['b', 'Conexiones'],
      ', ',
      ['b', 'Configuración'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Encontrar algo',
      blocks: [
        [
          'p',
          'Pulse ',
          ['code', '/'],
          ' o elija ',
          ['b', 'Buscar'],
          ' y escriba lo que busca. La tecla se puede desactivar en la búsqueda.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Sus primeros pasos',
      blocks: [
        [
          'p',
          'Debajo de su primera página está lo que una cuenta nueva hace primero. Cada paso se marca por sí solo cuando está hecho, lo haga quien lo haga; elija uno para ir allí. ',
          ['b', 'Configurar paso a paso'],
          ' le guía por la configuración debajo de la lista y sigue donde la dejó, también en otro dispositivo. ',
          ['b', 'Ocultar esta lista'],
          ' la quita para siempre.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Repetir el recorrido',
      blocks: [
        [
          'p',
          'Pulse ',
          ['code', '/'],
          ', escriba «recorrido» y elija ',
          ['b', 'Repetir el recorrido'],
          '. También si lo omitió. Está asimismo al final de cada guía completa que abre un «?».',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Si falta algo',
      blocks: [['p', 'Ve lo que permite su acceso. Si necesita más, pídalo a un propietario de su cuenta.']],
    },
    {
      id: 'age',
      title: 'Si algo no se pudo leer',
      blocks: [
        [
          'p',
          'Lo que veía sigue en pantalla e indica su antigüedad. Elija ',
          ['b', 'Reintentar'],
          ' o siga con otra cosa: no se pierde nada.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Sin conexión',
      blocks: [
        [
          'p',
          'Lo que está en pantalla se queda e indica su antigüedad. Lo que cambie en el perfil o en las notificaciones se guarda y se envía cuando vuelva la conexión. Todo lo demás, como lo que cuesta dinero, no se hace hasta entonces, y el portal lo indica.',
        ],
      ],
    },
  ],
};
