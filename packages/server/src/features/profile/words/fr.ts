import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Comparez avec vos documents\u202f; le prestataire de paiement ne l’accepte pas ainsi',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Confirmez votre nouvelle adresse e-mail',
      action: 'Confirmer l’adresse',
      lines: [
        `Les factures et messages de ${company} doivent désormais aller à ${email}.`,
        'Ouvrez cette page et appuyez sur son bouton. Le lien fonctionne une seule fois, pendant 24 heures.',
        'Si vous n’en savez rien, ne faites rien\u202f: l’adresse reste telle quelle.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Une nouvelle adresse e-mail a été demandée',
      lines: [
        `Quelqu’un a demandé que les factures et messages de ${company} aillent à ${email} et non plus ici.`,
        'Tant que cette adresse n’est pas confirmée, rien ne change.',
        'Si vous n’en savez rien, ouvrez votre profil dans le portail et appuyez sur «\u202fGarder l’adresse actuelle\u202f».',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Utiliser cette adresse\u202f?',
      lines: [`Les factures et messages de ${company} iront à ${email}.`],
      button: 'Confirmer l’adresse',
    }),
    done: (email, company) => ({
      heading: 'L’adresse est confirmée',
      lines: [`Les factures et messages de ${company} vont maintenant à ${email}. Vous pouvez fermer cette page.`],
    }),
    confirmed: (email) => ({
      heading: 'Ce lien a déjà servi',
      lines: [`${email} est déjà confirmée. Il ne reste rien à faire.`],
    }),
    expired: () => ({
      heading: 'Ce lien a expiré',
      lines: ['Il était valable 24 heures. Ouvrez votre profil dans le portail et renvoyez l’e-mail.'],
    }),
    superseded: () => ({
      heading: 'Une adresse plus récente a été demandée',
      lines: ['Ce lien a pris fin quand une autre adresse a été saisie. Utilisez le lien du dernier e-mail.'],
    }),
    canceled: () => ({
      heading: 'Ce changement a été retiré',
      lines: ['L’adresse reste telle quelle. Pour la changer, saisissez-la à nouveau dans votre profil.'],
    }),
    unknown: () => ({
      heading: 'Ce lien ne fonctionne pas',
      lines: [
        'Il est incomplet ou ne vient pas de nous. Copiez le lien entier de l’e-mail, ou renvoyez l’e-mail depuis votre profil.',
      ],
    }),
  },
};
