import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/fr/plan.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Votre forfait',
  about: [
    [
      'p',
      'Vous voulez plus de place, une facture moins élevée ou une autre façon de payer. ',
      ['b', 'Forfait'],
      ' montre ce que vous avez, ce qui existe d’autre et ce que coûte un changement avant que vous ne l’acceptiez.',
    ],
  ],
  sections: [
    {
      id: 'change',
      title: 'Changer de forfait',
      blocks: [
        [
          'p',
          'Choisissez un forfait, puis regardez le récapitulatif : ce qui est à payer aujourd’hui, ce qui vient ensuite et ce qui change. Rien n’est débité tant que vous n’appuyez pas sur le bouton qui indique le montant.',
        ],
        [
          'ul',
          ['Un forfait plus grand commence dès que votre banque a confirmé le paiement.'],
          ['Un forfait plus petit commence à la fin de la période payée. Jusque-là, vous pouvez revenir sur ce choix.'],
          [
            'Le prix du récapitulatif vous est réservé quelques minutes. S’il change entre-temps, nous affichons le nouveau et vous redemandons votre accord.',
          ],
        ],
      ],
    },
    {
      id: 'proration',
      title: 'Pourquoi vous payez aujourd’hui moins que le plein tarif',
      blocks: [
        [
          'p',
          'Si vous changez en cours de période, vous ne payez que les jours qui en restent. Ce que vous avez payé pour l’ancien forfait sans l’utiliser est déduit. ',
          ['b', 'Détail du calcul'],
          ' énumère chaque ligne, avec les taxes et les remises.',
        ],
        [
          'p',
          'Si ce qui est déduit dépasse ce qui est dû, nous gardons le reste en crédit pour payer vos prochaines factures. Ce crédit n’est pas remboursé.',
        ],
      ],
    },
    {
      id: 'blocked',
      title: 'Quand un changement doit attendre',
      blocks: [
        [
          'p',
          'Le récapitulatif dit ce qui manque : une carte, votre adresse, une facture ouverte, ou une consommation supérieure à ce que permet le forfait plus petit. Réglez-le au même endroit, puis reprenez où vous en étiez.',
        ],
      ],
    },
    {
      id: 'unsure',
      title: 'Quand on ne sait pas si vous avez payé',
      blocks: [
        [
          'p',
          'Il arrive qu’une banque réponde tard. Ne payez pas à nouveau. Nous continuons de vérifier et vous informerons ici et par e-mail.',
        ],
      ],
    },
    {
      id: 'cancel',
      title: 'Mettre fin à votre abonnement',
      blocks: [
        [
          'p',
          'Choisissez ',
          ['b', 'Résilier l’abonnement'],
          '. Vous gardez votre forfait jusqu’à la fin de la période payée et pouvez annuler la résiliation jusqu’à ce jour.',
        ],
      ],
    },
  ],
};
