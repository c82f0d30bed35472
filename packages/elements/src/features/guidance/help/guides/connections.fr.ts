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
          ' et suivez les étapes pour Shopify, Magento ou Mage-OS. La première fois, toutes les commandes de la boutique sont importées ; vous pouvez quitter la page.',
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
            ' : la boutique ne nous donne plus accès. Choisissez ',
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
          'Dans tous ces cas, votre boutique continue de vendre ; seul ce que nous en savons arrive en retard. Ce qui manque est importé quand elle fonctionne à nouveau.',
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
          ' vérifie tout de suite, et ne change rien dans la boutique. ',
          ['b', 'Historique'],
          ' montre ce qui a été vérifié ces sept derniers jours.',
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
          ' arrête l’importation des commandes jusqu’à la reprise ; ce qui est arrivé entre-temps est alors importé. ',
          ['b', 'Déconnecter'],
          ' y met fin ; les commandes déjà importées sont conservées, ainsi que les chiffres qui en découlent.',
        ],
      ],
    },
  ],
};
