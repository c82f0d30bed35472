import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/invoices.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Factures',
  about: [
    [
      'p',
      'Vous voulez un document pour votre comptabilité, savoir ce qui vient ensuite, ou payer ce qui est ouvert. ',
      ['b', 'Facturation'],
      ' énumère toutes les factures.',
    ],
  ],
  sections: [
    {
      id: 'next',
      title: 'Ce qui vient ensuite',
      blocks: [
        [
          'p',
          'Au-dessus de la liste se trouve la prochaine facture, avec sa date et son montant. ',
          ['b', 'Détail du calcul'],
          ' en montre les lignes.',
        ],
      ],
    },
    {
      id: 'download',
      title: 'En télécharger une, ou une année',
      blocks: [
        [
          'p',
          ['b', 'PDF'],
          ' télécharge une facture. ',
          ['b', 'Télécharger une année'],
          ' prépare toutes celles d’une année en un seul fichier ; vous pouvez quitter la page entre-temps.',
        ],
      ],
    },
    {
      id: 'pay',
      title: 'Payer une facture ouverte',
      blocks: [
        [
          'p',
          'Une facture ouverte a un bouton avec le montant. Si votre banque a refusé le paiement, la liste dit pourquoi et que faire. Payez à nouveau avec une autre carte, ou après en avoir parlé à votre banque. Ce qui est déjà payé n’est pas débité deux fois.',
        ],
      ],
    },
    {
      id: 'address',
      title: 'Changer ce qui y figure',
      blocks: [
        [
          'p',
          'Le nom, l’adresse et le numéro fiscal viennent du profil de l’entreprise tel qu’il est quand la facture est établie. Une facture envoyée reste telle quelle.',
        ],
      ],
    },
    {
      id: 'shopify',
      title: 'Si Shopify vous facture',
      blocks: [
        [
          'p',
          'Vos factures se trouvent alors dans l’interface d’administration de votre boutique, sous ',
          ['b', 'Paramètres'],
          ' et ',
          ['b', 'Facturation'],
          '.',
        ],
      ],
    },
  ],
};
