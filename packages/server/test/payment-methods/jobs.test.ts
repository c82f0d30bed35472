import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExpiryNotice } from '../../src/features/payment-methods/expiry.ts';
import { createPaymentMethodService } from '../../src/features/payment-methods/service.ts';
import { stripeMethods } from '../../src/features/payment-methods/stripe.ts';
import { engines } from '../billing/databases.ts';
import { openMethodWorld, type MethodWorld } from './world.ts';

const day = 86_400;

describe.each(engines)('what works without a request, on %s,', (engine) => {
  let world: MethodWorld;
  beforeAll(async () => {
    world = await openMethodWorld(engine);
  });
  afterAll(() => world.close());

  test('writes once that the paying card expires, in its last two months, and again for a new date', async () => {
    const { billing } = world;
    const { stripe, simulator } = billing;
    const { account, customer } = await billing.customer({ paymentMethod: 'pm_card_visa' });
    const service = world.start();
    const notice = createExpiryNotice(world.ports());
    const [card] = (await stripe.customers.listPaymentMethods(customer)).data;
    const expire = async (months: number) => {
      const today = new Date(simulator.control.now() * 1000);
      const end = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months));
      await stripe.paymentMethods.update(card!.id, {
        card: { exp_month: end.getUTCMonth() + 1, exp_year: end.getUTCFullYear() },
      });
      await service.list(account);
    };
    const told = async () => (await billing.mails(account)).map(({ subject }) => subject);

    await expire(2);
    expect([await notice(), await told()]).toEqual([0, []]);
    await expire(1);
    expect([await notice(), await notice(), await told()]).toEqual([1, 0, ['Your card expires soon']]);
    await service.list(account);
    expect(await notice()).toBe(0);
    await expire(40);
    await expire(0);
    expect([await notice(), (await told()).length]).toEqual([1, 2]);
  });

  test('an account that cannot be told of its card keeps none of the others waiting, one page after another', async () => {
    const { billing } = world;
    const ports = world.ports();
    const today = ports.billingClock.now();
    const ends = { exp_month: today.getUTCMonth() + 1, exp_year: today.getUTCFullYear() };
    const accounts: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      const { account } = await billing.customer();
      accounts.push(account);
      const expiry = { method: `pm_${account}`, label: 'visa 4242', expMonth: ends.exp_month, expYear: ends.exp_year };
      await ports.store.within(account, (records) => records.saveExpiry(expiry));
    }
    const [first = '', ...others] = accounts.toSorted();
    const store = {
      ...ports.store,
      account: async (account: string) => {
        if (account === first) throw new Error('no such account');
        return ports.store.account(account);
      },
    };
    await expect(createExpiryNotice({ ...ports, store }, 1)()).rejects.toThrow('no such account');
    const told = async (account: string) => (await billing.mails(account)).length;
    expect(await Promise.all([first, ...others].map(told))).toEqual([0, 1, 1]);
    expect(await createExpiryNotice(ports)()).toBe(1);
    expect(await told(first)).toBe(1);
  });

  test('ends what was cut off of every account, whatever becomes of one of them', async () => {
    const { account } = await world.billing.customer();
    const ports = world.ports();
    const asked: string[] = [];
    const service = createPaymentMethodService({
      ...ports,
      store: { ...ports.store, restless: async () => ['acc_gone', account] },
      customer: async (one) => {
        asked.push(one);
        if (one === 'acc_gone') throw new Error('no such customer');
        return ports.customer(one);
      },
    });
    await expect(service.recover()).rejects.toThrow('no such customer');
    expect(asked).toEqual(['acc_gone', account]);
  });

  test('forgets setups that were begun and never ended, and no others', async () => {
    const { billing } = world;
    const { stripe, simulator } = billing;
    const provider = stripeMethods(stripe);
    const { customer, account } = await billing.customer();
    const { id: abandoned } = await provider.setup(customer, account, 'one');
    const { id: ended } = await provider.setup(customer, account, 'two');
    await stripe.setupIntents.confirm(ended, { payment_method: 'pm_card_visa' });
    const { id: foreign } = await stripe.setupIntents.create({ customer });
    await simulator.control.advance(2 * day);
    const { id: fresh } = await provider.setup(customer, account, 'three');
    const now = simulator.control.now();
    const range = [now - 3 * day, now - day].map((seconds) => new Date(seconds * 1000)) as [Date, Date];
    expect(await provider.forgetSetups(...range)).toBe(1);
    expect(await provider.forgetSetups(...range)).toBe(0);
    const all = await Promise.all([abandoned, ended, foreign, fresh].map((id) => stripe.setupIntents.retrieve(id)));
    expect(all.map(({ status }) => status)).toEqual([
      'canceled',
      'succeeded',
      'requires_payment_method',
      'requires_payment_method',
    ]);
  });
});
