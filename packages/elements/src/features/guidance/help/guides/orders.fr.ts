import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/orders.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Commandes d’un fichier',
  about: [
    [
      'p',
      'Vous avez vendu avant que votre boutique soit connectée, ou ailleurs. Choisissez ',
      ['b', 'Connexions'],
      ', puis ',
      ['b', 'Importer des commandes d’un fichier'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'formats',
      title: 'Quels fichiers nous lisons',
      blocks: [
        [
          'p',
          'Un export de commandes de Shopify, ou des articles de commandes de Magento, se reconnaît à sa première ligne. Tout autre fichier CSV convient s’il a une ligne par produit d’une commande, avec numéro de commande, date et heure, SKU, quantité et prix : indiquez sous ',
          ['b', 'Colonnes'],
          ' laquelle est laquelle.',
        ],
        ['p', 'Enregistrez d’abord un classeur en ', ['code', 'CSV UTF-8'], '.'],
      ],
    },
    {
      id: 'check',
      title: 'Avant toute importation',
      blocks: [
        [
          'p',
          'Vous voyez les premières lignes telles que nous les lisons, leur devise et le fuseau horaire des heures. Ce qui est illisible est nommé. Rien n’est importé avant que vous commenciez.',
        ],
      ],
    },
    {
      id: 'twice',
      title: 'Ce qui compte deux fois, et ce qui ne compte qu’une fois',
      blocks: [
        [
          'p',
          'Le même fichier importé à nouveau ne compte qu’une fois, et les lignes corrigées aussi. Une boutique connectée envoie ses commandes toute seule, et un fichier les connaît sous d’autres numéros : n’importez pas celles-là en plus.',
        ],
      ],
    },
    {
      id: 'leave',
      title: 'Partir et continuer',
      blocks: [
        [
          'p',
          'Regardez d’autres pages du portail pendant l’importation. Si vous l’avez fermé, choisissez de nouveau le même fichier, sur n’importe quel appareil, et l’importation reprend où il en était.',
        ],
      ],
    },
    {
      id: 'refused',
      title: 'Lignes refusées',
      blocks: [
        [
          'p',
          'Elles sont énumérées, chacune avec sa solution. Téléchargez-les, corrigez-les et importez ce fichier. Nous les lisons dans votre fichier et n’en gardons aucune copie.',
        ],
      ],
    },
  ],
};
