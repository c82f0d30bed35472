import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/payment-methods.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Moyens de paiement',
  about: [
    [
      'p',
      'Vous voulez payer avec une autre carte, ou être sûr que le prochain renouvellement passera. ',
      ['b', 'Facturation'],
      ' montre ce qui est enregistré.',
    ],
  ],
  sections: [
    {
      id: 'add',
      title: 'Ajouter une carte ou un compte',
      blocks: [
        [
          'p',
          'Choisissez ',
          ['b', 'Ajouter'],
          ', remplissez les champs et confirmez auprès de votre banque si elle le demande. Les numéros de carte vont directement à Stripe ; VARAi ne les voit jamais. Là où cette page ne peut pas afficher les champs, ils s’ouvrent sur une page à part.',
        ],
      ],
    },
    {
      id: 'default',
      title: 'Lequel est débité',
      blocks: [
        [
          'p',
          'Celui qui porte la mention ',
          ['b', 'Par défaut'],
          ' paie vos renouvellements et les factures automatiques. Pour en changer, ouvrez les actions d’un autre et choisissez ',
          ['b', 'Définir par défaut'],
          '.',
        ],
        ['p', 'Les autres sont en secours : choisissez-en un au moment de payer, ou définissez-le par défaut.'],
      ],
    },
    {
      id: 'expiring',
      title: 'Quand une carte expire',
      blocks: [
        [
          'p',
          'La liste le dit à l’avance, avec la date et le renouvellement que la carte aurait payé. ',
          ['b', 'Remplacer'],
          ' met une nouvelle carte à sa place. Si la banque vous a envoyé une carte qui porte le même numéro, changez la date d’expiration sous ',
          ['b', 'Modifier'],
          '.',
        ],
      ],
    },
    {
      id: 'remove',
      title: 'En supprimer un',
      blocks: [
        [
          'p',
          'Ouvrez ses actions et choisissez ',
          ['b', 'Supprimer'],
          '. Vous voyez d’abord lequel paie à sa place. Le seul qui paie votre forfait ne peut être supprimé tant qu’il n’y en a pas d’autre. La suppression est définitive ; pour l’utiliser à nouveau, ajoutez-le à nouveau.',
        ],
      ],
    },
  ],
};
