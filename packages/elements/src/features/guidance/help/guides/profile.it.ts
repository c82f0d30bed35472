import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Profilo aziendale',
  about: [
    [
      'p',
      'Per avere il nome giusto sulle fatture, o la posta a un altro indirizzo: ',
      ['b', 'Impostazioni'],
      ' contiene i dati dell’azienda.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'ID fiscale',
      blocks: [
        [
          'p',
          'Compare sulle fatture e può cambiarne l’imposta. Sceglierne il tipo, poi scriverlo come sul certificato; gli spazi non contano. Controlliamo che sia ben formato e, per l’Unione europea, chiediamo al registro se è valido e di chi è.',
        ],
        ['p', 'Se il registro non risponde, il numero viene salvato lo stesso e chiediamo di nuovo più tardi.'],
      ],
    },
    {
      id: 'address',
      title: 'Indirizzo',
      blocks: [
        [
          'p',
          'Determina l’imposta sulle fatture. Si può incollare un indirizzo intero nella prima riga; viene distribuito nei campi.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'Un nuovo indirizzo vale dopo che è stato aperto il link nell’e-mail che vi arriva e l’indirizzo è stato confermato nella pagina che si apre. Fino ad allora tutto va a quello vecchio.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Se lo cambia anche qualcun altro',
      blocks: [
        [
          'p',
          'Se qualcuno del team ha salvato qualcosa mentre lei scriveva, si vedono entrambi i valori e si sceglie. Nulla di ciò che ha scritto va perso.',
        ],
      ],
    },
  ],
};
