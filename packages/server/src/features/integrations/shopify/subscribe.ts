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

interface Known {
  readonly webhookSubscriptions: { readonly nodes: readonly { readonly id: string; readonly topic: string }[] };
}

/** Subscribes to what is missing: Shopify removes a subscription whose deliveries failed eight times. */
export async function subscribe(ask: Ask, uri: string): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  for (const topic of topics) {
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
export async function assertSubscribed(ask: Ask, uri: string): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  const missing = topics.filter((topic) => !known.nodes.some((one) => one.topic === topic));
  if (missing.length > 0)
    throw new PlatformFailure('degraded', `Not subscribed to ${missing.join(', ')}.`, { reason: 'webhooks_missing' });
}

/** Removes what `subscribe` made. */
export async function unsubscribe(ask: Ask, uri: string): Promise<void> {
  const { webhookSubscriptions: known } = await ask<Known>(documents.subscriptions, { uri });
  for (const { id } of known.nodes) await ask(documents.unsubscribe, { id });
}
