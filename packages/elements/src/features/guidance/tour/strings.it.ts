import type { Strings } from './strings.ts';

export const it: Strings = {
  of: (step, all) => `Passaggio ${step} di ${all}`,
  offer: 'Prima visita? Il tour dura un minuto.',
  begin: 'Inizia il tour',
  back: 'Indietro',
  next: 'Avanti',
  finish: 'Fatto',
  skip: 'Non mostrare più',
  skipKey: 'Esc salta il tour, le frecce cambiano passaggio.',
  skipped: 'Non mostreremo più questo tour.',
  undo: 'Mostralo di nuovo',
  notKept: 'Non siamo riusciti a salvarlo. Forse vedrà questo tour ancora una volta.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Orientarsi',
      text: 'Negozio, piano, fatture, collegamenti e impostazioni sono qui. Ciò a cui non ha accesso non appare.',
    },
    {
      anchor: 'portal.head',
      title: 'Ricerca e novità',
      text: 'Prema / per cercare un’impostazione. La campanella dice che cosa la attende.',
    },
    {
      anchor: 'checklist',
      title: 'I primi passi',
      text: 'Ognuno si spunta da solo una volta fatto. Nasconda l’elenco quando non le serve più.',
    },
    {
      anchor: 'live-metrics',
      title: 'Il suo negozio in diretta',
      text: 'Ogni dato indica a quando risale. Scelga un periodo per confrontarlo con il precedente.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Il suo piano',
      text: 'Vede quanto è dovuto prima di confermare e può cambiare in qualsiasi momento.',
    },
  ],
};
