import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Pour en avoir davantage d’ici là, achetez un lot de jetons ou changez de forfait dans le portail.';
const change = 'Pour en avoir davantage d’ici là, changez de forfait dans le portail.';
const room =
  'Pour gagner de la place, supprimez ce dont vous n’avez plus besoin ou changez de forfait dans le portail.';
const seat = 'Pour inviter d’autres personnes, retirez quelqu’un ou changez de forfait dans le portail.';

const again = (resets: string | null) => (resets === null ? '' : ` Le décompte repart de zéro le ${resets}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `Vous avez utilisé ${percent} de vos ${noun}`,
    lines: [`Vous avez utilisé ${used} ${noun} sur ${allowance}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer:
    'Votre consommation est visible à tout moment dans le portail. Nous écrivons une fois lorsque 80\u202f% sont atteints, et une fois à 100\u202f%.',
  near: {
    ai_tokens: near('jetons IA', buy),
    api_calls: near('appels d’API', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Votre stockage est plein à ${percent}`,
      lines: [`Vous occupez ${used} sur ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Membres de l’équipe\u202f: ${used} sur ${allowance}`,
      lines: [`Membres de l’équipe\u202f: ${used} sur ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Vos jetons IA sont épuisés',
      lines: [`Vous avez utilisé ${used} jetons IA sur ${allowance}.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Vos appels d’API sont épuisés',
      lines: [`Vous avez utilisé ${used} appels d’API sur ${allowance}.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Votre stockage est plein',
      lines: [`Vous occupez ${used} sur ${allowance}. Ce qui est stocké est en sécurité.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'La limite de membres de l’équipe est atteinte',
      lines: [`Membres de l’équipe\u202f: ${used} sur ${allowance}. Chacun garde son accès.`, seat],
    }),
  },
};
