import type { CancelStrings } from './strings.ts';

export const es: CancelStrings = {
  title: (plan) => `Cancelar ${plan}`,
  close: 'Cerrar',
  what: (plan, date) => `${plan} funciona hasta el ${date}. Después no se cobra nada más.`,
  whatOwing: (plan, date) =>
    `${plan} funciona hasta el ${date}. Después no se cobra nada más, salvo la factura abierta.`,
  after: 'Hasta ese día puede reanudarlo en cualquier momento, como si nada hubiera pasado.',
  reason: '¿Por qué cancela?',
  too_expensive: 'Es demasiado caro',
  missing_features: 'Falta algo',
  switched_service: 'Hemos cambiado a otro servicio',
  unused: 'No lo usamos lo suficiente',
  customer_service: 'El soporte no nos ha ayudado',
  too_complex: 'Es demasiado complicado',
  low_quality: 'No funciona lo bastante bien',
  other: 'Otro motivo',
  comment: '¿Qué podríamos haber hecho mejor?',
  keep: (plan) => `Conservar ${plan}`,
  cancel: (date) => `Cancelar el ${date}`,
  underWay: 'Hay un cambio de plan en curso',
  unpaid: (plan) => `Aún no está pagado. No se ha cobrado nada y sigue teniendo ${plan}.`,
  waysOut: (plan) => `Continúelo o conserve ${plan}: entonces podrá cancelar.`,
  waiting: (plan) => `Esperamos a su banco. Conserva ${plan} hasta que responda; entonces podrá cancelar.`,
  proceed: 'Continuar el cambio',
  notKept: {
    unsaved: 'No se ha guardado. No ha cambiado nada. Inténtelo de nuevo.',
    unknown: 'Todavía no sabemos si se ha guardado. Compruébelo en un momento: puede intentarlo de nuevo sin riesgo.',
  },
};
