import { SubscriptionStatus } from '@varai/client/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPlan } from '../../src/features/subscription/catalogue.ts';
import { entitlementsOf } from '../../src/features/subscription/entitlement.ts';
import { engines } from './databases.ts';
import { openWorld, type World } from './world.ts';

/** docs/decisions/0021-who-may-use-what.md */
const granted = new Map<SubscriptionStatus, boolean>([
  ['trialing', true],
  ['active', true],
  ['past_due', true],
  ['incomplete', false],
  ['incomplete_expired', false],
  ['unpaid', false],
  ['paused', false],
  ['canceled', false],
]);

test('each status is decided', () => {
  expect([...granted.keys()].sort()).toEqual([...SubscriptionStatus.options].sort());
});

describe.each(engines)('what an account may use, on %s,', (engine) => {
  let world: World;
  let account: string;
  beforeAll(async () => {
    world = await openWorld(engine);
    ({ account } = await world.customer());
    await world.start().current(account);
  });
  afterAll(() => world.close());

  test.each([...granted])('while its subscription is %s is granted: %s', async (status, grants) => {
    await world.database.as(account, (trx) =>
      trx.updateTable('subscriptions').set({ status }).where('account', '=', account).execute(),
    );
    const limits = grants ? findPlan('professional')?.limits : undefined;
    expect((await world.entitlement(account))?.limits).toEqual(limits);
    const all = await world.database.system((trx) => entitlementsOf(trx, [account]));
    expect(all.get(account)?.limits).toEqual(limits);
    const plans = await world.start().plans(account);
    const over = status === 'canceled' || status === 'incomplete_expired';
    expect(plans.filter(({ current }) => current).map(({ id }) => id)).toEqual(over ? [] : ['professional']);
  });
});

describe.each(engines)('a first payment, on %s,', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test('that was never made grants nothing', async () => {
    const { account } = await world.customer({ paymentMethod: 'pm_card_chargeCustomerFail' });
    expect(await world.start().current(account)).toMatchObject({ status: 'incomplete' });
    expect(await world.entitlement(account)).toBeUndefined();
  });
});
