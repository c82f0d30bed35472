import { notifications as contract } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { openWorld, type World } from '../invoices/world.ts';
import { workOff } from '../platform/inbox.ts';

describe.each(engines)('failed payments on %s', (engine) => {
  let world: World;
  let events = 0;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  /** As the provider would say it, with an id of its own each time. */
  const say = async (type: string, object: { id: string; customer: string }) => {
    const id = `evt_${(events += 1)}`;
    await world.app.parts.inbox.receive('stripe', {
      id,
      type,
      createdAt: new Date(world.simulator.control.now() * 1000),
      body: { id, type, data: { object } },
    });
    await workOff(world.app.parts.inbox, world.database);
  };

  test('of a renewal are told once for each attempt, as they stand, and settled when it is paid', async () => {
    const { customer, send } = await world.shop(`renewed_${engine}`, undefined, 'professional');
    await world.useCard(customer, 'pm_card_chargeCustomerFail');
    await world.simulator.control.advance(32 * 86_400);
    const [invoice] = (await world.stripe.invoices.list({ customer, status: 'open' })).data;
    const about = { id: invoice!.id, customer };
    await say('invoice.payment_failed', about);
    await say('invoice.payment_failed', about);
    const first = await send(contract.list({}));
    expect(first).toMatchObject({ unread: 1, actionRequired: 1 });
    expect(first.items).toMatchObject([
      {
        kind: 'invoices/payment_failed',
        data: { invoice: invoice!.id, due: { amount: 19_900, currency: 'USD' }, reason: 'declined' },
      },
    ]);

    await world.simulator.control.advance(4 * 86_400);
    await say('invoice.payment_failed', about);
    expect((await send(contract.list({}))).items).toHaveLength(2);

    await world.useCard(customer, 'pm_card_visa');
    await world.stripe.invoices.pay(about.id);
    // late, after it was paid
    await say('invoice.payment_failed', about);
    await say('invoice.paid', about);
    const settled = await send(contract.list({}));
    expect(settled.items).toHaveLength(2);
    expect(settled.unread).toBe(0);
  });

  test('of an invoice that somebody pays in a page are told there, and of a stranger to nobody', async () => {
    const { customer, send } = await world.shop(`there_${engine}`);
    await world.useCard(customer, 'pm_card_chargeCustomerFail');
    const { id } = await world.stripe.invoices.create({ customer, currency: 'usd', auto_advance: false });
    await world.stripe.invoiceItems.create({ customer, currency: 'usd', invoice: id, amount: 500 });
    await world.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
    await world.stripe.invoices.pay(id).catch(() => {});
    await say('invoice.payment_failed', { id: id, customer });
    await say('invoice.payment_failed', { id: id, customer: 'cus_stranger' });
    expect((await send(contract.list({}))).items).toEqual([]);
  });
});
