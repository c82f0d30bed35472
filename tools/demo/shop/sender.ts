import type { OrderInput } from '@varai/client';
import { happenings, oneOrder, type Happening } from './orders.ts';
import { day } from './rhythm.ts';

/** Thirteen months, so that a year has one to be compared with its beginning. */
const history = 396 * day;
const batch = 1000;

/** How far back the newest batch is looked for; it tells more than a month. */
const recent = 60 * day;

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
  /** Sends the newest orders of a shop that has sent none yet, so that there is something to look at; the others follow. */
  open(): Promise<void>;
  /** Sends what has happened since the last time, the newest first; what is sent twice counts once. Resolves when it is there. */
  catchUp(): Promise<void>;
  /** Begins a busy hour, which is over in a minute; one that goes on is not begun again. Answers how many orders it has. */
  beBusy(): number;
  /** Sends no more; resolves when what is on its way has arrived. */
  close(): Promise<void>;
}

/** Acme's own shop: it does as any host does, and sends its orders to `POST /api/orders` with the secret key. */
export function createShop({ api, secretKey, account, now, sent }: ShopParts): Shop {
  let waiting: Happening[] = [];
  let sending: Promise<void> | undefined;
  let closed = false;

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
    for (let end = due.length; end > 0; end -= batch) {
      // what is not sent now is sent by the next run
      if (closed) return;
      await post(due.slice(Math.max(0, end - batch), end).map(({ order }) => order));
    }
    waiting = waiting.filter((one) => !extra.includes(one));
    if (due.length > 0) await sent.set(until);
  }

  const catchUp = () => (sending ??= send().finally(() => (sending = undefined)));
  return {
    async open() {
      if (sent.get() !== undefined) return;
      const until = now();
      await post(
        happenings(until - recent, until)
          .slice(-batch)
          .map(({ order }) => order),
      );
    },
    catchUp,
    async close() {
      closed = true;
      await sending?.catch(() => {});
    },
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

/** Lets a part of the shop send by itself, every second; what an API refuses or does not hear is sent again. Answers how to stop. */
export function keepOpen({ catchUp, close }: Pick<Shop, 'catchUp' | 'close'>): () => Promise<void> {
  const look = () => void catchUp().catch(() => {});
  look();
  const timer = setInterval(look, 1000);
  return async () => {
    clearInterval(timer);
    await close();
  };
}
