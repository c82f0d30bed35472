import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/store.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Les chiffres de votre boutique en direct',
  about: [
    [
      'p',
      'Vous voulez voir comment va votre boutique maintenant. ',
      ['b', 'Boutique'],
      ' montre le chiffre d’affaires, les commandes et d’autres chiffres, et indique de quand date chacun.',
    ],
  ],
  sections: [
    {
      id: 'period',
      title: 'Choisir les jours et la comparaison',
      blocks: [
        [
          'p',
          'Choisissez une période et si elle doit être comparée à la précédente ou aux mêmes jours de l’année d’avant. Les jours sont ceux du fuseau horaire de votre compte.',
        ],
      ],
    },
    {
      id: 'freshness',
      title: 'La fraîcheur d’un chiffre',
      blocks: [
        [
          'p',
          'La petite lentille à côté d’un chiffre le dit par sa forme. ',
          ['b', 'En direct'],
          ' : il est transmis dès qu’il change. Sinon, il est écrit de combien de secondes ou de minutes il date, ou depuis quand la connexion manque. Un chiffre que nous ne connaissons pas est un tiret avec la raison, jamais un zéro.',
        ],
      ],
    },
    {
      id: 'pause',
      title: 'Arrêter le mouvement des chiffres',
      blocks: [
        [
          'p',
          ['b', 'Mettre en pause'],
          ' les laisse tels quels jusqu’à ce que vous repreniez. Rien ne se perd entre-temps.',
        ],
      ],
    },
    {
      id: 'conversion',
      title: 'Pourquoi la conversion peut manquer',
      blocks: [
        [
          'p',
          'Elle divise les commandes par les visites. Une boutique qui ne nous transmet pas ses visites n’en a pas.',
        ],
      ],
    },
  ],
};
