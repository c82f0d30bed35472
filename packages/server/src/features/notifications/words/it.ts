import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` per la fattura ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# nuova notifica', other: '# nuove notifiche' },
  more: { one: 'E # altra, visibile nel portale.', other: 'E altre #, visibili nel portale.' },
  footer: 'Questo riepilogo è stato scelto nelle notifiche del portale e si può disattivare lì.',
  meters: { ai_tokens: 'Token IA', api_calls: 'Chiamate API', storage: 'Spazio', seats: 'Membri del team' },
  troubles: {
    auth_expired: 'il negozio non ci consente più l’accesso.',
    scope_missing: 'non possiamo leggere gli ordini del negozio.',
    uninstalled: 'l’app è stata rimossa dal negozio.',
    frozen: 'Shopify ha bloccato il negozio.',
    unreachable: 'il negozio non risponde.',
    misconfigured: 'il negozio e il suo collegamento non corrispondono più.',
    unsupported_version: 'il negozio usa una versione che non conosciamo ancora.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: ${percent} del limite utilizzato.`,
  full: (meter) => `${meter}: limite raggiunto.`,
  well: 'il negozio è di nuovo collegato.',
  failed: (invoice, due, action) =>
    action
      ? `La banca chiede di confermare il pagamento di ${due}${of(invoice)}.`
      : `Il pagamento di ${due}${of(invoice)} non è riuscito.`,
};
