import { declineWords } from '@varai/client/words/es.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Cuenta bancaria de Canadá',
    au_becs_debit: 'Cuenta bancaria de Australia',
    bacs_debit: 'Cuenta bancaria del Reino Unido',
    card: 'Tarjeta',
    kr_card: 'Tarjeta de Corea',
    nz_bank_account: 'Cuenta bancaria de Nueva Zelanda',
    sepa_debit: 'Adeudo SEPA',
    unknown: 'Tarjeta',
    us_bank_account: 'Cuenta bancaria de EE.\u00a0UU.',
  },
  mails: {
    footer: 'Si no fue usted, cámbielo en el portal y avísenos.',
    of: {
      removed: ({ method, next }) => [
        'Se ha eliminado un método de pago',
        `Método eliminado de su cuenta: ${method}.`,
        next === null ? 'No ha cambiado nada más.' : `A partir de ahora paga: ${next}.`,
      ],
      default: ({ method }) => [
        'A partir de ahora paga con otro método',
        `Su método de pago predeterminado es ahora ${method}. Con él se paga lo próximo que venza.`,
      ],
      expiring: ({ method, end }) => [
        'Su tarjeta caduca pronto',
        `${method} paga su suscripción y caduca a finales de ${end}.`,
        'Introduzca la nueva fecha en el portal o añada otra tarjeta para que el próximo pago se realice.',
      ],
    },
  },
  page: {
    title: 'Añadir un método de pago',
    safe: 'Los números de tarjeta y de cuenta van directamente a Stripe. Nosotros nunca los vemos.',
    save: 'Guardar método de pago',
    cancel: 'Cancelar',
    back: 'Volver',
    added: 'Método de pago añadido',
    addedMore: 'Está en la lista de sus métodos de pago.',
    close: 'Puede cerrar esta página.',
    expired: 'Este enlace ha caducado',
    again: 'Valía para un método de pago y diez minutos. Ábralo de nuevo desde su página de facturación.',
    unknown: 'Aquí no hay nada',
    unknownMore: 'Este enlace no está completo o caducó hace tiempo. Ábralo de nuevo desde su página de facturación.',
    noScript: 'Esta página necesita JavaScript, del que están hechos los campos de Stripe.',
    script: {
      busyText: 'Guardando. Es posible que su banco le pida confirmación.',
      blocked:
        'Los campos de Stripe no se han cargado. Puede que los bloquee una extensión o una regla de la red. Permita js.stripe.com y recargue la página.',
      unsent: 'No nos ha llegado. No se ha cobrado ni guardado nada. Lo que escribió sigue aquí. Inténtelo de nuevo.',
      barred:
        'Nuestro servidor lo ha rechazado. No se ha cobrado ni guardado nada. Abra esta página de nuevo desde su página de facturación.',
      busy: 'Demasiados intentos. No se ha cobrado ni guardado nada. Inténtelo de nuevo en un minuto.',
      unknown:
        'Todavía no sabemos si se ha guardado. No se ha cobrado nada. Inténtelo de nuevo: solo se guarda una vez.',
      unheard:
        'Stripe lo ha guardado, pero nuestro servidor no ha respondido. No se ha cobrado nada. Inténtelo de nuevo: solo se guarda una vez.',
      unconfirmed: 'Su banco no lo ha confirmado. No se ha guardado nada. Inténtelo de nuevo y confirme con su banco.',
      pending: 'Su banco necesita un poco más de tiempo',
      pendingText:
        'Estará en su lista en cuanto su banco lo confirme. Puede que antes tenga que confirmar importes pequeños.',
    },
    refusals: refusals(declineWords, 'este método de pago', 'No se ha cobrado ni guardado nada.'),
  },
};
