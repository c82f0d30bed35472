import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/usage.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Consommation',
  about: [
    [
      'p',
      'Vous voulez savoir si votre forfait suffit. ',
      ['b', 'Facturation'],
      ' montre ce que vous avez utilisé de chaque limite, et où vous en serez à la fin de la période.',
    ],
  ],
  sections: [
    {
      id: 'meters',
      title: 'Ce qui est compté',
      blocks: [
        [
          'ul',
          [
            ['b', 'Jetons IA'],
            ' et ',
            ['b', 'Appels d’API'],
            ' s’additionnent et repartent de zéro à chaque période de votre forfait.',
          ],
          [
            ['b', 'Stockage'],
            ' et ',
            ['b', 'Membres de l’équipe'],
            ' sont ce que vous avez maintenant. Ils ne repartent pas de zéro.',
          ],
        ],
      ],
    },
    {
      id: 'pace',
      title: 'D’où vient la prévision',
      blocks: [
        [
          'p',
          'Elle prend votre rythme de cette période et le prolonge jusqu’à la fin. Tant que la période est trop récente pour cela, nous le disons et ne montrons que ce qui reste.',
        ],
      ],
    },
    {
      id: 'limit',
      title: 'Ce qui se passe à la limite',
      blocks: [
        [
          'p',
          'Vous recevez un e-mail et une notification à 80 % et à 100 %. Rien ne s’achète tout seul : c’est vous qui décidez d’acheter des jetons ou de prendre un forfait plus grand.',
        ],
      ],
    },
    {
      id: 'tokens',
      title: 'Acheter des jetons',
      blocks: [
        [
          'p',
          ['b', 'Acheter des jetons'],
          ' montre chaque pack avec les taxes avant que vous ne payiez. Les jetons achetés servent après ceux de votre forfait et restent jusqu’à épuisement.',
        ],
      ],
    },
  ],
};
