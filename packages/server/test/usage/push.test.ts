import { subscription } from '@varai/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPush, type MeterProvider, type Said } from '../../src/features/usage/push.ts';
import type { Push } from '../../src/features/usage/push-store.ts';
import { openShop, type Shop } from './shop.ts';
import { engines } from './world.ts';

describe.each(engines)('the provider’s meters, on $name', (engine) => {
  let shop: Shop;
  let made = 0;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());
  // the server's own job of each minute keeps away from what a test has its hands in
  beforeEach(() => {
    shop.crashing.at = 'usage:staged';
  });

  const now = () => shop.simulator.control.now() * 1000;

  async function merchant() {
    const name = `metered_${(made += 1)}`;
    const someone = await shop.merchant(name);
    await someone.client.send(subscription.current());
    let numbered = 0;
    const use = async (quantity: number, meter = 'ai_tokens') => {
      const event = {
        id: `${name}_${(numbered += 1)}`,
        account: name,
        meter,
        quantity,
        at: new Date(now()).toISOString(),
      };
      const { status, body } = await shop.asHost('/api/usage', { events: [event, event] });
      expect([status, body['accepted'], body['duplicates']]).toEqual([200, 1, 1]);
    };
    const total = async (meter = 'ai_tokens', from = Math.floor(now() / 86_400_000) * 86_400 - 40 * 86_400) => {
      const { data } = await shop.stripe.billing.meters.list({ limit: 100 });
      const id = data.find(({ event_name }) => event_name === `varai_${meter}`)?.id ?? '';
      const day = Math.floor(now() / 86_400_000) * 86_400;
      const { data: sums } = await shop.stripe.billing.meters.listEventSummaries(id, {
        customer: someone.customer,
        start_time: from,
        end_time: day + 2 * 86_400,
      });
      return sums[0]?.aggregated_value;
    };
    return { ...someone, use, total };
  }

  /** The job, over a provider that a test has its hands in. */
  const pushing = (
    provider: Partial<MeterProvider>,
    crash: (point: string) => void = () => {},
    unknown: Push[] = [],
  ) => {
    const real: MeterProvider = {
      known: async () => ['ai_tokens', 'api_calls', 'storage', 'seats'],
      async say({ id, meter, customer, quantity, at }) {
        await shop.stripe.billing.meterEvents
          .create({
            event_name: `varai_${meter}`,
            identifier: id,
            payload: { stripe_customer_id: customer, value: String(quantity) },
            timestamp: Math.floor(at.getTime() / 1000),
          })
          .catch((error: unknown) => {
            if ((error as { code?: string }).code !== 'duplicate_meter_event') throw error;
          });
        return 'taken';
      },
    };
    return createPush({
      database: shop.database,
      provider: { ...real, ...provider },
      clock: { now: () => new Date(Date.now() + shop.wall.ahead) },
      billingClock: { now: () => new Date(now()) },
      crash,
      onUnknown: (push) => unknown.push(push),
    });
  };

  test('the meter’s total equals ours, however often the job runs', async () => {
    const { use, total } = await merchant();
    await use(40);
    await use(2, 'seats');
    shop.crashing.at = undefined;
    await Promise.all([shop.app.parts.usage.push(), shop.app.parts.usage.push()]);
    await use(60);
    await use(5, 'seats');
    await shop.app.parts.usage.push();
    await shop.app.parts.usage.push();
    expect([await total(), await total('seats')]).toEqual([100, 5]);
  });

  test('a gauge that stays as it is counts in the next period too, and is said in it once', async () => {
    const { customer, account, use, total } = await merchant();
    shop.crashing.at = undefined;
    await use(5, 'seats');
    await use(40);
    await shop.app.parts.usage.push();
    const said = () =>
      shop.database.system((trx) =>
        trx.selectFrom('usage_pushes').select('meter').where('account', '=', account).orderBy('meter').execute(),
      );
    expect(await total('seats')).toBe(5);

    await shop.simulator.control.advance(32 * 86_400);
    const from = Math.floor(now() / 60_000) * 60;
    expect(await total('seats', from)).toBe(0);
    await shop.tellOfSubscription(customer);
    await vi.waitFor(
      async () => {
        await shop.app.parts.usage.push();
        expect(await total('seats', from)).toBe(5);
      },
      { timeout: 60_000 },
    );
    const after = await said();
    expect(after.map(({ meter }) => meter)).toEqual(['ai_tokens', 'seats', 'seats']);
    await shop.app.parts.usage.push();
    expect([await said(), await total('ai_tokens', from)]).toEqual([after, 0]);
    await use(3, 'seats');
    await shop.app.parts.usage.push();
    expect(await total('seats', from)).toBe(3);
  });

  test.each(['usage:staged', 'usage:said'])('a crash at %s loses nothing and says nothing twice', async (point) => {
    const { use, total } = await merchant();
    await use(70);
    const dying = pushing({}, (at) => {
      if (at === point) throw new Error('the process ended');
    });
    await expect(dying.run()).rejects.toThrow('the process ended');
    await use(30);
    shop.wall.ahead += 2 * 60_000;
    await pushing({}).run();
    expect(await total()).toBe(100);
  });

  test('what is refused is tried again later, and what stays unanswered is left to a person after 23 hours', async () => {
    const { use, total, account } = await merchant();
    const said: Said[] = ['refused', 'silent'];
    const mine = (push: Push) => push.account === account;
    const unknown: Push[] = [];
    let asked = 0;
    const provider: Partial<MeterProvider> = {
      say: async (push) => (mine(push) ? ((asked += 1), said[asked - 1] ?? 'silent') : 'taken'),
    };
    await use(10);
    const push = pushing(provider, undefined, unknown);
    await push.run();
    await push.run();
    expect(asked).toBe(1);
    shop.wall.ahead += 3_600_000;
    await push.run();
    expect(asked).toBe(2);
    shop.wall.ahead += 22 * 3_600_000;
    await push.run();
    expect(unknown).toEqual([]);
    shop.wall.ahead += 2 * 3_600_000;
    await push.run();
    await push.run();
    expect(unknown).toMatchObject([{ account, quantity: 10 }]);
    expect(await total()).toBe(0);
    // later usage goes on
    await use(5);
    await pushing({}).run();
    expect(await total()).toBe(5);
  });

  test('what stayed unanswered once is not said again after 23 hours, whatever was refused in between', async () => {
    const { use, account } = await merchant();
    const said: Said[] = ['silent', 'refused'];
    const unknown: Push[] = [];
    let asked = 0;
    const say = async (push: Push) => (push.account === account ? (said[(asked += 1) - 1] ?? 'taken') : 'taken');
    await use(10);
    const push = pushing({ say }, undefined, unknown);
    await push.run();
    shop.wall.ahead += 3_600_000;
    await push.run();
    expect(asked).toBe(2);
    shop.wall.ahead += 24 * 3_600_000;
    await push.run();
    expect(asked).toBe(2);
    expect(unknown).toMatchObject([{ account, quantity: 10 }]);
  });

  test('one that fails keeps none of the others waiting, and is said when its lease is over', async () => {
    const [broken, fine] = [await merchant(), await merchant()];
    await broken.use(7);
    await fine.use(8);
    let fails = true;
    const say = async (push: Push): Promise<Said> => {
      if (push.account === broken.account && fails) throw new Error('a line that is down');
      return 'taken';
    };
    await expect(pushing({ say }).run()).rejects.toThrow('a line that is down');
    fails = false;
    shop.wall.ahead += 2 * 60_000;
    await pushing({}).run();
    // what the first round said is not said again
    expect([await broken.total(), await fine.total()]).toEqual([7, 0]);
  });

  test('a provider that does not answer never stands in the way of intake', async () => {
    const { use, total } = await merchant();
    await use(1);
    const silent = pushing({ known: () => Promise.reject(new Error('no answer')) });
    await expect(silent.run()).rejects.toThrow('no answer');
    await use(2);
    await pushing({}).run();
    expect(await total()).toBe(3);
  });
});
