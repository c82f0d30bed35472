import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/profile.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Profil de l’entreprise',
  about: [
    [
      'p',
      'Vous voulez le bon nom sur vos factures, ou recevoir vos e-mails à une autre adresse. ',
      ['b', 'Paramètres'],
      ' dit qui vous êtes.',
    ],
  ],
  sections: [
    {
      id: 'tax-number',
      title: 'Numéro fiscal',
      blocks: [
        [
          'p',
          'Il figure sur vos factures et peut en changer la taxe. Choisissez son type, puis écrivez-le comme votre administration ; les espaces n’ont pas d’importance. Nous vérifions sa forme et, pour l’Union européenne, nous demandons au registre s’il est valide et à qui il appartient.',
        ],
        ['p', 'Si le registre ne répond pas, le numéro est enregistré quand même et nous redemandons plus tard.'],
      ],
    },
    {
      id: 'address',
      title: 'Adresse',
      blocks: [
        [
          'p',
          'Elle détermine la taxe sur vos factures. Vous pouvez coller une adresse entière dans sa première ligne ; elle est répartie entre les champs.',
        ],
      ],
    },
    {
      id: 'email',
      title: 'E-mail',
      blocks: [
        [
          'p',
          'Une nouvelle adresse vaut dès que vous avez ouvert le lien de l’e-mail qui y est envoyé et confirmé l’adresse sur la page qui s’ouvre. Jusque-là, tout va à l’ancienne.',
        ],
      ],
    },
    {
      id: 'together',
      title: 'Si quelqu’un modifie le profil en même temps',
      blocks: [
        [
          'p',
          'Si quelqu’un de votre équipe a enregistré quelque chose pendant que vous tapiez, vous voyez les deux valeurs et choisissez. Rien de ce que vous avez tapé n’est perdu.',
        ],
      ],
    },
  ],
};
