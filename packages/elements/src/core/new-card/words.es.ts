import { declineWords } from '../declines/words.es.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'esta tarjeta',
  safe: 'No se ha cobrado ni guardado nada.',
  blocked: 'Las tarjetas se añaden en una página aparte. Se abre en una pestaña nueva; vuelva aquí después.',
  fields:
    'Los campos de la tarjeta no se han cargado. No se ha cobrado nada. Cierre esta ventana e inténtelo de nuevo, o añada la tarjeta en una página aparte.',
  unsent: 'La solicitud no nos ha llegado. No se ha guardado la tarjeta ni se ha cobrado nada. Inténtelo de nuevo.',
  unsaved: 'No se ha guardado la tarjeta. No se ha cobrado nada. Revise los datos o use otra tarjeta.',
  unknown:
    'Todavía no sabemos si se ha guardado la tarjeta. No se ha cobrado nada. Inténtelo de nuevo: se guardará una sola vez.',
  openPage: 'Abrir la página segura',
};
