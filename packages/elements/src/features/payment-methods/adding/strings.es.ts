import { declineWords } from '../../../core/declines/words.es.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'Todavía no sabemos si se ha guardado';
const notConfirmed = 'Su banco no lo ha confirmado';
const notConfirmedText = 'No se ha guardado nada. Vuelva a añadirlo y confirme con su banco.';

export const es: AddingStrings = {
  ...declineWords,
  title: 'Añadir un método de pago',
  replace: (name) => `Sustituir ${name}`,
  close: 'Cerrar',
  steps: 'Añadir un método de pago',
  filling: 'Datos',
  bank: 'Banco',
  page: 'Página segura',
  saved: 'Guardado',
  loading: 'Se están cargando los campos de Stripe',
  fields: 'Tarjeta o cuenta',
  asDefault: 'Usar como predeterminado',
  paysNext: (amount, date) => `Con él se pagará su renovación de ${amount} el ${date}.`,
  removeOld: (name) => `Eliminar ${name}`,
  removeOldText: 'Cuando se haya guardado el nuevo.',
  cancel: 'Cancelar',
  save: { card: 'Guardar tarjeta', account: 'Guardar cuenta', other: 'Guardar' },
  sending: 'Guardando…',
  asking: 'Consultando a su banco…',
  bankTitle: 'Puede que su banco le pida una confirmación',
  bankText: 'Confirme en la ventana de su banco. Hasta entonces no se guarda nada.',
  leaving: 'Aún estamos consultando a su banco',
  leavingText: 'Si cierra esta ventana, solo se guardará si lo confirma con su banco. Aquí le diremos el resultado.',
  keepWaiting: 'Seguir esperando',
  leave: 'Cerrar de todos modos',
  refused: 'No se ha guardado',
  whatWasAdded: 'este método de pago',
  yours: { card: 'esta tarjeta', account: 'esta cuenta', other: 'este método de pago' },
  safe: 'No se ha cobrado ni guardado nada.',
  troubles: {
    unsent: {
      title: 'La solicitud no nos ha llegado',
      text: 'No se ha guardado ni cobrado nada. Lo que ha escrito sigue aquí. Inténtelo de nuevo.',
    },
    barred: {
      title: 'No se ha guardado',
      text: 'Nuestro servidor lo ha rechazado. No se ha guardado ni cobrado nada. Vuelva a cargar esta página.',
    },
    busy: {
      title: 'Demasiados intentos',
      text: 'No se ha guardado ni cobrado nada. Lo que ha escrito sigue aquí. Inténtelo de nuevo dentro de un minuto.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'No se ha cobrado nada. Lo que ha escrito sigue aquí. Inténtelo de nuevo: se guardará una sola vez.',
    },
  },
  unavailable: 'Los campos de Stripe no se han cargado',
  unavailableText: 'Puede que los bloquee una extensión, la red o la política de esta página. No se ha guardado nada.',
  again: 'Reintentar',
  blocked: 'Se añade en una página aparte',
  blockedText:
    'Se abre en una pestaña nueva y lleva un minuto. Vuelva aquí después; el método nuevo aparecerá en su lista.',
  open: 'Abrir la página segura',
  opening: 'Abriendo…',
  pageFailed: 'No se ha podido abrir esa página',
  pageFailedText: 'No ha cambiado nada. Inténtelo de nuevo.',
  waitingPage: 'Volveremos a comprobarlo en cuanto regrese aquí.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'No se ha cobrado nada. Aparecerá en su lista cuando se haya guardado.',
  pending: 'Su banco necesita un poco más de tiempo',
  pendingText:
    'Aparecerá en su lista en cuanto su banco lo confirme. Puede que antes tenga que confirmar unos importes pequeños.',
};
