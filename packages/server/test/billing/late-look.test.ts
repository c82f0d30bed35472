import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { changesOf, expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

const upgrade = { planId: 'enterprise', interval: 'month' } as const;
const downgrade = { planId: 'starter', interval: 'month' } as const;

describe.each(engines)('on %s, a look that saw the subscription before the change came to it', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  const statuses = async (account: string) => (await changesOf(world, account)).map(({ status }) => status);

  /** A change whose call is still on its way when a cancellation at the provider has it given up; `arrive` lets the call through. */
  async function givenUp(wanted: typeof upgrade | typeof downgrade) {
    const someone = await world.customer();
    const { account } = someone;
    const quote = await world.start().preview(account, wanted);
    const sending = world.slow('hands');
    const confirmed = sending.service.confirm(account, quote.id, null).catch(() => undefined);
    await sending.stands;
    await world.stripe.subscriptions.update(someone.subscription, { cancel_at_period_end: true });
    await world.start().reconcile(account);
    expect(await statuses(account)).toEqual(['canceled']);
    return {
      someone,
      account,
      async arrive() {
        sending.release();
        await confirmed;
      },
    };
  }

  test('does not end an upgrade whose own look was lost', async () => {
    const someone = await world.customer();
    const { account } = someone;
    const quote = await world.start().preview(account, upgrade);
    const sending = world.slow('hands');
    const confirmed = sending.service.confirm(account, quote.id, null);
    await sending.stands;
    const late = world.slow('looks');
    const looked = late.service.reconcile(account);
    await late.stands;

    world.simulator.control.fault({ match: 'GET /v1/subscriptions/', kind: 'before', times: 2 });
    sending.release();
    expect((await confirmed).status).toBe('processing');
    world.simulator.control.clearFaults();
    late.release();
    await looked;
    expect(await statuses(account)).toEqual(['processing']);

    await world.start().recover();
    expect(await statuses(account)).toEqual(['succeeded']);
    await expectOneStory(world, someone);
  });

  test('does not end a downgrade that a look begun earlier has seen scheduled', async () => {
    const someone = await world.customer();
    const { account } = someone;
    const quote = await world.start().preview(account, downgrade);
    const sending = world.slow('hands');
    const confirmed = sending.service.confirm(account, quote.id, null);
    await sending.stands;
    const first = world.slow('eyes');
    const firstLooked = first.service.reconcile(account);
    await first.stands;
    const second = world.slow('looks');
    const secondLooked = second.service.reconcile(account);
    await second.stands;

    world.simulator.control.fault({ match: 'GET /v1/subscriptions/', kind: 'before', times: 2 });
    sending.release();
    await confirmed;
    world.simulator.control.clearFaults();
    first.release();
    await firstLooked;
    expect(await statuses(account)).toEqual(['scheduled']);
    second.release();
    await secondLooked;
    expect(await statuses(account)).toEqual(['scheduled']);
    await expectOneStory(world, someone);
  });

  test('finds a change that was given up while it was on its way: it waits for its money, and can be undone', async () => {
    const { someone, account, arrive } = await givenUp(upgrade);
    world.simulator.control.nextPayment(someone.customer, 'insufficient_funds');
    await arrive();
    expect(await statuses(account)).toEqual(['requires_payment_method']);
    await expectOneStory(world, someone);

    const [change] = await changesOf(world, account);
    await world.start().keep(account, change?.id ?? expect.fail('no change'));
    expect(await statuses(account)).toEqual(['canceled']);
    await expectOneStory(world, someone);
  });

  test('leaves a change that was given up to the one that has been begun since', async () => {
    const { someone, account, arrive } = await givenUp(upgrade);
    world.simulator.control.nextPayment(someone.customer, 'insufficient_funds');
    await world.stripe.subscriptions.update(someone.subscription, { cancel_at_period_end: false });
    const second = world.slow('hands');
    const other = await world.start().preview(account, { planId: 'enterprise', interval: 'year' });
    const begun = second.service.confirm(account, other.id, null);
    await second.stands;

    await arrive();
    expect((await statuses(account)).toSorted()).toEqual(['canceled', 'processing']);
    second.release();
    await begun;
    await world.start().recover();
    await expectOneStory(world, someone);
  });

  test('lets a downgrade go whose schedule comes after a cancellation', async () => {
    const { someone, account, arrive } = await givenUp(downgrade);
    await arrive();
    expect(await statuses(account)).toEqual(['canceled']);
    await expectOneStory(world, someone);
  });
});
