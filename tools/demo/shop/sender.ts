import type { OrderInput } from '@varai/client';
import { happenings, oneOrder, type Happening } from './orders.ts';
import { day } from './rhythm.ts';

/** Thirteen months, so that a year has one to be compared with its beginning. */
const history = 396 * day;
const batch = 1000;

/** How many orders a busy hour has, and how long it takes in the demo, in milliseconds. */
export const busy = { orders: 60, takes: 60_000 };

export interface ShopParts {
  readonly api: () => string;
  readonly secretKey: () => string;
  /** The host's id of the account. */
  readonly account: string;
  readonly now: () => number;
  /** Until when orders were sent, in an earlier run too. */
  readonly sent: { get(): number | undefined; set(until: number): Promise<void> };
}

export interface Shop {
  /** Sends what has happened since the last time; all that is sent twice counts once. Resolves when it is there. */
  catchUp(): Promise<void>;
  /** Begins a busy hour, which is over in a minute; one that goes on is not begun again. Answers how many orders it has. */
  beBusy(): number;
}

/** Acme's own shop: it does as any host does, and sends its orders to `POST /api/orders` with the secret key. */
export function createShop({ api, secretKey, account, now, sent }: ShopParts): Shop {
  let waiting: Happening[] = [];
  let sending: Promise<void> | undefined;

  async function post(orders: readonly OrderInput[]): Promise<void> {
    const answer = await fetch(`${api()}/api/orders`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey()}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({
        account,
        store: { id: 'acme-optics', name: 'Acme Optics', currency: 'USD', timeZone: 'America/New_York' },
        orders,
      }),
    });
    if (!answer.ok) throw new Error(`The shop's orders were refused: ${answer.status} ${await answer.text()}`);
  }

  async function send(): Promise<void> {
    const until = now();
    const from = sent.get() ?? until - history;
    const extra = waiting.filter(({ at }) => at <= until);
    const due = [...happenings(from, until), ...extra];
    for (let start = 0; start < due.length; start += batch)
      await post(due.slice(start, start + batch).map(({ order }) => order));
    waiting = waiting.filter((one) => !extra.includes(one));
    if (due.length > 0) await sent.set(until);
  }

  return {
    catchUp: () => (sending ??= send().finally(() => (sending = undefined))),
    beBusy() {
      if (waiting.length > 0) return busy.orders;
      const begun = now();
      waiting = Array.from({ length: busy.orders }, (_, place) =>
        oneOrder(`B${begun}-${place + 1}`, begun + Math.round((place * busy.takes) / busy.orders)).slice(0, 1),
      ).flat();
      return busy.orders;
    },
  };
}

/** Lets the shop send by itself, every second; what an API refuses or does not hear is sent again. Answers how to stop. */
export function keepOpen(shop: Pick<Shop, 'catchUp'>): () => Promise<void> {
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = shop.catchUp().catch(() => {});
  }, 1000);
  return async () => {
    clearInterval(timer);
    await last;
  };
}
