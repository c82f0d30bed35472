import type { Strings } from './strings.ts';

export const es: Strings = {
  of: (step, all) => `Paso ${step} de ${all}`,
  offer: '¿Es su primera vez aquí? El recorrido dura un minuto.',
  begin: 'Empezar el recorrido',
  back: 'Atrás',
  next: 'Siguiente',
  finish: 'Listo',
  skip: 'No volver a mostrar',
  skipKey: 'Escape lo cierra, las flechas cambian de paso.',
  skipped: 'No volveremos a mostrar este recorrido.',
  undo: 'Mostrarlo de nuevo',
  notKept: 'No se ha podido guardar. Quizá vea este recorrido una vez más.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Oriéntese',
      text: 'Tienda, plan, facturas, conexiones y ajustes están aquí. Lo que no está disponible para usted no aparece.',
    },
    {
      anchor: 'portal.head',
      title: 'Búsqueda y novedades',
      text: 'Pulse / para buscar un ajuste. La campana muestra lo que requiere su atención.',
    },
    {
      anchor: 'checklist',
      title: 'Sus primeros pasos',
      text: 'Cada uno se marca por sí solo al completarse. Oculte la lista cuando ya no la necesite.',
    },
    {
      anchor: 'live-metrics',
      title: 'Su tienda en directo',
      text: 'Cada cifra indica su antigüedad. Elija un periodo para compararlo con el anterior.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Su plan',
      text: 'Ve el importe antes de confirmar y puede cambiar de plan en cualquier momento.',
    },
  ],
};
