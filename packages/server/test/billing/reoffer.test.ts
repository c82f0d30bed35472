import { isVaraiError, subscriptionErrors, type Quote } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { changesOf, expectOneStory } from './settled.ts';
import { openWorld, type Customer, type World } from './world.ts';

const month = 'month' as const;
const { quote_changed, cancel_planned } = subscriptionErrors;

describe.each(engines)('a quote whose subscription another tab has moved, on %s,', (engine) => {
  let world: World;
  /** What happens at the provider between the check of a quote and the sending of its change. */
  let overtaken: (() => Promise<unknown>) | undefined;
  beforeAll(async () => {
    world = await openWorld(engine, {
      provider: (provider) => ({
        ...provider,
        async read(...input) {
          const first = overtaken;
          overtaken = undefined;
          await first?.();
          return provider.read(...input);
        },
      }),
    });
  });
  afterAll(() => world.close());

  const refusalOf = async (work: Promise<unknown>): Promise<{ code: string; quote: Quote | undefined }> => {
    const error: unknown = await work.then(
      () => expect.fail('was made'),
      (reason: unknown) => reason,
    );
    if (!isVaraiError(error)) throw error;
    return { code: error.code, quote: (error.data as { quote?: Quote } | undefined)?.quote };
  };

  test.each([
    ['an upgrade', 'enterprise'],
    ['a downgrade', 'starter'],
  ])('is no way past a cancellation for %s', async (_, planId) => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, { planId, interval: month });
    await service.cancel(someone.account, { reason: 'unused' }, null);
    expect(await refusalOf(service.confirm(someone.account, quote.id, null))).toEqual({
      code: cancel_planned.code,
      quote: undefined,
    });
    expect(await changesOf(world, someone.account)).toEqual([]);
    await expectOneStory(world, someone);
  });

  const onEnterprise = (): Promise<Customer> => world.customer({ planId: 'enterprise' });
  const onStarter = (): Promise<Customer> => world.customer({ planId: 'starter' });

  const overtake = async (someone: Customer, mine: string, theirs: string, asked?: 'immediately') => {
    const service = world.start();
    const wish = { planId: mine, interval: month };
    const quote = await service.preview(someone.account, asked ? { ...wish, downgrade: asked } : wish);
    const other = await service.preview(someone.account, {
      planId: theirs,
      interval: month,
      downgrade: 'immediately',
    });
    await service.confirm(someone.account, other.id, null);
    const { code, quote: anew } = await refusalOf(service.confirm(someone.account, quote.id, null));
    expect(code).toBe(quote_changed.code);
    return { service, anew: anew ?? expect.fail('no new quote') };
  };

  test('is offered as the upgrade it has become, at once', async () => {
    const someone = await onEnterprise();
    const { service, anew } = await overtake(someone, 'professional', 'starter');
    const fresh = await service.preview(someone.account, { planId: 'professional', interval: month });
    expect(fresh).toMatchObject({ direction: 'upgrade', timing: 'immediately' });
    expect(told(anew)).toEqual(told(fresh));
    expect(await service.confirm(someone.account, anew.id, null)).toMatchObject({ status: 'succeeded' });
    await expectOneStory(world, someone);
  });

  test('is offered as the downgrade it has become, at the period’s end', async () => {
    const someone = await onStarter();
    const { service, anew } = await overtake(someone, 'professional', 'enterprise');
    expect(anew).toMatchObject({ direction: 'downgrade', timing: 'period_end', credit: { amount: 0 } });
    expect(await service.confirm(someone.account, anew.id, null)).toMatchObject({ status: 'scheduled' });
    await expectOneStory(world, someone);
  });

  test('is still a downgrade at once where that was asked for', async () => {
    const someone = await onEnterprise();
    const { anew } = await overtake(someone, 'starter', 'professional', 'immediately');
    expect(anew).toMatchObject({ direction: 'downgrade', timing: 'immediately' });
    await expectOneStory(world, someone);
  });

  test('waits for the period’s end where only its trial had it at once', async () => {
    const someone = await world.customer({ trialDays: 7 });
    const service = world.start();
    const quote = await service.preview(someone.account, {
      planId: 'starter',
      interval: month,
      downgrade: 'immediately',
    });
    expect(quote).toMatchObject({ timing: 'immediately', credit: { amount: 0 } });
    await world.simulator.control.advance(8 * 86_400);
    const { quote: anew } = await refusalOf(service.confirm(someone.account, quote.id, null));
    expect(anew).toMatchObject({ direction: 'downgrade', timing: 'period_end', credit: { amount: 0 } });
  });

  test('is offered in the language that it was read in', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, { planId: 'starter', interval: month }, 'de-AT');
    const other = await service.preview(someone.account, { planId: 'enterprise', interval: month });
    await service.confirm(someone.account, other.id, null);
    const { quote: anew } = await refusalOf(service.confirm(someone.account, quote.id, null));
    expect(anew?.losses).toContain('1.000 KI-Tokens statt unbegrenzt.');
  });

  const toStarterNow = { planId: 'starter', interval: month, downgrade: 'immediately' as const };

  test.each([
    ['at once', toStarterNow],
    ['at the period’s end', { planId: 'starter', interval: month }],
  ])('%s is no way past a cancellation that comes between its check and its sending', async (_, wish) => {
    const someone = await world.customer();
    const cancelled = () => world.stripe.subscriptions.update(someone.subscription, { cancel_at_period_end: true });
    const service = world.start((at) => {
      if (at === 'confirm:inserted') overtaken = cancelled;
    });
    const quote = await service.preview(someone.account, wish);
    expect(await refusalOf(service.confirm(someone.account, quote.id, null))).toMatchObject({
      code: cancel_planned.code,
    });
    expect(await changesOf(world, someone.account)).toMatchObject([{ status: 'canceled' }]);
    await expectOneStory(world, someone);
  });

  test('is worked out for the period that begins between its check and its sending', async () => {
    const someone = await world.customer();
    const service = world.start((at) => {
      if (at === 'confirm:inserted') overtaken = () => world.simulator.control.advance(32 * 86_400);
    });
    const quote = await service.preview(someone.account, toStarterNow);
    const { code, quote: anew } = await refusalOf(service.confirm(someone.account, quote.id, null));
    expect(code).toBe(quote_changed.code);
    expect(told(anew ?? quote)).toEqual(told(await world.start().preview(someone.account, toStarterNow)));
    await expectOneStory(world, someone);
  });
});

/** What two quotes of one wish have in common. */
const told = ({ direction, timing, dueNow, credit, lines, losses }: Quote) => ({
  direction,
  timing,
  dueNow,
  credit,
  lines,
  losses,
});
