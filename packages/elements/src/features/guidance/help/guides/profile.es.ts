import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/es/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Perfil de la empresa',
  about: [
    [
      'p',
      'Quiere el nombre correcto en sus facturas o recibir el correo en otra dirección. ',
      ['b', 'Configuración'],
      ' recoge sus datos.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Número fiscal',
      blocks: [
        [
          'p',
          'Figura en sus facturas y puede cambiar el impuesto. Elija el tipo y escríbalo como lo escribe su administración tributaria; los espacios no importan. Comprobamos que tenga la forma correcta y, en la Unión Europea, preguntamos al registro si es válido y de quién es.',
        ],
        ['p', 'Si el registro no responde, el número se guarda de todos modos y preguntamos de nuevo más tarde.'],
      ],
    },
    {
      id: 'address',
      title: 'Dirección',
      blocks: [
        [
          'p',
          'Determina el impuesto de sus facturas. Puede pegar una dirección entera en la primera línea; se reparte entre los campos.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'Correo electrónico',
      blocks: [
        [
          'p',
          'Una dirección nueva vale en cuanto haya abierto el enlace del correo que se envía allí y la haya confirmado en la página que se abre. Hasta entonces todo va a la anterior.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Si otra persona lo cambia a la vez',
      blocks: [
        [
          'p',
          'Si alguien de su equipo guardó algo mientras usted escribía, ve los dos valores y elige. Nada de lo que escribió se pierde.',
        ],
      ],
    },
  ],
};
