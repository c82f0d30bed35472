import type { Strings } from './strings.ts';

export const it: Strings = {
  of: (step, all) => `Passaggio ${step} di ${all}`,
  offer: 'È nuovo qui? Il tour dura un minuto.',
  begin: 'Inizia il tour',
  back: 'Indietro',
  next: 'Avanti',
  finish: 'Fatto',
  skip: 'Non mostrare più',
  skipKey: 'Esc lo salta, le frecce spostano.',
  skipped: 'Non mostreremo più questo tour.',
  undo: 'Mostralo di nuovo',
  notKept: 'Non siamo riusciti a salvarlo. Forse vedrà questo tour ancora una volta.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Orientarsi',
      text: 'Negozio, piano, fatture, connessioni e impostazioni sono qui. Ciò che non le è aperto non appare.',
    },
    {
      anchor: 'portal.head',
      title: 'Ricerca e novità',
      text: 'Prema / per cercare un’impostazione. La campana dice che cosa la attende.',
    },
    {
      anchor: 'checklist',
      title: 'I primi passi',
      text: 'Ognuno si spunta da solo. Nasconda l’elenco quando non le serve più.',
    },
    {
      anchor: 'live-metrics',
      title: 'Il suo negozio dal vivo',
      text: 'Ogni cifra dice quanto è vecchia. Scelga un periodo per confrontarlo con il precedente.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Il suo piano',
      text: 'Vede quanto è dovuto prima di confermare e può cambiare in qualsiasi momento.',
    },
  ],
};
