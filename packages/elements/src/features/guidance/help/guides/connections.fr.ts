import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/connections.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Connexions',
  about: [
    [
      'p',
      'Vous voulez que les commandes de votre boutique arrivent toutes seules. ',
      ['b', 'Connexions'],
      ' montre chaque boutique et dit si elle fonctionne.',
    ],
  ],
  sections: [
    {
      id: 'connect',
      title: 'Connecter une boutique',
      blocks: [
        [
          'p',
          'Choisissez ',
          ['b', 'Connecter une boutique'],
          ' et suivez les étapes pour Shopify, Magento ou Mage-OS. La première fois, toutes les commandes de la boutique sont reprises ; vous pouvez quitter la page.',
        ],
      ],
    },
    {
      id: 'health',
      title: 'Ce que signifie l’état d’une boutique',
      blocks: [
        [
          'ul',
          [['b', 'Connectée'], ' : elle répond, et les commandes arrivent.'],
          [
            ['b', 'Perturbée'],
            ' ou ',
            ['b', 'Ralentie'],
            ' : elle fonctionne avec du retard. Cela passe le plus souvent tout seul.',
          ],
          [
            ['b', 'Accès expiré'],
            ', ',
            ['b', 'Accès refusé'],
            ', ',
            ['b', 'Application supprimée'],
            ' : la boutique ne nous laisse plus entrer. Choisissez ',
            ['b', 'Reconnecter'],
            '.',
          ],
          [
            ['b', 'Injoignable'],
            ' ou ',
            ['b', 'Boutique gelée'],
            ' : réglez cela dans la boutique ou avec votre hébergeur, puis choisissez ',
            ['b', 'Tester la connexion'],
            '.',
          ],
        ],
        [
          'p',
          'Dans tous ces cas, votre boutique continue de vendre ; seul ce que nous en savons arrive en retard. Ce qui manque est repris quand elle fonctionne à nouveau.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Voir ce qui a été vérifié',
      blocks: [
        [
          'p',
          ['b', 'Tester la connexion'],
          ' regarde maintenant, et ne change rien dans la boutique. ',
          ['b', 'Historique'],
          ' montre ce qui a été essayé ces sept derniers jours.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Mettre en pause ou déconnecter',
      blocks: [
        [
          'p',
          ['b', 'Mettre en pause'],
          ' ne prend plus de commandes jusqu’à ce que vous repreniez ; ce qui est arrivé entre-temps est alors repris. ',
          ['b', 'Déconnecter'],
          ' y met fin ; les commandes déjà reprises restent, comme les chiffres qui en viennent.',
        ],
      ],
    },
  ],
};
