import type { ActStrings } from './act-strings.ts';

export const es: ActStrings = {
  verification: {
    verified: 'Encontrado en el registro',
    pending: 'Consultando el registro',
    unverified: 'No está en el registro. Compárelo con su certificado.',
    unavailable: 'No se ha podido consultar ningún registro',
  },
  recognised: (kind) => `Reconocido: ${kind}`,
  addTaxId: 'Añadir otro número fiscal',
  removeTaxId: (value) => `Eliminar el número fiscal ${value}`,
  removedTaxId: 'Número fiscal eliminado',
  pending: (address: string) => `${address} está pendiente de confirmación`,
  pendingText:
    'Abra el correo que le hemos enviado y confírmelo allí. Hasta entonces, todo se envía a la dirección de arriba.',
  resend: 'Enviar de nuevo',
  resent: (address: string) => `Hemos vuelto a enviar el correo a ${address}`,
  keep: 'Conservar la dirección actual',
  kept: 'La dirección no ha cambiado',
  mailLimit: 'El máximo es de cinco correos por hora. Mire en la carpeta de correo no deseado o inténtelo más tarde.',
  actFailed: 'No se ha podido completar. No ha cambiado nada; inténtelo de nuevo.',
  saved: 'Perfil guardado',
  savedMail: (address: string) => `Perfil guardado. Se ha enviado un correo a ${address}`,
  undo: 'Deshacer',
  undone: 'Cambio deshecho',
  changedBy: (name: string, time: string) => `${name} cambió el perfil el ${time}`,
  changedText: 'Donde ambos hayan escrito algo, elija qué valor se conserva.',
};
