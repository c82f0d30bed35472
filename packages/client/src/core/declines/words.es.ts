import type { DeclineWords } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const declineWords: DeclineWords = {
  funds: (method) => `No hay fondos suficientes en ${method}.`,
  limit: (method) => `El pago supera un límite fijado para ${method}.`,
  expired: (method) => `${capital(method)} ha caducado.`,
  details: (method) => `Los datos indicados para ${method} no coinciden con los del banco.`,
  unsupported: (method) => `No se puede hacer este pago con ${method}.`,
  authentication: (method) => `El banco pide confirmar los pagos con ${method} y no ha recibido la confirmación.`,
  later: () => 'No se ha podido contactar con el banco.',
  duplicate: () => 'El banco lo ha tomado por un pago ya realizado.',
  stopped: (method) => `El banco tiene orden de detener los pagos con ${method}.`,
  closed: (method) => `La cuenta vinculada a ${method} está cerrada, o el banco no la encuentra.`,
  test: (method) => `${capital(method)} no es una tarjeta de prueba, y aquí no funciona nada más.`,
  other: (method) => `El banco no ha dado ningún motivo para rechazar el pago con ${method}.`,
  helpOther: 'Use otra tarjeta o inténtelo de nuevo después de hablar con su banco.',
  helpCard: 'Use otra tarjeta.',
  helpConfirm: 'Inténtelo de nuevo y confirme en la ventana de su banco, o use otra tarjeta.',
  helpLater: 'Inténtelo de nuevo dentro de un minuto o use otra tarjeta.',
};
