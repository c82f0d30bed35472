import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/it/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Collegamenti',
  about: [
    [
      'p',
      'Per far arrivare da soli gli ordini del negozio: ',
      ['b', 'Collegamenti'],
      ' mostra ogni negozio e se funziona.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Collegare un negozio',
      blocks: [
        [
          'p',
          'Scegliere ',
          ['b', 'Collega un negozio'],
          ' e seguire i passaggi per Shopify, Magento o Mage-OS. La prima volta vengono importati tutti gli ordini del negozio; si può lasciare la pagina.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Che cosa significa lo stato di un negozio',
      blocks: [
        [
          'ul',
          [['b', 'Collegato'], ': risponde, e gli ordini arrivano.'],
          [['b', 'Con problemi'], ' o ', ['b', 'Rallentato'], ': funziona con ritardo. Di solito passa da solo.'],
          [
            ['b', 'Accesso scaduto'],
            ', ',
            ['b', 'Accesso negato'],
            ', ',
            ['b', 'App rimossa'],
            ': il negozio non ci consente più l’accesso. Scegliere ',
            ['b', 'Ricollega'],
            '.',
          ],
          [
            ['b', 'Non raggiungibile'],
            ' o ',
            ['b', 'Negozio bloccato'],
            ': risolvere nel negozio o con il fornitore di hosting, poi scegliere ',
            ['b', 'Verifica connessione'],
            '.',
          ],
        ],
        [
          'p',
          'In tutti questi casi il negozio continua a vendere; solo ciò che ne sappiamo arriva tardi. Ciò che manca viene importato quando funziona di nuovo.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Vedere che cosa è stato controllato',
      blocks: [
        [
          'p',
          ['b', 'Verifica connessione'],
          ' controlla adesso. Non cambia nulla nel negozio. ',
          ['b', 'Cronologia'],
          ' mostra che cosa è stato tentato negli ultimi sette giorni.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Mettere in pausa o scollegare',
      blocks: [
        [
          'p',
          ['b', 'Metti in pausa'],
          ' sospende l’importazione degli ordini fino alla ripresa; ciò che è arrivato nel frattempo viene importato allora. ',
          ['b', 'Scollega'],
          ' chiude il collegamento; gli ordini già importati restano, così come i dati che ne derivano.',
        ],
      ],
    },
  ],
};
