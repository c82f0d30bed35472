import type { SessionInfo } from './schema.ts';

const owner: SessionInfo = {
  account: { id: 'acct_demo', name: 'Acme Optics' },
  user: { id: 'user_ada', name: 'Ada Owner', email: 'ada@acme.test', role: 'owner' },
  components: null,
  features: {},
  rail: { name: 'stripe', publishableKey: 'pk_test_varai' },
  locale: 'en-US',
  currency: 'USD',
  timeZone: 'America/New_York',
  expiresAt: '2026-11-20T12:30:00Z',
};

/** What a session may do: all, or less by component, feature or rail. */
export const sessionFixtures = {
  owner,
  readOnly: { ...owner, features: { subscription: [] } },
  profileReadOnly: { ...owner, features: { profile: [] } },
  changeOnly: { ...owner, features: { subscription: ['change-plan'] } },
  cancelOnly: { ...owner, features: { subscription: ['cancel'] } },
  usageOnly: { ...owner, components: ['usage'] },
  noComponents: { ...owner, components: [] },
  shopifyAppPricing: { ...owner, rail: { name: 'shopify-app-pricing' } },
  shopifyBilling: { ...owner, rail: { name: 'shopify-billing' } },
} satisfies Record<string, SessionInfo>;
