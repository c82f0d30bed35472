import type { UsageEvent, UsageReport } from '@varai/client';
import { chanceOf } from './chance.ts';
import { day } from './rhythm.ts';
import { busy, type ShopParts } from './sender.ts';

const step = 600_000;
const batch = 1000;

/** What is older is taken by nobody. */
const reach = 34 * day;

/** How many tokens one order of a busy hour costs. */
const perOrder = 5;

/** Acme's try-on at work: every ten minutes a few tokens, which a month of Professional bears. */
export function tokensUsed(account: string, from: number, until: number): UsageEvent[] {
  const events: UsageEvent[] = [];
  for (let slot = Math.floor(from / step) + 1; slot * step <= until; slot += 1)
    events.push(used(account, `try-on-${slot}`, slot * step, 1 + chanceOf(`tokens ${slot}`).below(3)));
  return events;
}

const used = (account: string, id: string, at: number, quantity: number): UsageEvent => ({
  id,
  account,
  meter: 'ai_tokens',
  quantity,
  at: new Date(at).toISOString(),
});

export interface TryOn {
  /** Sends what was used since the last time; before the first time nothing was. Resolves when it is counted. */
  catchUp(): Promise<void>;
  /** What the orders of a busy hour cost. */
  beBusy(): void;
  /** Sends no more; resolves when what is on its way has arrived. */
  close(): Promise<void>;
}

/** Acme's server, which does as any host does: it tells `POST /api/usage` with the secret key what was used. */
export function createTryOn({ api, secretKey, account, now, sent }: ShopParts): TryOn {
  let waiting: UsageEvent[] = [];
  let sending: Promise<void> | undefined;
  let closed = false;

  async function post(events: readonly UsageEvent[]): Promise<void> {
    const answer = await fetch(`${api()}/api/usage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey()}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ events }),
    });
    if (!answer.ok) throw new Error(`The try-on's tokens were refused: ${answer.status} ${await answer.text()}`);
    const { refused } = (await answer.json()) as UsageReport;
    // a month that was leapt over is closed by the time that it is told
    const wrong = refused.find(({ code }) => !/^usage\/(period_closed|period_unknown|event_too_old)$/.test(code));
    if (wrong) throw new Error(`The try-on's tokens were refused: ${wrong.code}`);
  }

  async function send(): Promise<void> {
    const until = now();
    const from = sent.get();
    if (from === undefined) return sent.set(until);
    const extra = waiting.filter(({ at }) => Date.parse(at) <= until);
    const due = [...tokensUsed(account, Math.max(from, until - reach), until), ...extra];
    for (let begin = 0; begin < due.length; begin += batch) {
      if (closed) return;
      await post(due.slice(begin, begin + batch));
    }
    waiting = waiting.filter((one) => !extra.includes(one));
    if (due.length > 0) await sent.set(until);
  }

  return {
    catchUp: () => (sending ??= send().finally(() => (sending = undefined))),
    beBusy() {
      if (waiting.length > 0) return;
      const begun = now();
      waiting = Array.from({ length: busy.orders }, (_, place) =>
        used(account, `order-${begun}-${place + 1}`, begun + Math.round((place * busy.takes) / busy.orders), perOrder),
      );
    },
    async close() {
      closed = true;
      await sending?.catch(() => {});
    },
  };
}
