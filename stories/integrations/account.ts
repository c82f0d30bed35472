import { integrations, session, type Client, type Integration } from '@varai/client';
import { answer, integrationFixtures, stubClient } from '@varai/client/testing';
import { info } from '../subscription/account.ts';

type Answer = Parameters<typeof stubClient>[number];

const { connected, expired, scopeMissing, frozen, degraded, paused, connecting } = integrationFixtures;

const named = (integration: Integration, name: string, store: string): Integration => ({
  ...integration,
  name,
  store: `${store}.myshopify.com`,
});

/** Shops of one account that stand in every way. */
export const shops: readonly Integration[] = [
  named(expired, 'Halden Optics', 'halden-optics'),
  named(degraded, 'Halden Outlet', 'halden-outlet'),
  connected,
  named(connecting, 'Brillen Nord', 'brillen-nord'),
];

export const troubles: readonly Integration[] = [
  named(scopeMissing, 'Halden Optics', 'halden-optics'),
  named(frozen, 'Halden Outlet', 'halden-outlet'),
  named(paused, 'Brillen Nord', 'brillen-nord'),
];

export const listing = (...items: readonly Integration[]): Answer => answer(integrations.list, { items: [...items] });

/** A client of an account with these shops; what is given wins over it. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(answer(session.info, info), listing(...shops), ...other);
