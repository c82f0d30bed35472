import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` pour la facture ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# nouvelle notification', other: '# nouvelles notifications' },
  more: { one: 'Et # autre, que le portail affiche.', other: 'Et # autres, que le portail affiche.' },
  footer: 'Vous avez choisi ce résumé dans les notifications du portail et pouvez l’y désactiver.',
  meters: { ai_tokens: 'Jetons IA', api_calls: 'Appels d’API', storage: 'Stockage', seats: 'Membres de l’équipe' },
  troubles: {
    auth_expired: 'la boutique ne nous donne plus accès.',
    scope_missing: 'nous n’avons pas le droit de lire les commandes de la boutique.',
    uninstalled: 'l’application a été supprimée de la boutique.',
    frozen: 'Shopify a gelé la boutique.',
    unreachable: 'la boutique ne répond pas.',
    misconfigured: 'la boutique et sa connexion ne correspondent plus.',
    unsupported_version: 'la boutique utilise une version que nous ne connaissons pas encore.',
  },
  told: (what, said) => `${what}\u202f: ${said}`,
  near: (meter, percent) => `${meter}\u202f: ${percent} de la limite utilisés.`,
  full: (meter) => `${meter}\u202f: limite atteinte.`,
  well: 'la boutique est à nouveau connectée.',
  failed: (invoice, due, action) =>
    action
      ? `Votre banque vous demande de confirmer le paiement de ${due}${of(invoice)}.`
      : `Le paiement de ${due}${of(invoice)} a échoué.`,
};
