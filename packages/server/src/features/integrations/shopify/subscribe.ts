import { PlatformFailure } from '../failure.ts';
import { documents } from './documents.ts';
import type { Ask } from './reading.ts';

/** What we hear of. The end of an installation and what privacy asks for come by the app's own configuration. */
export const topics = [
  'ORDERS_CREATE',
  'ORDERS_UPDATED',
  'ORDERS_CANCELLED',
  'REFUNDS_CREATE',
  'APP_SCOPES_UPDATE',
  'APP_SUBSCRIPTIONS_UPDATE',
  'BULK_OPERATIONS_FINISH',
] as const;

/** Of products and stock, where the shop lets us read them: Shopify takes no subscription to what may not be read. */
export const besides = {
  read_products: ['PRODUCTS_CREATE', 'PRODUCTS_UPDATE'],
  read_inventory: ['INVENTORY_LEVELS_UPDATE'],
} as const;

const topicsOf = (scopes: readonly string[]): readonly string[] => [
  ...topics,
  ...Object.entries(besides).flatMap(([scope, more]) => (scopes.includes(scope) ? more : [])),
];

interface Known {
  readonly webhookSubscriptions: { readonly nodes: readonly { readonly id: string; readonly topic: string }[] };
}

/** Subscribes to what is missing: Shopify removes a subscription whose deliveries failed eight times. */
export async function subscribe(ask: Ask, uri: string, scopes: readonly string[]): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  for (const topic of topicsOf(scopes)) {
    if (known.nodes.some((one) => one.topic === topic)) continue;
    const { webhookSubscriptionCreate: made } = await ask<{
      webhookSubscriptionCreate: { userErrors: readonly { message: string }[] };
    }>(documents.subscribe, { topic, uri });
    const [error] = made.userErrors;
    // somebody else was faster
    if (error && !error.message.includes('already been taken'))
      throw new PlatformFailure('misconfigured', `Shopify took no subscription to ${topic}: ${error.message}`);
  }
}

/** Reads alone. @throws PlatformFailure `webhooks_missing` when one of ours is gone */
export async function assertSubscribed(ask: Ask, uri: string, scopes: readonly string[]): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  const missing = topicsOf(scopes).filter((topic) => !known.nodes.some((one) => one.topic === topic));
  if (missing.length > 0)
    throw new PlatformFailure('degraded', `Not subscribed to ${missing.join(', ')}.`, { reason: 'webhooks_missing' });
}

/** Removes what `subscribe` made. */
export async function unsubscribe(ask: Ask, uri: string): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  for (const { id } of known.nodes) await ask(documents.unsubscribe, { id });
}
