import { subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SubscriptionStore } from '../../src/features/subscription/ports.ts';
import { challenge } from './bank.ts';
import { engines } from './databases.ts';
import { changesOf, expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

describe.each(engines)('an upgrade, on %s', (engine) => {
  let world: World;
  /** What another tab does between the moment its change came first and the moment this one asks which it was. */
  let overtaken: (() => Promise<unknown>) | undefined;
  const overtaking = (store: SubscriptionStore): SubscriptionStore => ({
    ...store,
    async within(account, work) {
      const other = overtaken;
      const race = { lost: false };
      const insertChange = async (): Promise<boolean> => {
        race.lost = true;
        return false;
      };
      const answer = await store.within(account, (records) => work(other ? { ...records, insertChange } : records));
      if (race.lost) {
        overtaken = undefined;
        await other?.();
      }
      return answer;
    },
  });
  beforeAll(async () => {
    world = await openWorld(engine, { store: overtaking });
  });
  afterAll(() => world.close());

  const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;

  test('in the middle of a period costs what was quoted, to the cent', async () => {
    const someone = await world.customer();
    const service = world.start();
    await world.simulator.control.advance(10 * 86_400 + 12_345);
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote).toMatchObject({ direction: 'upgrade', timing: 'immediately', blockers: [] });
    expect(quote.dueNow.amount).toBeGreaterThan(0);
    expect(quote.dueNow.amount).toBeLessThan(80_000);
    expect(quote.lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(quote.dueNow.amount);
    await world.simulator.control.advance(600);

    const change = await service.confirm(someone.account, quote.id, null);

    expect(change).toMatchObject({ status: 'succeeded', amountDue: quote.dueNow });
    expect(await service.current(someone.account)).toMatchObject({ planId: 'enterprise', openChange: null });
    await expectOneStory(world, someone);
  });

  test('is one change and one invoice by a double click, and the second of two tabs is told that it is done', async () => {
    const someone = await world.customer();
    const service = world.start();
    const [one, other] = [
      await service.preview(someone.account, toEnterprise),
      await service.preview(someone.account, toEnterprise),
    ];
    const [first, again] = await Promise.all([
      service.confirm(someone.account, one.id, null),
      world.start().confirm(someone.account, one.id, null),
    ]);
    expect(again.id).toBe(first.id);
    const late = service.confirm(someone.account, other.id, null);
    await expect(late).rejects.toMatchObject({ code: subscriptionErrors.same_plan.code });
    expect(await changesOf(world, someone.account)).toHaveLength(1);
    await expectOneStory(world, someone);
  });

  test.each([
    ['made it too', { planId: 'enterprise', interval: 'month' }, subscriptionErrors.same_plan.code],
    ['made another one', { planId: 'professional', interval: 'year' }, subscriptionErrors.quote_changed.code],
  ] as const)('that another tab has overtaken and %s is refused by what it found', async (_, wish, code) => {
    const someone = await world.customer();
    const service = world.start();
    const { id } = await service.preview(someone.account, toEnterprise);
    const other = await service.preview(someone.account, wish);
    overtaken = () => service.confirm(someone.account, other.id, null);
    await expect(service.confirm(someone.account, id, null)).rejects.toMatchObject({ code });
    expect(overtaken).toBeUndefined();
    expect(await changesOf(world, someone.account)).toHaveLength(1);
    await expectOneStory(world, someone);
  });

  test('that another tab has overtaken for nothing is made', async () => {
    const someone = await world.customer();
    const service = world.start();
    const { id } = await service.preview(someone.account, toEnterprise);
    overtaken = async () => undefined;
    expect(await service.confirm(someone.account, id, null)).toMatchObject({ status: 'succeeded' });
    expect(await changesOf(world, someone.account)).toHaveLength(1);
    await expectOneStory(world, someone);
  });

  test('waits for the bank on the old plan, and is made once the challenge is passed', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.nextPayment(someone.customer, 'requires_action');
    const quote = await service.preview(someone.account, toEnterprise);

    const change = await service.confirm(someone.account, quote.id, 'de');
    expect(change.status).toBe('requires_action');
    expect(change.clientSecret).toMatch(/_secret_/);
    expect(change.expiresAt).not.toBeNull();
    const waiting = await service.current(someone.account);
    expect(waiting).toMatchObject({
      planId: 'professional',
      openChange: { changeId: change.id, status: 'requires_action' },
    });

    await challenge(world, someone, true);
    await service.reconcile(someone.account);
    const done = await service.read(someone.account, change.id);
    expect(done.status).toBe('succeeded');
    expect(done.clientSecret).toBeUndefined();
    expect((await world.mails(someone.account)).map(({ subject }) => subject)).toEqual([
      'Ihre Bank bittet um eine Bestätigung',
      'Sie nutzen jetzt Enterprise',
    ]);
    await expectOneStory(world, someone);
  });

  test('whose challenge fails asks for another card, and takes it', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.nextPayment(someone.customer, 'requires_action');
    const change = await service.confirm(
      someone.account,
      (await service.preview(someone.account, toEnterprise)).id,
      null,
    );
    await challenge(world, someone, false);
    await service.reconcile(someone.account);
    expect(await service.read(someone.account, change.id)).toMatchObject({ status: 'requires_payment_method' });

    const { id: paymentMethodId } = await world.stripe.paymentMethods.attach('pm_card_mastercard', {
      customer: someone.customer,
    });
    const paid = await service.retry(someone.account, { id: change.id, paymentMethodId }, 'again');
    expect(paid.status).toBe('succeeded');
    await expectOneStory(world, someone);
  });

  test.each(['declined', 'insufficient_funds'] as const)(
    'that is %s keeps the old plan, says why, and can be given up',
    async (outcome) => {
      const someone = await world.customer();
      const service = world.start();
      world.simulator.control.nextPayment(someone.customer, outcome);
      const change = await service.confirm(
        someone.account,
        (await service.preview(someone.account, toEnterprise)).id,
        null,
      );
      expect(change).toMatchObject({ status: 'requires_payment_method', failure: { code: 'card_declined' } });
      expect(await service.current(someone.account)).toMatchObject({ planId: 'professional' });

      const refused = service.preview(someone.account, toEnterprise);
      await expect(refused).rejects.toMatchObject({
        code: subscriptionErrors.change_open.code,
        data: { change: { id: change.id, status: 'requires_payment_method' } },
      });

      world.simulator.control.nextPayment(someone.customer, outcome);
      expect(await service.retry(someone.account, { id: change.id }, 'once more')).toMatchObject({
        status: 'requires_payment_method',
      });
      expect(await service.keep(someone.account, change.id)).toMatchObject({ status: 'canceled' });
      await expect(service.keep(someone.account, change.id)).rejects.toMatchObject({
        code: subscriptionErrors.change_closed.code,
      });
      await expect(service.retry(someone.account, { id: change.id }, 'x')).rejects.toMatchObject({
        code: subscriptionErrors.change_closed.code,
      });
      await expectOneStory(world, someone);
    },
  );

  test('that is abandoned expires, and leaves nothing half-done', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.nextPayment(someone.customer, 'requires_action');
    const change = await service.confirm(
      someone.account,
      (await service.preview(someone.account, toEnterprise)).id,
      null,
    );
    await world.simulator.control.advance(24 * 3600);
    await service.recover();
    expect(await service.read(someone.account, change.id)).toMatchObject({ status: 'expired' });
    expect(await service.current(someone.account)).toMatchObject({ planId: 'professional', openChange: null });
    await expectOneStory(world, someone);
  });

  test.each(['before', 'after'] as const)(
    'whose connection is cut %s the provider has worked is found out, and charged once',
    async (kind) => {
      const someone = await world.customer();
      const service = world.start();
      const quote = await service.preview(someone.account, toEnterprise);
      world.simulator.control.fault({ match: 'POST /v1/subscriptions/', kind, times: 2 });
      const change = await service.confirm(someone.account, quote.id, null);
      expect(change.status).toBe('processing');
      await service.recover();
      expect(await service.read(someone.account, change.id)).toMatchObject({ status: 'succeeded' });
      await expectOneStory(world, someone);
    },
  );

  test('whose answer was lost, and that nobody saw before the next renewal, keeps the invoice that charged for it', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    world.simulator.control.fault({ match: 'POST /v1/subscriptions/', kind: 'after', times: 2 });
    const { id } = await service.confirm(someone.account, quote.id, null);
    world.simulator.control.clearFaults();
    world.simulator.control.nextPayment(someone.customer, 'declined');
    await world.simulator.control.advance(32 * 86_400);
    await service.recover();
    expect(await service.read(someone.account, id)).toMatchObject({ status: 'succeeded', amountDue: quote.dueNow });
    await expectOneStory(world, someone);
  });

  test('in a trial costs nothing today and leaves the trial as long as it was', async () => {
    const someone = await world.customer({ trialDays: 14 });
    const service = world.start();
    const before = await service.current(someone.account);
    expect(before.status).toBe('trialing');
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote).toMatchObject({
      dueNow: { amount: 0 },
      recurring: { price: { amount: 99_900 }, from: before.trialEnd },
    });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    expect(await service.current(someone.account)).toMatchObject({
      planId: 'enterprise',
      status: 'trialing',
      trialEnd: before.trialEnd,
    });
    await expectOneStory(world, someone);
  });

  test('from month to year begins a new period', async () => {
    const someone = await world.customer();
    const service = world.start();
    await world.simulator.control.advance(5 * 86_400);
    const quote = await service.preview(someone.account, { planId: 'professional', interval: 'year' });
    expect(quote).toMatchObject({
      direction: 'interval',
      timing: 'immediately',
      recurring: { price: { amount: 199_000 }, interval: 'year' },
    });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({
      status: 'succeeded',
      amountDue: quote.dueNow,
    });
    const after = await service.current(someone.account);
    expect(after.interval).toBe('year');
    expect(after.currentPeriodEnd).toBe(quote.recurring.from);
    await world.stripe.subscriptions.cancel(someone.subscription);
  });

  test.each([
    ['a day of the provider’s', 'expired', 86_400, 0],
    ['more than a day', 'canceled', 0, 90_000],
  ] as const)('whose answer was lost, and that nobody saw for %s, is %s', async (_, status, billing, wall) => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    world.simulator.control.nextPayment(someone.customer, 'declined');
    world.simulator.control.fault({ match: 'POST /v1/subscriptions/', kind: 'after', times: 2 });
    const change = await service.confirm(someone.account, quote.id, null);
    world.simulator.control.clearFaults();
    await world.simulator.control.advance(billing);
    world.wall.now += wall * 1000;
    await service.recover();
    expect(await service.read(someone.account, change.id)).toMatchObject({ status });
    await expectOneStory(world, someone);
  });

  test('from month to year that could not be sent is offered anew once it costs something else', async () => {
    const someone = await world.customer();
    const service = world.start();
    await world.simulator.control.advance(5 * 86_400);
    const quote = await service.preview(someone.account, { planId: 'professional', interval: 'year' });
    world.simulator.control.fault({ match: 'POST /v1/subscriptions/', kind: 'before', times: 2 });
    const change = await service.confirm(someone.account, quote.id, null);
    world.simulator.control.clearFaults();
    expect(change.status).toBe('processing');
    await world.simulator.control.advance(86_400);
    await service.recover();
    expect(await service.read(someone.account, change.id)).toMatchObject({
      status: 'canceled',
      failure: { code: 'quote_changed' },
    });
    await expectOneStory(world, someone);
  });

  test.each([
    ['JPY', 29_800, 149_800],
    ['KWD', 61_250, 307_500],
  ] as const)('in %s counts in its own minor units', async (currency, from, to) => {
    const someone = await world.customer({ currency });
    const service = world.start();
    const plans = await service.plans(someone.account);
    expect(plans.map(({ prices }) => prices.month)).toEqual([
      expect.anything(),
      { amount: from, currency },
      { amount: to, currency },
    ]);
    // 11 days are over, to the second: two lines, each rounded to the currency's own unit
    const { currentPeriodStart, currentPeriodEnd } = await service.current(someone.account);
    await world.simulator.control.advance(11 * 86_400);
    const days = (Date.parse(currentPeriodEnd) - Date.parse(currentPeriodStart)) / 86_400_000;
    // the last of three decimals is always 0: docs.stripe.com/currencies#three-decimal
    const step = currency === 'KWD' ? 10 : 1;
    const left = (amount: number) => Math.round((amount * (days - 11)) / days / step) * step;
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote.dueNow).toEqual({ amount: left(to) - left(from), currency });
    expect(quote.lines.map(({ amount }) => amount.amount).sort((a, b) => a - b)).toEqual([-left(from), left(to)]);
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({
      status: 'succeeded',
      amountDue: quote.dueNow,
    });
    await expectOneStory(world, someone);
  });
});
