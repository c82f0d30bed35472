import { subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

const silent = { code: subscriptionErrors.provider_unavailable.code };
const toStarter = { planId: 'starter', interval: 'month' } as const;

describe.each(engines)('while the provider is silent, on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  const scheduled = async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toStarter);
    const { id } = await service.confirm(someone.account, quote.id, null);
    return { someone, service, id };
  };

  /** What the customer pressed comes true as soon as the provider speaks again, or nothing of it does. */
  test.each([
    ['releases nothing', 'POST /v1/subscription_schedules', 'before'],
    ['loses the answer of the release', 'POST /v1/subscription_schedules', 'after'],
    ['cancels nothing', 'POST /v1/subscriptions/', 'before'],
    ['loses the answer of the cancellation', 'POST /v1/subscriptions/', 'after'],
  ] as const)('a cancellation replaces a scheduled downgrade when it %s', async (_, match, kind) => {
    const { someone, service, id } = await scheduled();
    world.simulator.control.fault({ match, kind, times: 4 });
    await expect(service.cancel(someone.account, { reason: 'unused' }, null)).rejects.toMatchObject(silent);
    world.simulator.control.clearFaults();

    await service.recover();
    const after = await service.current(someone.account);
    expect(after).toMatchObject({ cancelAt: after.currentPeriodEnd, scheduledChange: null });
    expect(await service.read(someone.account, id)).toMatchObject({ status: 'canceled' });
    await expectOneStory(world, someone);
  });

  test('a cancellation that could not even look leaves the downgrade as it was', async () => {
    const { someone, service } = await scheduled();
    world.simulator.control.fault({ match: 'GET /v1/subscriptions', kind: 'before', times: 4 });
    await expect(service.cancel(someone.account, { reason: 'unused' }, null)).rejects.toMatchObject(silent);
    world.simulator.control.clearFaults();
    await service.recover();
    expect(await service.current(someone.account)).toMatchObject({
      cancelAt: null,
      scheduledChange: { planId: 'starter' },
    });
    await expectOneStory(world, someone);
  });

  test('nobody is told that the plan is kept, and it is kept as soon as it speaks', async () => {
    const { someone, service, id } = await scheduled();
    world.simulator.control.fault({ match: 'POST /v1/subscription_schedules', kind: 'before', times: 4 });
    await expect(service.keep(someone.account, id)).rejects.toMatchObject(silent);
    world.simulator.control.clearFaults();
    await service.recover();
    expect(await service.read(someone.account, id)).toMatchObject({ status: 'canceled' });
    await expectOneStory(world, someone);
  });

  test('nobody is told that a payment was given up, and it is as soon as it speaks', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.nextPayment(someone.customer, 'declined');
    const quote = await service.preview(someone.account, { planId: 'enterprise', interval: 'month' });
    const { id } = await service.confirm(someone.account, quote.id, null);
    world.simulator.control.fault({ match: 'POST /v1/invoices', kind: 'before', times: 4 });
    await expect(service.keep(someone.account, id)).rejects.toMatchObject(silent);
    world.simulator.control.clearFaults();
    await service.recover();
    expect(await service.read(someone.account, id)).toMatchObject({ status: 'canceled' });
    await expectOneStory(world, someone);
  });
});
