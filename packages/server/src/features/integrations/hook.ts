import { requestErrors } from '@varai/client';
import type { Hono } from 'hono';
import type { Clock } from '../../platform/clock.ts';
import type { Env } from '../../platform/context.ts';
import type { Counters } from '../../platform/counters.ts';
import type { Inbox } from '../../platform/inbox.ts';
import { readText } from '../../platform/input.ts';
import { partOf, type Notice } from './notice.ts';
import type { ConnectionStore } from './ports.ts';
import type { ShopifySettings } from './shopify/settings.ts';
import { deliveryOf, isSigned } from './shopify/webhook.ts';

export const hookPath = '/hooks/shopify';

/**
 * Takes Shopify's webhooks in: verified on the raw body, kept by what is acted on alone, answered; a job does the rest.
 * What is not signed is answered with 401, as Shopify asks for.
 */
export function mountShopifyHook(
  http: Hono<Env>,
  deps: {
    settings: ShopifySettings;
    inbox: Inbox;
    counters: Counters;
    clock: Clock;
    store: Pick<ConnectionStore, 'echoed'>;
  },
): void {
  const { settings, inbox, counters, clock, store } = deps;
  const count = (outcome: string) => counters.add('varai_webhooks_total', { source: 'shopify', outcome });

  http.post(hookPath, async (c) => {
    c.set('route', hookPath);
    const body = await readText(c.req.raw);
    const signature = c.req.header('x-shopify-hmac-sha256') ?? c.req.header('shopify-hmac-sha256') ?? '';
    if (!isSigned(settings, body, signature)) {
      count('refused');
      return c.json({ received: false }, 401);
    }
    const delivery = deliveryOf((name) => c.req.header(name), clock.now());
    let payload: unknown;
    try {
      payload = JSON.parse(body);
    } catch {
      payload = undefined;
    }
    if (!delivery || typeof payload !== 'object' || payload === null) {
      count('refused');
      throw requestErrors.malformed({ message: 'This is no delivery of Shopify: a header or the body is missing.' });
    }
    const { webhook, event, topic, shop, at } = delivery;
    const notice: Notice = {
      shop,
      topic,
      event,
      at: at.toISOString(),
      ...partOf(topic, payload as Readonly<Record<string, unknown>>),
    };
    // somebody may be waiting for it
    if (notice.operation !== undefined) await store.echoed(shop, notice.operation, clock.now());
    await inbox.receive('shopify', { id: webhook, type: topic, createdAt: at, body: notice });
    count('stored');
    return c.json({ received: true });
  });
}
