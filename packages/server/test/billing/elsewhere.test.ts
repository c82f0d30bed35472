import { subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { changesOf } from './settled.ts';
import { openWorld, type Customer, type World } from './world.ts';

const toStarter = { planId: 'starter', interval: 'month' } as const;
const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;
const planned = { code: subscriptionErrors.planned_elsewhere.code };

describe.each(engines)('a change that somebody planned at the provider, on %s,', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  /** What the dashboard does: today's plan to the period's end, and the yearly one after it. */
  async function plan({ subscription }: Customer): Promise<string> {
    const { subscriptionSchedules, prices } = world.stripe;
    const made = await subscriptionSchedules.create({ from_subscription: subscription });
    const { data } = await prices.list({ lookup_keys: ['professional_year'] });
    const [phase] = made.phases;
    await subscriptionSchedules.update(made.id, {
      phases: [
        {
          items: [{ price: phase!.items[0]!.price as string, quantity: 1 }],
          start_date: phase!.start_date,
          end_date: phase!.end_date,
        },
        { items: [{ price: data[0]!.id, quantity: 1 }] },
      ],
    });
    return made.id;
  }

  const phases = async (id: string) => (await world.stripe.subscriptionSchedules.retrieve(id)).phases.length;

  test.each([
    ['an upgrade', toEnterprise],
    ['a downgrade', toStarter],
  ])('is not replaced by %s', async (_, wish) => {
    const someone = await world.customer();
    const service = world.start();
    const before = await service.preview(someone.account, wish);
    const schedule = await plan(someone);
    await expect(service.preview(someone.account, wish)).rejects.toMatchObject(planned);
    await expect(service.confirm(someone.account, before.id, null)).rejects.toMatchObject(planned);
    expect(await changesOf(world, someone.account)).toEqual([]);
    expect(await phases(schedule)).toBe(2);
  });

  test('and meanwhile is not replaced by a change that is being sent', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toStarter);
    world.simulator.control.fault({ match: 'POST /v1/subscription_schedules', kind: 'before', times: 4 });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'processing' });
    world.simulator.control.clearFaults();
    const schedule = await plan(someone);
    await service.recover();
    expect(await changesOf(world, someone.account)).toMatchObject([
      { status: 'canceled', failureCode: 'quote_changed' },
    ]);
    expect(await phases(schedule)).toBe(2);
  });

  test('gives way to a cancellation', async () => {
    const someone = await world.customer();
    await plan(someone);
    const ends = await world.start().cancel(someone.account, { reason: 'unused' }, null);
    expect(ends.cancelAt).toBe(ends.currentPeriodEnd);
  });
});

describe.each(engines)('a paused subscription, on %s,', (engine) => {
  let world: World;
  const paused = { now: false };
  beforeAll(async () => {
    world = await openWorld(engine, {
      provider: (provider) => ({
        ...provider,
        async read(...input) {
          const truth = await provider.read(...input);
          return truth && paused.now ? { ...truth, status: 'paused' } : truth;
        },
      }),
    });
  });
  afterAll(() => world.close());

  test('promises and makes no change', async () => {
    const someone = await world.customer();
    const service = world.start();
    paused.now = false;
    const { id } = await service.preview(someone.account, toEnterprise);
    paused.now = true;
    const refused = { code: subscriptionErrors.paused.code };
    await expect(service.preview(someone.account, toEnterprise)).rejects.toMatchObject(refused);
    await expect(service.confirm(someone.account, id, null)).rejects.toMatchObject(refused);
    expect(await changesOf(world, someone.account)).toEqual([]);
    expect(await service.current(someone.account)).toMatchObject({ status: 'paused', planId: 'professional' });
    expect(await world.entitlement(someone.account)).toBeUndefined();
  });
});
