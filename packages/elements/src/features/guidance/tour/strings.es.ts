import type { Strings } from './strings.ts';

export const es: Strings = {
  of: (step, all) => `Paso ${step} de ${all}`,
  offer: '¿Es nuevo aquí? El recorrido dura un minuto.',
  begin: 'Empezar el recorrido',
  back: 'Atrás',
  next: 'Siguiente',
  finish: 'Listo',
  skip: 'No mostrar más',
  skipKey: 'Escape lo omite, las flechas mueven.',
  skipped: 'No mostraremos más este recorrido.',
  undo: 'Mostrarlo de nuevo',
  notKept: 'No pudimos guardarlo. Quizá vea este recorrido una vez más.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Oriéntese',
      text: 'Tienda, plan, facturas, conexiones y ajustes están aquí. Lo que no le está abierto no aparece.',
    },
    {
      anchor: 'portal.head',
      title: 'Búsqueda y novedades',
      text: 'Pulse / para buscar un ajuste. La campana dice qué le espera.',
    },
    {
      anchor: 'checklist',
      title: 'Sus primeros pasos',
      text: 'Cada uno se marca solo. Oculte la lista cuando ya no la necesite.',
    },
    {
      anchor: 'live-metrics',
      title: 'Su tienda en directo',
      text: 'Cada cifra dice su antigüedad. Elija un período para compararlo con el anterior.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Su plan',
      text: 'Ve lo que debe pagar antes de confirmar y puede cambiar en cualquier momento.',
    },
  ],
};
