import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Compárelo con sus documentos; el servicio de pagos no lo acepta así',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Confirme su nueva dirección de correo',
      action: 'Confirmar la dirección',
      lines: [
        `Las facturas y los avisos de ${company} irán a partir de ahora a ${email}.`,
        'Abra esta página y pulse su botón. El enlace funciona una sola vez, durante 24 horas.',
        'Si no sabe nada de esto, no haga nada: la dirección queda como está.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Se ha pedido una nueva dirección de correo',
      lines: [
        `Alguien ha pedido que las facturas y los avisos de ${company} vayan a ${email} en lugar de aquí.`,
        'Hasta que se confirme esa dirección, todo queda como está.',
        'Si no sabe nada de esto, abra su perfil en el portal y pulse «Conservar la dirección actual».',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: '¿Usar esta dirección?',
      lines: [`Las facturas y los avisos de ${company} irán a ${email}.`],
      button: 'Confirmar la dirección',
    }),
    done: (email, company) => ({
      heading: 'La dirección está confirmada',
      lines: [`Las facturas y los avisos de ${company} van ahora a ${email}. Puede cerrar esta página.`],
    }),
    confirmed: (email) => ({
      heading: 'Este enlace ya se ha usado',
      lines: [`${email} ya está confirmada. No queda nada por hacer.`],
    }),
    expired: () => ({
      heading: 'Este enlace ha caducado',
      lines: ['Valía 24 horas. Abra su perfil en el portal y envíe el correo de nuevo.'],
    }),
    superseded: () => ({
      heading: 'Se ha pedido una dirección más reciente',
      lines: ['Este enlace terminó cuando se introdujo otra dirección. Use el enlace del último correo.'],
    }),
    canceled: () => ({
      heading: 'Este cambio se ha retirado',
      lines: ['La dirección queda como estaba. Para cambiarla, introdúzcala de nuevo en su perfil.'],
    }),
    unknown: () => ({
      heading: 'Este enlace no funciona',
      lines: [
        'No está completo o no es nuestro. Copie el enlace entero del correo o envíe el correo de nuevo desde su perfil.',
      ],
    }),
  },
};
