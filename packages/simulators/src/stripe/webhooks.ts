import { createHmac } from 'node:crypto';
import type { Stripe } from 'stripe';
import { present } from './http/plain.ts';
import { token, type Delivery, type World } from './world.ts';

/** What happens to deliveries on their way; absent means nothing. */
export interface Switches {
  /** Each is delivered twice. */
  duplicate?: boolean;
  /** Milliseconds that each waits. */
  delay?: number;
  /** Those of one moment arrive in any order. */
  shuffle?: boolean;
  /** They are lost. */
  drop?: boolean;
  /** They wait for `deliver`. */
  hold?: boolean;
}

export interface Webhooks {
  set(switches: Switches): void;
  /** What waits to be delivered by hand, oldest first. */
  held(): { id: string; type: string; url: string }[];
  /** Delivers the first so many that are held, or those at these places in this order; all without. */
  deliver(which?: number | number[]): Promise<void>;
  /** Resolves when nothing is on its way any more; delays and retries do not wait. What is held stays held. */
  settle(): Promise<void>;
}

const retries = 12;

/** `t=…,v1=…` of https://docs.stripe.com/webhooks#verify-manually, at the real time since receivers check its age. */
export function sign(payload: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex')}`;
}

async function send(world: World, delivery: Delivery): Promise<boolean> {
  const event = world.tables.events[delivery.event];
  if (!event) return true;
  const body = JSON.stringify(present(event), null, 2);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Stripe/1.0',
    'stripe-signature': sign(body, delivery.secret),
  };
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

export function createWebhooks(
  world: World,
  fixed: { url: string; secret: string } | undefined,
  changed: () => void,
): Webhooks & { close(): void } {
  let switches: Switches = {};
  let closed = false;
  let working: Promise<void> | undefined;
  const timers = new Set<NodeJS.Timeout>();
  const holding = new Set<string>();
  /** Those that wait for a time of their own: delayed, or not taken when they were tried. */
  const resting = new Set<string>();
  const { deliveries } = world.tables;

  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };

  function rest(id: string, ms: number): void {
    resting.add(id);
    later(ms, () => {
      resting.delete(id);
      if (!closed) void run();
    });
  }

  async function attempt(delivery: Delivery): Promise<void> {
    const arrived = await send(world, delivery);
    delivery.attempts += 1;
    if (arrived || delivery.attempts >= retries) Reflect.deleteProperty(world.tables.deliveries, delivery.id);
    else rest(delivery.id, Math.min(30_000, 100 * 2 ** delivery.attempts));
    changed();
  }

  const waiting = (): Delivery[] => Object.values(world.tables.deliveries).filter((row) => !holding.has(row.id));
  const ready = (): Delivery[] => waiting().filter((row) => !resting.has(row.id));

  const shuffled = (rows: Delivery[]): Delivery[] =>
    rows
      .map((row) => ({ row, place: world.random() }))
      .sort((one, other) => one.place - other.place)
      .map(({ row }) => row);

  /** One round over all whose time has come; what failed waits longer each time. */
  async function round(): Promise<void> {
    const rows = ready();
    for (const row of switches.shuffle ? shuffled(rows) : rows) {
      if (!closed && world.tables.deliveries[row.id]) await attempt(row);
    }
  }

  function wake(ms: number): void {
    later(ms, () => {
      if (!closed) void run();
    });
  }

  /** Only one round at a time, or one delivery would be made twice. */
  function run(): Promise<void> {
    working ??= round().finally(() => {
      working = undefined;
      if (ready().length > 0 && !closed) wake(0);
    });
    return working;
  }

  function targets(event: Stripe.Event): { url: string; secret: string }[] {
    const endpoints = Object.values(world.tables.endpoints).filter(
      (row) =>
        row.status === 'enabled' && (row.enabled_events.includes('*') || row.enabled_events.includes(event.type)),
    );
    return [...(fixed ? [fixed] : []), ...endpoints.map((row) => ({ url: row.url, secret: row.secret ?? '' }))];
  }

  world.published.push((event) => {
    if (switches.drop) return;
    for (const target of targets(event)) {
      event.pending_webhooks += 1;
      for (let copies = switches.duplicate ? 2 : 1; copies > 0; copies -= 1) {
        const delivery = { id: token(world, 16), event: event.id, attempts: 0, ...target };
        world.tables.deliveries[delivery.id] = delivery;
        if (switches.hold) holding.add(delivery.id);
        if (switches.delay) rest(delivery.id, switches.delay);
      }
    }
    wake(0);
  });
  if (Object.keys(deliveries).length > 0) wake(0);

  const heldRows = (): Delivery[] => Object.values(world.tables.deliveries).filter((row) => holding.has(row.id));

  return {
    set(next) {
      switches = next;
      if (!next.hold) for (const id of holding) holding.delete(id);
      if (!next.delay) resting.clear();
      wake(0);
    },
    held: () => heldRows().map(({ event, url }) => ({ id: event, type: world.tables.events[event]?.type ?? '', url })),
    async deliver(which) {
      const rows = heldRows();
      const chosen = Array.isArray(which) ? which.flatMap((place) => rows[place] ?? []) : rows.slice(0, which);
      for (const row of chosen) {
        await attempt(row);
        holding.delete(row.id);
      }
    },
    async settle() {
      while (!closed && (working || waiting().length > 0)) {
        resting.clear();
        await run();
      }
    },
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
