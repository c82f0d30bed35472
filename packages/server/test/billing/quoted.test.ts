import { subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

const address = { line1: 'Rosenweg 1', postal_code: '10115', city: 'Berlin', country: 'DE' };
const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;

describe.each(engines)('a quote, on %s,', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test('takes the customer’s credit off, names it, and is charged like that', async () => {
    const someone = await world.customer();
    const service = world.start();
    await world.stripe.customers.createBalanceTransaction(someone.customer, { amount: -5000, currency: 'usd' });
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote.dueNow.amount).toBe(75_000);
    expect(quote.lines).toContainEqual(
      expect.objectContaining({ kind: 'balance', amount: { amount: -5000, currency: 'USD' } }),
    );
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({
      status: 'succeeded',
      amountDue: quote.dueNow,
    });
    await expectOneStory(world, someone, -5000);
  });

  test('has the tax as a line of its own', async () => {
    const someone = await world.customer({ address, automaticTax: true });
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote).toMatchObject({
      dueNow: { amount: 95_200 },
      blockers: [],
      recurring: { price: { amount: 118_881 }, list: { amount: 99_900 } },
    });
    expect(quote.lines).toContainEqual(
      expect.objectContaining({ kind: 'tax', amount: { amount: 15_200, currency: 'USD' } }),
    );
    expect(quote.lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(95_200);
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    await expectOneStory(world, someone);
  });

  test('has the tax of a rate that was set by hand on the subscription, and is charged with it, now and later', async () => {
    const someone = await world.customer();
    const { stripe } = world;
    const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive: false });
    await stripe.subscriptions.update(someone.subscription, { default_tax_rates: [rate.id] });
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote).toMatchObject({ dueNow: { amount: 95_200 }, recurring: { price: { amount: 118_881 } } });
    expect(quote.lines).toContainEqual(
      expect.objectContaining({ kind: 'tax', amount: { amount: 15_200, currency: 'USD' } }),
    );
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    await expectOneStory(world, someone);

    const down = await service.preview(someone.account, { planId: 'starter', interval: 'month' });
    expect(down.recurring.price.amount).toBe(3_451);
    await service.confirm(someone.account, down.id, null);
    await world.simulator.control.advance(32 * 86_400);
    const [renewed] = (await stripe.invoices.list({ customer: someone.customer, limit: 1 })).data;
    expect(renewed).toMatchObject({ total: 3_451, default_tax_rates: [{ id: rate.id }] });
  });

  test('without an address shows the price before tax, and cannot be confirmed until there is one', async () => {
    const someone = await world.customer({ address, automaticTax: true });
    const service = world.start();
    await world.stripe.customers.update(someone.customer, { address: '' });
    const untaxed = await service.preview(someone.account, toEnterprise);
    expect(untaxed).toMatchObject({ dueNow: { amount: 80_000 }, blockers: [{ remedy: 'add_address' }] });
    await expect(service.confirm(someone.account, untaxed.id, null)).rejects.toMatchObject({
      code: subscriptionErrors.blocked.code,
    });
    await world.stripe.customers.update(someone.customer, { address });
    await expect(service.confirm(someone.account, untaxed.id, null)).rejects.toMatchObject({
      code: subscriptionErrors.quote_changed.code,
    });
    const taxed = await service.preview(someone.account, toEnterprise);
    expect(await service.confirm(someone.account, taxed.id, null)).toMatchObject({ status: 'succeeded' });
    await expectOneStory(world, someone);
  });
});

describe.each(engines)('an invoice that is sent, on %s,', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine, {
      provider: (provider) => ({
        ...provider,
        async read(...input) {
          const truth = await provider.read(...input);
          return truth && { ...truth, collection: 'send_invoice' };
        },
      }),
    });
  });
  afterAll(() => world.close());

  test('names no card as its payer, in the quote or in the mail', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    expect(quote).toMatchObject({ collection: 'send_invoice', blockers: [] });
    expect(quote).not.toHaveProperty('paymentMethod');
    const { id } = await service.confirm(someone.account, quote.id, null);
    const told = (await world.mails(someone.account)).find(({ key }) => key === `${id}:changed`);
    expect(told?.body).toContain('We send you an invoice of $800.00.');
    expect(told?.body).not.toContain('charged');
  });
});

describe.each(engines)('a bank debit, on %s,', (engine) => {
  const behaviours: string[] = [];
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine, {
      provider: (provider) => ({
        ...provider,
        async read(...input) {
          const truth = await provider.read(...input);
          return truth?.method ? { ...truth, method: { ...truth.method, type: 'sepa_debit' } } : truth;
        },
        update(change, mark, behaviour, key) {
          behaviours.push(behaviour);
          return provider.update(change, mark, behaviour, key);
        },
      }),
    });
  });
  afterAll(() => world.close());

  test('cannot carry a change that waits for its money, so a refusal leaves everything as it was', async () => {
    const someone = await world.customer();
    const service = world.start();
    world.simulator.control.nextPayment(someone.customer, 'insufficient_funds');
    const refused = await service.confirm(
      someone.account,
      (await service.preview(someone.account, toEnterprise)).id,
      null,
    );
    expect(refused).toMatchObject({
      status: 'canceled',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    });
    expect(await service.current(someone.account)).toMatchObject({ planId: 'professional', openChange: null });
    await expectOneStory(world, someone);

    const made = await service.confirm(
      someone.account,
      (await service.preview(someone.account, toEnterprise)).id,
      null,
    );
    expect(made.status).toBe('succeeded');
    expect(new Set(behaviours)).toEqual(new Set(['error_if_incomplete']));
    await expectOneStory(world, someone);
  });
});
