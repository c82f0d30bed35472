import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ShopifySettings } from './settings.ts';

/** What a delivery says of itself, once it is known to be Shopify's. */
export interface Delivery {
  /** Of this delivery: the same when it comes again. */
  readonly webhook: string;
  /** Of what happened: the same for each subscription that hears of it. */
  readonly event: string;
  /** `orders/create` */
  readonly topic: string;
  readonly shop: string;
  readonly at: Date;
}

/** Whether one of the client secrets signed exactly this body. After a change of secrets both do for an hour. */
export function isSigned({ clientSecrets }: ShopifySettings, body: string, signature: string): boolean {
  const given = Buffer.from(signature, 'base64');
  return clientSecrets.some((secret) => {
    const right = createHmac('sha256', secret).update(body).digest();
    return right.length === given.length && timingSafeEqual(right, given);
  });
}

/** Reads the headers, of the older or the newer kind; `undefined` when one is missing. */
export function deliveryOf(header: (name: string) => string | undefined, now: Date): Delivery | undefined {
  const read = (name: string) => header(`x-shopify-${name}`) ?? header(`shopify-${name}`);
  const webhook = read('webhook-id');
  const topic = read('topic');
  const shop = read('shop-domain');
  if (!webhook || !topic || !shop) return undefined;
  const at = new Date(read('triggered-at') ?? '');
  return {
    webhook,
    topic,
    shop,
    event: read('event-id') ?? webhook,
    at: Number.isNaN(at.getTime()) ? now : at,
  };
}
