import type { Check, Integration } from './schema.ts';

const check: Check = {
  capability: 'sign_in',
  state: 'connected',
  latencyMs: 184,
  at: '2026-11-20T14:32:00Z',
  cause: null,
};

/** A day of looks every five minutes; the last hours as they are told. */
const dayOf = (failed: readonly number[] = []): Integration['recent'] =>
  Array.from({ length: 24 }, (_, hour) => {
    const bad = failed[hour - 24 + failed.length] ?? 0;
    return {
      from: new Date(Date.UTC(2026, 10, 19, 15 + hour)).toISOString(),
      passed: 24 - bad,
      failed: bad,
    };
  });

const connected: Integration = {
  id: 'conn_1',
  platform: 'shopify',
  name: 'Halden Optics',
  store: 'halden-optics.myshopify.com',
  state: 'connected',
  cause: null,
  lastSyncAt: '2026-11-20T14:32:00Z',
  checks: [
    check,
    { ...check, capability: 'read_orders', latencyMs: 412 },
    { ...check, capability: 'receive_webhooks', latencyMs: 96, at: '2026-11-20T14:02:00Z' },
    { ...check, capability: 'read_products', latencyMs: 203 },
    { ...check, capability: 'read_stock', latencyMs: 188 },
  ],
  recent: dayOf(),
};

/** In trouble since two this afternoon. */
const troubled = (
  id: string,
  state: Integration['state'],
  message: string,
  remedy: NonNullable<Integration['cause']>['remedy'],
): Integration => {
  const cause = { code: state, message, remedy };
  return {
    ...connected,
    id,
    state,
    cause,
    lastSyncAt: '2026-11-20T12:02:00Z',
    checks: [{ ...check, state, cause, latencyMs: 61 }],
    recent: dayOf([12, 24, 24]),
  };
};

const expired = troubled(
  'conn_2',
  'auth_expired',
  'The shop no longer lets us in. Open the app from its admin again.',
  'reconnect',
);
const scopeMissing = troubled(
  'conn_3',
  'scope_missing',
  'We may not read the orders of the shop. Open the app from its admin and allow it.',
  'reconnect',
);
const frozen = troubled(
  'conn_4',
  'frozen',
  'Shopify has frozen the shop, most likely for an open bill. Settle it with Shopify.',
  'ask_platform',
);
const degraded = troubled(
  'conn_5',
  'degraded',
  'The shop answers only now and then. New orders may come in late.',
  'wait',
);
const paused = troubled('conn_6', 'paused', 'You have paused this. Orders are taken once you resume it.', 'resume');
const connecting: Integration = {
  ...connected,
  id: 'conn_7',
  state: 'connecting',
  lastSyncAt: null,
  checks: [],
  recent: [],
};

/** It tells of nothing by itself. */
const magento: Integration = {
  ...connected,
  id: 'conn_8',
  platform: 'magento',
  name: 'shop.halden.example',
  store: 'shop.halden.example',
  checks: connected.checks.filter(({ capability }) => capability !== 'receive_webhooks'),
  unavailable: [
    {
      capability: 'receive_webhooks',
      reason: 'no_webhooks',
      message: 'Magento tells nobody of what happens in it. We ask it every five minutes.',
    },
  ],
};

/** A shop that is well, and such as need somebody. */
export const integrationFixtures = {
  connected,
  magento,
  expired,
  scopeMissing,
  frozen,
  degraded,
  paused,
  connecting,
};
