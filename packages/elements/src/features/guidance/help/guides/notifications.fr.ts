import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Notifications',
  about: [
    [
      'p',
      'Vous voulez savoir ce qui a besoin de vous, et rien d’autre. La cloche le montre, et un e-mail peut le résumer.',
    ],
  ],
  sections: [
    {
      id: 'read',
      title: 'Lire et y aller',
      blocks: [
        [
          'p',
          'Choisissez une notification : elle mène là où cela se règle, et compte comme lue. Ce que quelqu’un d’autre a réglé compte aussi comme lu.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Choisir ce dont on vous parle',
      blocks: [
        [
          'p',
          'Ouvrez les paramètres derrière la cloche. Ce que vous y désactivez n’est ni affiché, ni compté, ni inclus dans le résumé. Les e-mails sur la consommation et les paiements échoués, envoyés aussitôt, arrivent toujours.',
        ],
        ['p', 'Votre choix ne vaut que pour vous : il ne change rien pour les autres membres de votre équipe.'],
      ],
    },
    {
      id: 'digest',
      title: 'Résumé par e-mail',
      blocks: [
        [
          'p',
          'Choisissez aucun, chaque jour ou chaque lundi. Il part à huit heures du matin dans le fuseau horaire de votre compte, à votre propre adresse, avec ce qui est nouveau et n’est ni lu ni réglé. S’il n’y a rien de tel, aucun e-mail n’est envoyé.',
        ],
      ],
    },
  ],
};
