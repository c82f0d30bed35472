import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { openShop, useCard } from '../testing/shop.ts';

test('is moved over HTTP as in process', async () => {
  const { simulator, control, customer, subscription, stripe, item, price } = await openShop();
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${simulator.url}/_/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const before = control.now();
  expect(await (await post('advance', { seconds: 3600 })).json()).toEqual({ now: expect.any(Number) });
  expect(control.now()).toBeGreaterThanOrEqual(before + 3600);
  expect((await post('next-payment', { customer: customer.id, outcome: 'insufficient_funds' })).status).toBe(204);
  expect((await post('next-payment', { customer: '*', outcome: 'nonsense' })).status).toBe(400);
  expect((await post('advance', { seconds: -1 })).status).toBe(400);
  expect((await post('advance', { seconds: 1 }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  await stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('professional_month') }],
    proration_behavior: 'always_invoice',
    payment_behavior: 'pending_if_incomplete',
  });
  const truth = await (await fetch(`${simulator.url}/_/truth`)).json();
  expect(truth).toEqual(JSON.parse(JSON.stringify(control.truth())));
  expect(truth).toMatchObject({
    [customer.id]: {
      balance: 0,
      subscriptions: [
        {
          id: subscription.id,
          status: 'active',
          items: [{ lookupKey: 'starter_month' }],
          pending: { items: [{ price: price('professional_month') }] },
        },
      ],
      invoices: [{ status: 'paid', amountPaid: 2900 }, { status: 'open' }],
      charges: [{ status: 'succeeded', amount: 2900 }, { status: 'failed' }],
    },
  });
  expect((await post('reset', {})).status).toBe(204);
  expect((await stripe.customers.list()).data).toEqual([]);
});

test('an order of a payment waits for one, and can be taken back', async () => {
  const { simulator, control, customer, subscription, stripe, item, price } = await openShop();
  const order = (outcome: string | null) =>
    fetch(`${simulator.url}/_/next-payment`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outcome }),
    });
  const upgrade = () =>
    stripe.subscriptions.update(subscription.id, {
      items: [{ id: item.id, price: price('professional_month') }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'error_if_incomplete',
    });
  await order('declined');
  await order('declined');
  expect(control.awaitedPayment('*')).toBe('declined');
  await expect(upgrade()).rejects.toMatchObject({ code: 'card_declined' });
  expect(control.awaitedPayment('*')).toBe('declined');
  expect((await order(null)).status).toBe(204);
  expect(control.awaitedPayment('*')).toBeUndefined();
  await upgrade();
  expect(control.truth()[customer.id]?.subscriptions).toMatchObject([{ items: [{ lookupKey: 'professional_month' }] }]);
});

test('serves the stand-in for Stripe.js as one script, and its frames with a policy of their own', async () => {
  const { simulator } = await openShop();
  const script = await fetch(`${simulator.url}/stripe.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
  const source = await script.text();
  expect(() => new Script(source)).not.toThrow();
  for (const sink of ['innerHTML', 'insertAdjacentHTML', 'document.write', 'eval(']) expect(source).not.toContain(sink);
  for (const frame of ['payment', 'challenge', 'wallet']) {
    const page = await fetch(`${simulator.url}/elements/${frame}`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${simulator.url}/elements/${frame}.js`)).status).toBe(200);
  }
});

test('saves a card from the field frame by a setup intent, and keeps refused ones out', async () => {
  const { simulator, stripe, customer } = await openShop();
  const browser = async (path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await fetch(`${simulator.url}/js/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer pk_test_varai', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const pay = async (number: string) => {
    const setup = await stripe.setupIntents.create({
      customer: customer.id,
      usage: 'off_session',
      automatic_payment_methods: { enabled: true },
    });
    const made = await browser('payment_methods', { card: { number, exp_month: 12, exp_year: 2090, cvc: '123' } });
    if (made.status !== 200) return made;
    return browser(`intents/${setup.id}/confirm`, { client_secret: setup.client_secret, payment_method: made.body.id });
  };
  expect(await pay('5555 5555 5555 4444')).toMatchObject({ status: 200, body: { status: 'succeeded' } });
  expect(await pay('4000000000000002')).toMatchObject({
    status: 402,
    body: { error: { code: 'card_declined', decline_code: 'generic_decline' } },
  });
  expect(await pay('4000002500003155')).toMatchObject({ body: { status: 'requires_action' } });
  expect(await pay('4242424242424241')).toMatchObject({ status: 402, body: { error: { code: 'incorrect_number' } } });
  expect(
    (await stripe.paymentMethods.list({ customer: customer.id })).data.map((method) => method.card?.last4),
  ).toEqual(['4444', '4242']);
  const wrong = await stripe.setupIntents.create({ customer: customer.id });
  expect(
    (
      await browser(`intents/${wrong.id}/confirm`, {
        client_secret: `${wrong.id}_secret_guess`,
        payment_method: 'pm_card_visa',
      })
    ).status,
  ).toBe(400);
});

test('detaching a card takes it from wherever it was the default', async () => {
  const { stripe, customer, subscription } = await openShop();
  const method = await useCard(stripe, customer.id, 'pm_card_mastercard');
  await stripe.subscriptions.update(subscription.id, { default_payment_method: method });
  await stripe.paymentMethods.detach(method);
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({
    invoice_settings: { default_payment_method: null },
  });
  expect(await stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ default_payment_method: null });
});
