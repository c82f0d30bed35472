import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Il portale',
  about: [
    [
      'p',
      'Per orientarsi: ogni argomento ha la sua vista, ',
      ['b', 'Negozio'],
      ', ',
      ['b', 'Piano'],
      ', ',
      ['b', 'Fatturazione'],
      ', ',
      ['b', 'Collegamenti'],
      ', ',
      ['b', 'Impostazioni'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Trovare qualcosa',
      blocks: [
        [
          'p',
          'Premere ',
          ['code', '/'],
          ' o scegliere ',
          ['b', 'Cerca'],
          ' e scrivere ciò che si cerca. Il tasto si può disattivare nella ricerca.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'I primi passi',
      blocks: [
        [
          'p',
          'Sotto la prima pagina si trova ciò che un nuovo account fa per prima cosa. Ogni passaggio si spunta da solo una volta fatto, da chiunque; sceglierne uno per andarci. ',
          ['b', 'Configura passo dopo passo'],
          ' guida nella configurazione sotto l’elenco e riprende da dove la si è lasciata, anche su un altro dispositivo. ',
          ['b', 'Nascondi questo elenco'],
          ' lo toglie per sempre.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Rifare il tour',
      blocks: [
        [
          'p',
          'Premere ',
          ['code', '/'],
          ', scrivere “tour” e scegliere ',
          ['b', 'Rifai il tour'],
          '. Vale anche se era stato saltato. Si trova anche alla fine di ogni guida completa aperta da un “?”.',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'Se manca qualcosa',
      blocks: [['p', 'Si vede ciò che il suo accesso consente. Se serve altro, chiederlo a un titolare dell’account.']],
    },
    {
      id: 'age',
      title: 'Se qualcosa non si è potuto leggere',
      blocks: [
        [
          'p',
          'Ciò che era visibile resta sullo schermo e indica a quando risale. Scegliere ',
          ['b', 'Riprova'],
          ', o continuare con altro: nulla di suo va perso.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Senza rete',
      blocks: [
        [
          'p',
          'Ciò che è sullo schermo resta e indica a quando risale. Ciò che si modifica nel profilo o nelle notifiche viene conservato e inviato quando torna la connessione. Tutto il resto, come ciò che costa denaro, fino ad allora non avviene, e lo dice.',
        ],
      ],
    },
  ],
};
