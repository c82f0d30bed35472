import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Notifiche',
  about: [
    [
      'p',
      'Per sapere ciò che richiede attenzione, e nient’altro: la campanella lo mostra, e un’e-mail può riassumerlo.',
    ],
  ],
  sections: [
    {
      id: 'read',
      title: 'Leggere e andarci',
      blocks: [
        [
          'p',
          'Scegliere una notifica: porta dove si risolve e vale come letta. Anche ciò che ha risolto qualcun altro vale come letto.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Scegliere che cosa viene comunicato',
      blocks: [
        [
          'p',
          'Aprire le impostazioni dietro la campanella. Ciò che si disattiva lì non viene mostrato, né contato, né incluso nel riepilogo. Le e-mail su utilizzo e pagamenti non riusciti, inviate subito, continuano ad arrivare.',
        ],
        ['p', 'La scelta è solo sua: non cambia nulla per gli altri membri del team.'],
      ],
    },
    {
      id: 'digest',
      title: 'Riepilogo via e-mail',
      blocks: [
        [
          'p',
          'Scegliere nessuno, ogni giorno o ogni lunedì. Parte alle otto del mattino nel fuso orario dell’account, verso il suo indirizzo, con ciò che è nuovo e non è né letto né risolto. Se non c’è nulla, non parte alcuna e-mail.',
        ],
      ],
    },
  ],
};
