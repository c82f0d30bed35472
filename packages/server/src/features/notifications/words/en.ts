import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` for invoice ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# new notification', other: '# new notifications' },
  more: { other: 'And # more, which the portal shows.' },
  footer: 'You chose this summary in the notifications of the portal, and can turn it off there.',
  meters: { ai_tokens: 'AI tokens', api_calls: 'API calls', storage: 'storage', seats: 'places for team members' },
  troubles: {
    auth_expired: 'the shop no longer lets us in.',
    scope_missing: 'we may not read the orders of the shop.',
    uninstalled: 'the app was removed from the shop.',
    frozen: 'Shopify has frozen the shop.',
    unreachable: 'the shop does not answer.',
    misconfigured: 'the shop and its connection do not fit together any more.',
    unsupported_version: 'the shop speaks a version that we do not know yet.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `You have used ${percent} of your ${meter}.`,
  full: (meter) => `You have used all of your ${meter}.`,
  well: 'the shop is connected again.',
  failed: (invoice, due, action) =>
    action
      ? `Your bank asks you to confirm the payment of ${due}${of(invoice)}.`
      : `The payment of ${due}${of(invoice)} failed.`,
};
