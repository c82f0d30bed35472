import { subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { changesOf, expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

describe.each(engines)('a downgrade, on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  const toStarter = { planId: 'starter', interval: 'month' } as const;
  const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;
  const month = 32 * 86_400;

  test('is due at the end of the period, says what is lost, and happens then', async () => {
    const someone = await world.customer();
    const service = world.start();
    const { currentPeriodEnd } = await service.current(someone.account);
    const quote = await service.preview(someone.account, toStarter);
    expect(quote).toMatchObject({
      direction: 'downgrade',
      timing: 'period_end',
      dueNow: { amount: 0 },
      credit: { amount: 0 },
      effectiveAt: currentPeriodEnd,
      recurring: { price: { amount: 2900 }, list: { amount: 2900 }, from: currentPeriodEnd },
    });
    expect(quote.losses).toContain('1,000 AI tokens instead of 10,000.');

    const change = await service.confirm(someone.account, quote.id, null);
    expect(change).toMatchObject({ status: 'scheduled', effectiveAt: currentPeriodEnd });
    expect(await service.current(someone.account)).toMatchObject({
      planId: 'professional',
      scheduledChange: { changeId: change.id, planId: 'starter', effectiveAt: currentPeriodEnd },
    });

    await world.simulator.control.advance(month);
    await service.recover();
    expect(await service.current(someone.account)).toMatchObject({
      planId: 'starter',
      scheduledChange: null,
      status: 'active',
    });
    expect(await service.read(someone.account, change.id)).toMatchObject({ status: 'succeeded' });
    await expectOneStory(world, someone);
    const told = (await world.mails(someone.account)).find(({ key }) => key === `${change.id}:begun`);
    expect(told?.body).toContain('For the period that has begun, and each after it, you pay $29.00 a month.');
  });

  test('can be undone until then', async () => {
    const someone = await world.customer();
    const service = world.start();
    const change = await service.confirm(someone.account, (await service.preview(someone.account, toStarter)).id, null);
    expect(await service.keep(someone.account, change.id)).toMatchObject({ status: 'canceled' });
    await world.simulator.control.advance(month);
    await service.recover();
    expect(await service.current(someone.account)).toMatchObject({ planId: 'professional', scheduledChange: null });
    expect((await world.mails(someone.account)).map(({ subject }) => subject)[1]).toBe('You keep Professional');
    await expectOneStory(world, someone);
  });

  test('at once gives credit and no money back', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, { ...toStarter, downgrade: 'immediately' });
    expect(quote).toMatchObject({ timing: 'immediately', dueNow: { amount: 0 }, credit: { amount: 17_000 } });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    const owner = await world.stripe.customers.retrieve(someone.customer);
    expect('balance' in owner && owner.balance).toBe(-17_000);
    await expectOneStory(world, someone);
  });

  test('of the interval alone waits for its end too, and at once gives credit for what was paid', async () => {
    const someone = await world.customer({ interval: 'year' });
    const service = world.start();
    await world.simulator.control.advance(5 * 86_400);
    const { currentPeriodEnd } = await service.current(someone.account);
    expect(await service.preview(someone.account, toEnterprise)).toMatchObject({
      direction: 'upgrade',
      timing: 'period_end',
      dueNow: { amount: 0 },
      effectiveAt: currentPeriodEnd,
    });
    const quote = await service.preview(someone.account, { ...toEnterprise, downgrade: 'immediately' });
    expect(quote).toMatchObject({ direction: 'upgrade', timing: 'immediately', dueNow: { amount: 0 }, losses: [] });
    const sum = quote.lines.reduce((all, { amount }) => all + amount.amount, 0);
    expect(quote.credit.amount).toBe(-sum);
    expect(quote.credit.amount).toBeGreaterThan(0);
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    expect(await service.current(someone.account)).toMatchObject({
      planId: 'enterprise',
      interval: 'month',
      currentPeriodEnd: quote.recurring.from,
    });
    await expectOneStory(world, someone);
  });

  test('that is scheduled gives way to an upgrade', async () => {
    const someone = await world.customer();
    const service = world.start();
    const down = await service.confirm(someone.account, (await service.preview(someone.account, toStarter)).id, null);
    const up = await service.confirm(someone.account, (await service.preview(someone.account, toEnterprise)).id, null);
    expect(up.status).toBe('succeeded');
    expect(await service.read(someone.account, down.id)).toMatchObject({ status: 'canceled' });
    await expectOneStory(world, someone);
  });

  test('that gave way comes back when the upgrade is given up', async () => {
    const someone = await world.customer();
    const service = world.start();
    const down = await service.confirm(someone.account, (await service.preview(someone.account, toStarter)).id, null);
    world.simulator.control.nextPayment(someone.customer, 'declined');
    const up = await service.confirm(someone.account, (await service.preview(someone.account, toEnterprise)).id, null);
    expect(up.status).toBe('requires_payment_method');
    expect(await service.keep(someone.account, up.id)).toMatchObject({ status: 'canceled' });
    await service.recover();
    expect(await service.read(someone.account, down.id)).toMatchObject({ status: 'scheduled' });
    await expectOneStory(world, someone);
  });

  test('is refused while more is in use than the plan allows', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.usage.set(someone.account, [
      {
        id: 'seats',
        kind: 'gauge',
        used: 5,
        limit: 10,
        extra: 0,
        unit: 'seat',
        resetsAt: null,
        projected: null,
        alert: null,
      },
    ]);
    const quote = await service.preview(someone.account, toStarter);
    expect(quote.blockers).toEqual([
      expect.objectContaining({ remedy: 'reduce_usage', meter: 'seats', limit: 2, used: 5 }),
    ]);
    await expect(service.confirm(someone.account, quote.id, null)).rejects.toMatchObject({
      code: subscriptionErrors.blocked.code,
    });
    expect(await changesOf(world, someone.account)).toEqual([]);
  });
});

describe.each(engines)('a cancellation, on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test('is planned with its reason, stands in the way of a change, and is taken back', async () => {
    const someone = await world.customer({ locale: 'de-DE' });
    const service = world.start();
    const canceled = await service.cancel(someone.account, { reason: 'too_expensive', comment: 'Sorry' }, null);
    expect(canceled.cancelAt).toBe(canceled.currentPeriodEnd);
    const there = await world.stripe.subscriptions.retrieve(someone.subscription);
    expect(there.cancellation_details).toMatchObject({ feedback: 'too_expensive', comment: 'Sorry' });
    await service.cancel(someone.account, { reason: 'too_expensive' }, null);
    await expect(service.preview(someone.account, { planId: 'enterprise', interval: 'month' })).rejects.toMatchObject({
      code: 'subscription/cancel_planned',
    });

    expect(await service.resume(someone.account, null)).toMatchObject({ cancelAt: null });
    await expect(service.resume(someone.account, null)).rejects.toMatchObject({
      code: 'subscription/cancel_not_planned',
    });
    expect((await world.mails(someone.account)).map(({ subject }) => subject.replace(/ am .*/, ''))).toEqual([
      'Ihr Abonnement endet',
      'Ihr Abonnement läuft weiter',
    ]);
    await expectOneStory(world, someone);
  });

  test('takes the place of a scheduled downgrade', async () => {
    const someone = await world.customer();
    const service = world.start();
    const down = await service.confirm(
      someone.account,
      (await service.preview(someone.account, { planId: 'starter', interval: 'month' })).id,
      null,
    );
    const canceled = await service.cancel(someone.account, { reason: 'unused' }, null);
    expect(canceled).toMatchObject({ scheduledChange: null });
    expect(canceled.cancelAt).not.toBeNull();
    expect(await service.read(someone.account, down.id)).toMatchObject({ status: 'canceled' });
    await expectOneStory(world, someone);
  });

  test('that never arrived gives way to a downgrade that was made after it', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.fault({ match: 'POST /v1/subscriptions/', kind: 'before', times: 2 });
    const cancelling = service.cancel(someone.account, { reason: 'unused' }, null);
    await expect(cancelling).rejects.toMatchObject({ code: subscriptionErrors.provider_unavailable.code });
    world.simulator.control.clearFaults();
    const quote = await service.preview(someone.account, { planId: 'starter', interval: 'month' });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'scheduled' });
    await service.reconcile(someone.account);
    expect(await service.current(someone.account)).toMatchObject({
      cancelAt: null,
      scheduledChange: { planId: 'starter' },
    });
    await expectOneStory(world, someone);
  });
});
