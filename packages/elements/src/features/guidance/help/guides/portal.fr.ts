import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/portal.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Le portail',
  about: [
    [
      'p',
      'Vous voulez vous y retrouver. Chaque sujet a sa vue : ',
      ['b', 'Boutique'],
      ', ',
      ['b', 'Forfait'],
      ', ',
      ['b', 'Facturation'],
      ', ',
      ['b', 'Connexions'],
      ', ',
      ['b', 'Paramètres'],
      '.',
    ],
  ],
  sections: [
    {
      id: 'search',
      title: 'Trouver quelque chose',
      blocks: [
        [
          'p',
          'Appuyez sur ',
          ['code', '/'],
          ' ou choisissez ',
          ['b', 'Rechercher'],
          ', puis tapez ce que vous cherchez. Cette touche se désactive dans la recherche.',
        ],
      ],
    },
    {
      id: 'first-steps',
      title: 'Vos premiers pas',
      blocks: [
        [
          'p',
          'Sous votre première page se trouve ce qu’un nouveau compte fait d’abord. Chaque étape se coche d’elle-même une fois faite, par qui que ce soit ; choisissez-en une pour y aller. ',
          ['b', 'Configurer pas à pas'],
          ' vous guide dans la configuration sous la liste et reprend là où vous l’avez laissée, même sur un autre appareil. ',
          ['b', 'Masquer cette liste'],
          ' la retire définitivement.',
        ],
      ],
    },
    {
      id: 'tour',
      title: 'Refaire la visite',
      blocks: [
        [
          'p',
          'Appuyez sur ',
          ['code', '/'],
          ', tapez « visite » et choisissez ',
          ['b', 'Refaire la visite'],
          '. Cela vaut aussi si vous l’avez passée. Elle se trouve également à la fin de chaque guide complet qu’ouvre un « ? ».',
        ],
      ],
    },
    {
      id: 'missing',
      title: 'S’il manque quelque chose',
      blocks: [
        [
          'p',
          'Vous voyez ce que votre accès permet. S’il vous en faut plus, demandez-le à un propriétaire de votre compte.',
        ],
      ],
    },
    {
      id: 'age',
      title: 'Si quelque chose n’a pas pu être lu',
      blocks: [
        [
          'p',
          'Ce que vous voyiez reste à l’écran et indique de quand cela date. Choisissez ',
          ['b', 'Réessayer'],
          ', ou passez à autre chose : rien de ce qui est à vous n’est perdu.',
        ],
      ],
    },
    {
      id: 'offline',
      title: 'Sans réseau',
      blocks: [
        [
          'p',
          'Ce qui est à l’écran reste et indique de quand cela date. Ce que vous modifiez dans le profil ou les notifications est conservé, puis envoyé au retour de la connexion. Tout le reste, comme ce qui coûte de l’argent, ne se fait pas d’ici là, et le dit.',
        ],
      ],
    },
  ],
};
