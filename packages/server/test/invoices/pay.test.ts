import { invoices } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { challenge } from '../billing/bank.ts';
import { engines } from '../billing/databases.ts';
import { openWorld, type World } from './world.ts';

describe.each(engines)('an open invoice, on %s,', (engine) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  /** A customer with one open invoice, whose next payments end so. */
  async function owing(name: string, ...outcomes: Parameters<World['simulator']['control']['nextPayment']>[1][]) {
    const shop = await world.shop(name, { count: 2, newest: ['open'] });
    for (const outcome of outcomes) world.simulator.control.nextPayment(shop.customer, outcome);
    const { items } = await shop.send(invoices.list({}));
    const charges = async () => (await world.stripe.paymentIntents.list({ customer: shop.customer })).data;
    return { ...shop, id: items[0]!.id, charges };
  }

  test('is paid with the default method, once, however often the request is sent', async () => {
    const { send, id, charges } = await owing('paid');
    const message = invoices.pay({ id });
    const [one, other] = [await send(message), await send(message)];
    expect(one).toMatchObject({ status: 'paid', failure: null, invoice: { id, status: 'paid' } });
    expect(other).toEqual(one);
    expect(await send(invoices.pay({ id }))).toMatchObject({ status: 'paid' });
    expect((await charges()).filter(({ status }) => status === 'succeeded')).toHaveLength(1);
  });

  test('is paid once by a request whose own key is as long as a key may be', async () => {
    const { send, id, charges } = await owing('long');
    const message = { ...invoices.pay({ id }), key: 'k'.repeat(255) };
    expect(await send(message)).toMatchObject({ status: 'paid', failure: null });
    expect(await send(message)).toMatchObject({ status: 'paid' });
    expect((await charges()).filter(({ status }) => status === 'succeeded')).toHaveLength(1);
  });

  test('says why it was declined, in the answer and in the list, and is paid with another card', async () => {
    const { send, id, customer } = await owing('declined', 'insufficient_funds');
    const declined = await send(invoices.pay({ id }));
    expect(declined).toMatchObject({
      status: 'requires_payment_method',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    });
    world.calls.length = 0;
    const { items } = await send(invoices.list({}));
    expect(items[0]).toMatchObject({ id, status: 'open', failure: { declineCode: 'insufficient_funds' } });
    expect(world.calls.filter((call) => call.startsWith('GET /v1/payment_intents'))).toHaveLength(1);

    const { id: card } = await world.stripe.paymentMethods.attach('pm_card_mastercard', { customer });
    const paid = await send(invoices.pay({ id, paymentMethodId: card }));
    expect(paid).toMatchObject({ status: 'paid', invoice: { status: 'paid', failure: null } });
  });

  test('whose money is on its way from a bank account is not paid a second time by a list that is out of date', async () => {
    const { send, id, customer, charges } = await owing('debited');
    const { id: account } = await world.stripe.paymentMethods.attach('pm_usBankAccount_success', { customer });
    expect(await send(invoices.pay({ id, paymentMethodId: account }))).toMatchObject({ status: 'processing' });
    world.calls.length = 0;
    expect(await send(invoices.pay({ id }))).toMatchObject({ status: 'processing', failure: null });
    expect(world.calls.filter((call) => call.startsWith('POST '))).toEqual([]);
    expect(await charges()).toHaveLength(1);
  });

  test('waits for the bank’s challenge with a client secret, and is paid when it is passed', async () => {
    const { send, id, customer } = await owing('challenged', 'requires_action');
    const waiting = await send(invoices.pay({ id }));
    expect(waiting.status).toBe('requires_action');
    expect(waiting.clientSecret).toMatch(/^pi_\w+_secret_/);
    expect(await send(invoices.find({ id }))).toMatchObject({ status: 'open', pending: 'requires_action' });
    await challenge(world, { customer }, true);
    expect(await send(invoices.find({ id }))).toMatchObject({ status: 'paid', pending: null });
  });

  test('stays open when the challenge is failed, and may be tried again', async () => {
    const { send, id, customer } = await owing('failed', 'requires_action');
    await send(invoices.pay({ id }));
    await challenge(world, { customer }, false);
    expect(await send(invoices.find({ id }))).toMatchObject({ status: 'open', pending: null });
    expect(await send(invoices.pay({ id }))).toMatchObject({ status: 'paid' });
  });

  test('says that there is nobody to charge where no method is on file', async () => {
    const { send, id, customer } = await owing('cardless');
    const { data } = await world.stripe.paymentMethods.list({ customer });
    for (const { id: card } of data) await world.stripe.paymentMethods.detach(card);
    expect(await send(invoices.pay({ id }))).toMatchObject({
      status: 'requires_payment_method',
      failure: { code: 'payment_method_missing', declineCode: null },
    });
  });

  test('is never paid with the method of somebody else', async () => {
    const { send, id } = await owing('mine');
    const other = await world.shop('thief');
    const { data } = await world.stripe.paymentMethods.list({ customer: other.customer });
    for (const paymentMethodId of [data[0]!.id, 'pm_nowhere'])
      await expect(send(invoices.pay({ id, paymentMethodId }))).rejects.toMatchObject({
        code: 'invoices/method_not_found',
      });
    expect((await send(invoices.find({ id }))).status).toBe('open');
  });

  test('that was voided is not paid', async () => {
    const { send, id } = await owing('voided');
    await world.stripe.invoices.voidInvoice(id);
    await expect(send(invoices.pay({ id }))).rejects.toMatchObject({ code: 'invoices/not_open' });
  });
});
