import { createHmac } from 'node:crypto';
import { apiVersion } from './schema.ts';
import { secret, type Shop, type Subscription, type World } from './world.ts';

/** What happens to deliveries on their way; absent means nothing. */
export interface Switches {
  /** Each is delivered twice, under one webhook id. */
  duplicate?: boolean;
  /** Those that wait arrive in any order. */
  shuffle?: boolean;
  /** They are lost. */
  drop?: boolean;
  /** They wait for `settle`. */
  hold?: boolean;
}

interface Delivery {
  readonly webhook: string;
  readonly event: string;
  readonly topic: string;
  readonly shop: Shop;
  readonly at: number;
  readonly body: string;
  readonly url: string;
  /** Absent for what the app's own configuration asks for. */
  readonly subscription: Subscription | undefined;
  attempts: number;
}

/** Tried so often, then given up; a subscription that failed so often in a row is removed. */
const tries = 9;
const failuresAllowed = 8;
const patience = 5000;

/** Topics that come by the app's configuration, whoever subscribed. */
const always = new Set(['app/uninstalled', 'customers/data_request', 'customers/redact', 'shop/redact']);

/** Base64 of HMAC-SHA256 over the raw body. */
export const sign = (body: string, clientSecret: string): string =>
  createHmac('sha256', clientSecret).update(body).digest('base64');

export function createDeliveries(world: World, appUrl: () => string | undefined) {
  let switches: Switches = {};
  let waiting: Delivery[] = [];
  let working: Promise<void> | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  async function attempt(delivery: Delivery): Promise<boolean> {
    const { subscription, shop } = delivery;
    delivery.attempts += 1;
    let ok = false;
    try {
      const answer = await fetch(delivery.url, {
        method: 'POST',
        body: delivery.body,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: {
          'content-type': 'application/json',
          'x-shopify-topic': delivery.topic,
          'x-shopify-hmac-sha256': sign(delivery.body, world.clientSecret),
          'x-shopify-shop-domain': shop.domain,
          'x-shopify-api-version': apiVersion,
          'x-shopify-webhook-id': delivery.webhook,
          'x-shopify-event-id': delivery.event,
          'x-shopify-triggered-at': new Date(delivery.at).toISOString(),
        },
      });
      await answer.body?.cancel();
      ok = answer.ok;
    } catch {
      // nobody there: as good as refused
    }
    if (subscription) {
      subscription.failures = ok ? 0 : subscription.failures + 1;
      if (subscription.failures >= failuresAllowed) shop.subscriptions.delete(subscription.id);
    }
    return ok;
  }

  /** One round over all that waits. */
  async function round(): Promise<void> {
    const now = waiting;
    waiting = [];
    const placed = now.map((one) => ({ one, place: switches.shuffle ? world.random() : 0 }));
    for (const { one } of placed.sort((a, b) => a.place - b.place)) {
      if (closed) return;
      if (!(await attempt(one)) && one.attempts < tries) waiting.push(one);
    }
  }

  const run = (): Promise<void> =>
    (working ??= round().finally(() => {
      working = undefined;
      if (waiting.length > 0) wake(100 * 2 ** Math.min(...waiting.map(({ attempts }) => attempts)));
    }));

  function wake(ms: number): void {
    if (timer || closed || switches.hold) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, ms);
    timer.unref();
  }

  return {
    set(next: Switches) {
      switches = next;
      if (waiting.length > 0) wake(0);
    },
    publish(shop: Shop, topic: string, payload: object) {
      if (switches.drop) return;
      const event = secret(world, 'event-');
      const at = world.now();
      const body = JSON.stringify(payload);
      const own = appUrl();
      const targets = [
        ...[...shop.subscriptions.values()]
          .filter((one) => one.topic === topic)
          .map((subscription) => ({ url: subscription.uri, subscription })),
        ...(always.has(topic) && own !== undefined ? [{ url: own, subscription: undefined }] : []),
      ];
      for (const target of targets) {
        const webhook = secret(world, 'webhook-');
        for (let copies = switches.duplicate ? 2 : 1; copies > 0; copies -= 1)
          waiting.push({ ...target, webhook, event, topic, shop, at, body, attempts: 0 });
      }
      wake(0);
    },
    waiting: () => waiting.map(({ topic, webhook, attempts }) => ({ topic, webhook, attempts })),
    /** Resolves when nothing is on its way any more; retries do not wait, what was held goes too. */
    async settle() {
      while (!closed && (working || waiting.length > 0)) await run();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

export type Deliveries = Omit<ReturnType<typeof createDeliveries>, 'close' | 'publish'>;
