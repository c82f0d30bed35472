import { declineWords } from '../declines/words.fr.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'cette carte',
  safe: 'Aucun montant n’a été débité et rien n’a été enregistré.',
  blocked:
    'L’ajout d’une carte se fait sur une page à part. Elle s’ouvre dans un nouvel onglet\u202f; revenez ensuite ici.',
  fields:
    'Les champs de carte ne se sont pas chargés. Aucun montant n’a été débité. Fermez cette fenêtre et réessayez, ou ajoutez la carte sur une page à part.',
  unsent:
    'Votre demande ne nous est pas parvenue. La carte n’a pas été enregistrée et aucun montant n’a été débité. Réessayez.',
  unsaved:
    'La carte n’a pas été enregistrée. Aucun montant n’a été débité. Vérifiez ses informations ou utilisez une autre carte.',
  unknown:
    'Nous ne savons pas encore si la carte a été enregistrée. Aucun montant n’a été débité. Réessayez\u202f: elle ne sera enregistrée qu’une fois.',
  openPage: 'Ouvrir la page sécurisée',
};
