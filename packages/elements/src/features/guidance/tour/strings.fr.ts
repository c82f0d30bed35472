import type { Strings } from './strings.ts';

export const fr: Strings = {
  of: (step, all) => `Étape ${step} sur ${all}`,
  offer: 'Première visite\u202f? La visite guidée dure une minute.',
  begin: 'Commencer la visite',
  back: 'Retour',
  next: 'Suivant',
  finish: 'Terminé',
  skip: 'Ne plus afficher',
  skipKey: 'Échap arrête la visite, les flèches changent d’étape.',
  skipped: 'Nous ne montrerons plus cette visite.',
  undo: 'L’afficher à nouveau',
  notKept: 'Nous n’avons pas pu l’enregistrer. Vous verrez peut-être cette visite encore une fois.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'S’y retrouver',
      text: 'Boutique, forfait, facturation, connexions et paramètres sont ici. Ce qui ne vous est pas ouvert n’apparaît pas.',
    },
    {
      anchor: 'portal.head',
      title: 'Recherche et nouveautés',
      text: 'Appuyez sur / pour chercher un réglage. La cloche indique ce qui vous attend.',
    },
    {
      anchor: 'checklist',
      title: 'Vos premiers pas',
      text: 'Chaque étape se coche d’elle-même une fois faite. Masquez la liste quand vous n’en avez plus besoin.',
    },
    {
      anchor: 'live-metrics',
      title: 'Votre boutique en direct',
      text: 'Chaque chiffre indique son ancienneté. Choisissez une période pour la comparer à la précédente.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Votre forfait',
      text: 'Vous voyez ce qui est dû avant de confirmer et pouvez changer à tout moment.',
    },
  ],
};
