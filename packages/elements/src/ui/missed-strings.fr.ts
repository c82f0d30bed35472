import type { MissedStrings } from './missed-strings.ts';

export const fr: MissedStrings = {
  missed: 'L’opération n’a pas abouti',
  missedText: 'Les éléments nécessaires n’ont pas pu être chargés. Rien n’a changé. Réessayez une fois en ligne.',
  reload: 'Si vous êtes en ligne et que le problème persiste, rechargez cette page.',
  close: 'Fermer',
  offline: 'Vous êtes hors ligne',
  offlineText:
    'Cette action nécessite une connexion\u202f: rien n’a été envoyé ni changé. Recommencez une fois en ligne.',
};
