import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'al mes', year: 'al año' },
  dates: {
    renews: (date) => `Se renueva el ${date}`,
    ends: (date) => `Termina el ${date}`,
    trial: (date) => `Prueba gratuita hasta el ${date}`,
    paused: 'En pausa',
    owes: 'Hay una factura abierta',
    ended: 'Terminado',
  },
  phase: {
    notLoadedText: 'Su plan funciona como antes; el fallo es nuestro.',
    forbidden: 'Aquí no puede ver planes',
    forbiddenText: 'Consulte a un propietario de su cuenta.',
  },
};
