import { paymentMethodErrors, paymentMethods, subscription } from '@varai/client';
import { en } from '@varai/client/checks';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { engines } from '../billing/databases.ts';
import { answer, day, neverPaid, typed } from './bank.ts';
import { openPortal, type Portal } from './portal.ts';

describe.each(engines)('payment methods over the wire, on %s,', (engine) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(engine);
  });
  afterAll(() => portal.close());

  type Merchant = Awaited<ReturnType<Portal['merchant']>>;
  const list = ({ client }: Merchant) => client.send(paymentMethods.list());
  const names = async (merchant: Merchant) =>
    (await list(merchant)).map((method) => `${method.last4}${method.default ? ' default' : ''}`);

  async function add(merchant: Merchant, card: string, passes?: boolean) {
    const { id, clientSecret } = await merchant.client.send(paymentMethods.setup({}));
    const payment_method = await typed(portal.stripe, card);
    const setup = await portal.stripe.setupIntents.confirm(id, { payment_method });
    if (passes !== undefined) await answer(portal, clientSecret, passes);
    return setup.payment_method as string;
  }
  const runs = () => portal.merchant({ planId: 'professional', paymentMethod: 'pm_card_visa' });

  test('the list says what a method pays and whether it may go, in four calls however many there are', async () => {
    const merchant = await runs();
    const [only] = await list(merchant);
    expect(only).toMatchObject({
      last4: '4242',
      default: true,
      removal: 'last_method',
      renewal: { amount: { amount: 19900, currency: 'USD' }, plan: 'Professional' },
    });
    await list(merchant);
    const few = await portal.calls(() => list(merchant));
    for (const card of ['5555555555554444', '378282246310005', '6011111111111117', 'DE89370400440532013000'])
      await add(merchant, card);
    expect(await portal.calls(() => list(merchant))).toBe(few);
    expect(few).toBe(4);
    const listed = await list(merchant);
    expect(listed.map(({ removal }) => removal)).toEqual(Array(5).fill('allowed'));
    expect(listed.filter(({ renewal }) => renewal !== null)).toHaveLength(1);
    expect(listed.find(({ type }) => type === 'sepa_debit')).toMatchObject({ last4: '3000', expMonth: null });
  });

  test('what pays at once is a card, and the provider takes no other then', async () => {
    const { client } = await runs();
    const cards = await client.send(paymentMethods.setup({ only: 'card' }));
    const all = await client.send(paymentMethods.setup({}));
    const allowed = async ({ id }: { id: string }) =>
      (await portal.stripe.setupIntents.retrieve(id)).allowed_payment_method_types;
    expect([await allowed(cards), await allowed(all)]).toEqual([['card'], null]);
  });

  test('the default pays the plan that comes where a smaller one is scheduled', async () => {
    const merchant = await runs();
    const quote = await merchant.client.send(subscription.preview({ planId: 'starter', interval: 'month' }));
    expect(await merchant.client.send(subscription.change({ quoteId: quote.id }))).toMatchObject({
      status: 'scheduled',
    });
    const [only] = await list(merchant);
    expect(only!.renewal).toMatchObject({ amount: { amount: 2900 }, plan: 'Starter', at: quote.effectiveAt });
  });

  test('a key as long as a key may be begins one setup and makes one change', async () => {
    const merchant = await runs();
    const setup = { ...paymentMethods.setup({}), key: 'k'.repeat(255) };
    const { id } = await merchant.client.send(setup);
    expect(await merchant.client.send(setup)).toMatchObject({ id });
    const [card] = await list(merchant);
    const update = {
      ...paymentMethods.update({ id: card!.id, billingDetails: { name: 'Ada' } }),
      key: 'u'.repeat(255),
    };
    expect(await merchant.client.send(update)).toMatchObject({ billingDetails: { name: 'Ada' } });
  });

  test('3-D Secure passed adds a card; failed or abandoned adds none', async () => {
    const merchant = await runs();
    await add(merchant, '4000002760003184', false);
    await add(merchant, '4000000000003063');
    expect(await names(merchant)).toEqual(['4242 default']);
    await add(merchant, '4000002760003184', true);
    expect(await names(merchant)).toEqual(['4242 default', '3184']);
  });

  test('a first card that was added while the browser was closed is the default on the next list', async () => {
    const merchant = await portal.merchant();
    await add(merchant, '5555555555554444');
    expect(await names(merchant)).toEqual(['4444 default']);
    expect(await portal.mails(merchant.account)).toEqual([]);
  });

  test('the default is the customer’s and every subscription’s, and is told by mail once', async () => {
    const merchant = await runs();
    const id = await add(merchant, '5555555555554444');
    await portal.stripe.subscriptions.update(merchant.subscription, {
      default_payment_method: (await list(merchant))[0]!.id,
    });
    const message = paymentMethods.makeDefault({ id });
    expect(await merchant.client.send(message)).toMatchObject({
      id,
      default: true,
      renewal: { at: expect.any(String) },
    });
    await merchant.client.send(message);
    const { default_payment_method } = await portal.stripe.subscriptions.retrieve(merchant.subscription);
    expect(default_payment_method).toBe(id);
    expect((await portal.mails(merchant.account)).map(({ body }) => body)).toEqual([
      expect.stringContaining('Mastercard •••• 4444 is your default'),
    ]);
  });

  test('a subscription whose first payment never came keeps neither default nor removal from the one that runs', async () => {
    const merchant = await runs();
    const [visa] = await list(merchant);
    await neverPaid(portal.stripe, merchant);
    await portal.simulator.control.advance(day);
    const id = await add(merchant, '5555555555554444');

    expect(await merchant.client.send(paymentMethods.makeDefault({ id }))).toMatchObject({ id, default: true });
    expect((await portal.stripe.subscriptions.retrieve(merchant.subscription)).default_payment_method).toBe(id);
    expect(await merchant.client.send(paymentMethods.remove({ id }))).toEqual({ done: true, newDefault: visa!.id });
    expect(await names(merchant)).toEqual(['4242 default']);
  });

  test('a subscription’s own default is the one that is shown, and pays on when the one that the customer names goes', async () => {
    const merchant = await runs();
    const visa = (await list(merchant))[0]!.id;
    const id = await add(merchant, '5555555555554444');
    await portal.stripe.subscriptions.update(merchant.subscription, { default_payment_method: id });
    expect(await names(merchant)).toEqual(['4444 default', '4242']);

    await add(merchant, '378282246310005');
    expect(await merchant.client.send(paymentMethods.remove({ id: visa }))).toEqual({ done: true, newDefault: null });
    expect(await names(merchant)).toEqual(['4444 default', '0005']);
    const owner = (await portal.stripe.customers.retrieve(merchant.customer)) as Stripe.Customer;
    expect(owner.invoice_settings.default_payment_method).toBe(id);
    expect((await portal.mails(merchant.account)).map(({ body }) => body).join()).not.toContain('From now on');
  });

  test('removing the default moves it first; the same request again is answered the same', async () => {
    const merchant = await runs();
    const mastercard = await add(merchant, '5555555555554444');
    const amex = await add(merchant, '378282246310005');
    const visa = (await list(merchant)).find(({ last4 }) => last4 === '4242')!.id;
    const message = paymentMethods.remove({ id: visa });
    expect(await merchant.client.send(message)).toEqual({ done: true, newDefault: amex });
    expect(await merchant.client.send(message)).toEqual({ done: true, newDefault: amex });
    expect(await names(merchant)).toEqual(['0005 default', '4444']);
    await expect(merchant.client.send(paymentMethods.remove({ id: visa }))).rejects.toMatchObject({
      code: paymentMethodErrors.not_found.code,
    });
    expect(await merchant.client.send(paymentMethods.remove({ id: mastercard }))).toEqual({
      done: true,
      newDefault: null,
    });
    const told = (await portal.mails(merchant.account)).map(({ body }) => body);
    expect(told).toHaveLength(2);
    expect(told.join()).toContain('From now on American Express •••• 0005 pays.');
  });

  test('the last method of a paid subscription stays, from two tabs at once too, until the subscription has ended', async () => {
    const merchant = await runs();
    const [visa] = await list(merchant);
    const mastercard = await add(merchant, '5555555555554444');
    const both = await Promise.allSettled(
      [visa!.id, mastercard].map((id) => merchant.client.send(paymentMethods.remove({ id }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [left] = await list(merchant);
    const last = () => merchant.client.send(paymentMethods.remove({ id: left!.id }));
    await expect(last()).rejects.toMatchObject({ code: paymentMethodErrors.last_method.code, status: 409 });
    await portal.stripe.subscriptions.cancel(merchant.subscription);
    expect(await last()).toEqual({ done: true, newDefault: null });
    expect(await list(merchant)).toEqual([]);
  });

  test('a card that is added again takes the place of the older entry, and its default', async () => {
    const merchant = await runs();
    const [old] = await list(merchant);
    const again = await add(merchant, '4242424242424242');
    const listed = await list(merchant);
    expect(listed.map(({ id }) => id)).toEqual([again]);
    expect(again).not.toBe(old!.id);
    expect(listed[0]).toMatchObject({ default: true, expYear: 2040 });
    expect(await portal.mails(merchant.account)).toEqual([]);
  });

  test('expiry and address change; what cannot is refused by name', async () => {
    const merchant = await runs();
    const [{ id } = { id: '' }] = await list(merchant);
    const update = (change: object) => merchant.client.send(paymentMethods.update({ id, ...change }));
    await update({ billingDetails: { name: '  Ada\u0301 Owner ', country: 'DE', line1: 'Rosenweg 1' } });
    expect(await update({ expMonth: 3, expYear: 2041, billingDetails: { line1: null, city: 'Berlin' } })).toMatchObject(
      {
        expMonth: 3,
        expYear: 2041,
        billingDetails: { name: 'Adá Owner', country: 'DE', line1: null, city: 'Berlin' },
      },
    );
    for (const change of [{ expMonth: 1, expYear: 2020 }, { expMonth: 1 }])
      await expect(update(change)).rejects.toMatchObject({ code: paymentMethodErrors.expiry_refused.code });
    await expect(update({ expMonth: 1, expYear: 2020 })).rejects.toMatchObject({
      errors: [{ path: 'expYear', code: 'past', message: en.past }],
    });
    const whole = { line1: 'Rosenweg 1', line2: null, postalCode: '', city: '', state: null, country: 'DE' };
    await expect(update({ billingDetails: whole })).rejects.toMatchObject({
      status: 422,
      errors: [{ path: 'billingDetails.city' }, { path: 'billingDetails.postalCode' }],
    });
    for (const name of ['a'.repeat(201), 'Ada\u0007', 'Ada\u202e'])
      await expect(update({ billingDetails: { name } })).rejects.toMatchObject({ status: 422 });
    const sepa = await add(merchant, 'DE89370400440532013000');
    const debit = merchant.client.send(paymentMethods.update({ id: sepa, expMonth: 1, expYear: 2041 }));
    await expect(debit).rejects.toMatchObject({ code: paymentMethodErrors.expiry_refused.code });
  });

  test('a change that the provider refuses is told in its own sentence, and changes nothing', async () => {
    const merchant = await runs();
    const [{ id, expYear } = { id: '', expYear: null }] = await list(merchant);
    const sentence = 'Your card’s expiration year is invalid.';
    const type = 'card_error' as const;
    vi.spyOn(portal.app.parts.stripe!.paymentMethods, 'update').mockRejectedValueOnce(
      new Stripe.errors.StripeCardError({ type, code: 'invalid_expiry_year', message: `${sentence}\u0007` }),
    );
    const update = merchant.client.send(paymentMethods.update({ id, expMonth: 3, expYear: 2100 }));
    await expect(update).rejects.toMatchObject({
      code: paymentMethodErrors.update_refused.code,
      status: 422,
      message: sentence,
      errors: [],
      retryable: false,
    });
    expect((await list(merchant))[0]).toMatchObject({ id, expYear });
  });

  test('a stranger’s method is not there', async () => {
    const [merchant, stranger] = [await runs(), await runs()];
    const [{ id } = { id: '' }] = await list(stranger);
    const { client } = merchant;
    for (const message of [
      paymentMethods.makeDefault({ id }),
      paymentMethods.update({ id, billingDetails: { name: 'Eve' } }),
      paymentMethods.remove({ id }),
    ])
      await expect(client.send(message as never)).rejects.toMatchObject({ code: paymentMethodErrors.not_found.code });
    expect(await names(stranger)).toEqual(['4242 default']);
  });

  test('how a setup has ended is told to the account that began it, and to no other', async () => {
    const [{ client }, stranger] = [await runs(), await runs()];
    const { id, clientSecret } = await client.send(paymentMethods.setup({}));
    const end = () => client.send(paymentMethods.findSetup({ id }));
    expect(await end()).toMatchObject({ status: 'refused', method: null, failure: null });
    const confirm = async (card: string) => {
      const payment_method = await typed(portal.stripe, card);
      return portal.stripe.setupIntents.confirm(id, { payment_method });
    };
    await confirm('4000002760003184');
    expect(await end()).toMatchObject({ status: 'waiting', failure: null });
    await answer(portal, clientSecret, false);
    expect(await end()).toMatchObject({
      status: 'refused',
      failure: { code: 'setup_intent_authentication_failure', declineCode: null },
    });
    await expect(confirm('4000000000009995')).rejects.toMatchObject({ type: 'StripeCardError' });
    expect(await end()).toMatchObject({
      status: 'refused',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    });
    const { payment_method } = await confirm('5555555555554444');
    expect(await end()).toMatchObject({ status: 'saved', method: payment_method, failure: null, leavesDebit: false });

    const elsewhere = await portal.stripe.setupIntents.create({ customer: stranger.customer });
    const theirs = await stranger.client.send(paymentMethods.setup({}));
    for (const other of [theirs.id, elsewhere.id, 'seti_unknown'])
      await expect(client.send(paymentMethods.findSetup({ id: other }))).rejects.toMatchObject({
        code: paymentMethodErrors.not_found.code,
      });
  });

  test('a bank debit, which cannot wait for its money, changes the plan at once and pays later', async () => {
    for (const [iban, status] of [
      ['DE89370400440532013000', 'active'],
      ['DE62370400440532013001', 'past_due'],
    ] as const) {
      const merchant = await runs();
      const id = await add(merchant, iban);
      await merchant.client.send(paymentMethods.makeDefault({ id }));
      const quote = await merchant.client.send(subscription.preview({ planId: 'enterprise', interval: 'month' }));
      const change = await merchant.client.send(subscription.change({ quoteId: quote.id }));
      expect(change).toMatchObject({ status: 'succeeded', planId: 'enterprise' });
      const { pending_update } = await portal.stripe.subscriptions.retrieve(merchant.subscription);
      expect(pending_update).toBeNull();
      await portal.simulator.control.advance(5);
      expect((await portal.stripe.subscriptions.retrieve(merchant.subscription)).status).toBe(status);
    }
  });

  test('an account on Shopify is refused by this feature’s own name', async () => {
    const { client } = await portal.merchant({ rail: 'shopify-app-pricing' });
    for (const message of [
      paymentMethods.list(),
      paymentMethods.setup({}),
      paymentMethods.findSetup({ id: 'seti_1' }),
      paymentMethods.page({}),
    ])
      await expect(client.send(message as never)).rejects.toMatchObject({
        code: paymentMethodErrors.rail_unsupported.code,
      });
  });

  test('what Stripe tells of an account that Shopify bills is worked off, and nobody is woken', async () => {
    const { customer } = await portal.merchant({ rail: 'shopify-app-pricing' });
    const method = await portal.stripe.paymentMethods.attach('pm_card_visa', { customer });
    const { inbox } = portal.app.parts;
    const createdAt = new Date(portal.simulator.control.now() * 1000);
    const told = {
      'payment_method.attached': method,
      'setup_intent.succeeded': { object: 'setup_intent', id: 'seti_elsewhere', customer },
      'customer.updated': await portal.stripe.customers.retrieve(customer),
      'customer.subscription.created': { object: 'subscription', id: 'sub_elsewhere', customer },
      'invoice.paid': { object: 'invoice', id: 'in_elsewhere', customer, created: portal.simulator.control.now() },
    };
    const before = portal.log.length;
    for (const [type, object] of Object.entries(told)) {
      const id = `evt_elsewhere_${type}`;
      await inbox.receive('stripe', { id, type, createdAt, body: { id, type, data: { object } } });
    }

    const done = () =>
      portal.database.system((trx) =>
        trx.selectFrom('inbox_events').select('id').where('done_at', 'is not', null).execute(),
      );
    const workedOff = async () => (await done()).filter(({ id }) => id.startsWith('evt_elsewhere_')).length;
    await expect.poll(workedOff, { timeout: 60_000 }).toBe(Object.keys(told).length);
    expect(portal.log.slice(before).filter((line) => line.includes('rail_unsupported'))).toEqual([]);
  });
});
