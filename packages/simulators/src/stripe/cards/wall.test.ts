import type { Stripe } from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documented } from '../../testing/documented-cards.ts';
import { openShop, sdk, seedCustomer, start } from '../../testing/shop.ts';
import { declineCodes } from '../payments/outcome.ts';
import { createStripeSimulator } from '../simulator.ts';
import { isIban } from './debits.ts';
import { isCardNumber, testCards } from './test-cards.ts';

const numbers = testCards.map(({ number }) => number);

test('the card wall holds each documented number once, and each could be one', () => {
  expect(numbers.length).toBeGreaterThanOrEqual(50);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) expect(isCardNumber(number), number).toBe(true);
});

/** One bank for the whole wall, where anybody may owe something and answer its challenge. */
async function openBank() {
  const simulator = await createStripeSimulator();
  await simulator.listen();
  const stripe = sdk(simulator.url);
  const { id: product } = await stripe.products.create({ name: 'Tokens' });
  const { id: price } = await stripe.prices.create({ product, currency: 'usd', unit_amount: 2500 });
  return {
    stripe,
    close: () => simulator.close(),
    /** A payment that waits for a card. */
    async due(customer: string): Promise<string> {
      const { id } = await stripe.invoices.create({ customer, currency: 'usd', auto_advance: false });
      await stripe.invoiceItems.create({ customer, invoice: id, pricing: { price } });
      await stripe.invoices.finalizeInvoice(id);
      const [intent] = (await stripe.paymentIntents.list({ customer })).data;
      if (!intent) throw new Error('nothing is due');
      return intent.id;
    },
    async challenge(intent: string): Promise<void> {
      const { client_secret } = await stripe.paymentIntents.retrieve(intent);
      const answered = await fetch(`${simulator.url}/js/intents/${intent}/authenticate`, {
        method: 'POST',
        headers: { authorization: 'Bearer pk_test_varai', 'content-type': 'application/json' },
        body: JSON.stringify({ client_secret, passed: true }),
      });
      expect(answered.ok).toBe(true);
    },
  };
}

/** How a request about a card ended: by the status of what it is about, or by the bank's code. */
const ended = (asked: Promise<{ status: string | null }>) =>
  asked.then(
    ({ status }) => ({ succeeded: 'succeeds', requires_action: 'asks' })[status ?? ''] ?? status,
    (error: unknown) => {
      expect(error).toMatchObject({ type: 'StripeCardError' });
      return (error as Stripe.errors.StripeCardError).decline_code;
    },
  );

describe('each card', () => {
  let shop: Awaited<ReturnType<typeof openBank>>;
  beforeAll(async () => {
    shop = await openBank();
  });
  afterAll(() => shop.close());

  test('that is documented is on the wall, and no other', () => {
    expect(numbers.toSorted()).toEqual(Object.keys(documented).toSorted());
  });

  test.each(testCards)('$brand $number is saved and charged as it is documented', async (card) => {
    const { stripe } = shop;
    const { save, charge, after } = documented[card.number]!;
    const customer = await seedCustomer(stripe, null);
    const method = await stripe.paymentMethods.create({
      type: 'card',
      card: { number: card.number, exp_month: 12, exp_year: 2040, cvc: '123' },
    });
    expect(method.card).toMatchObject({ brand: card.brand, last4: card.number.slice(-4), funding: card.funding });
    const intent = await shop.due(customer.id);
    expect(await ended(stripe.paymentIntents.confirm(intent, { payment_method: method.id }))).toBe(charge);
    if (after !== undefined) {
      await shop.challenge(intent);
      const { status, last_payment_error: error } = await stripe.paymentIntents.retrieve(intent);
      expect(status === 'succeeded' ? 'succeeds' : error?.decline_code).toBe(after);
    }
    const charges = (await stripe.charges.list({ customer: customer.id })).data.map(({ paid }) => paid);
    expect(charges).toEqual([(after ?? charge) === 'succeeds']);

    const setup = stripe.setupIntents.create({ customer: customer.id, confirm: true, payment_method: method.id });
    expect(await ended(setup)).toBe(save);
    const saved = (await stripe.customers.listPaymentMethods(customer.id)).data.map(({ id }) => id);
    expect(saved).toEqual(save === 'succeeds' ? [method.id] : []);
  });
});

test.each(declineCodes)('a bank may refuse with %s', async (code) => {
  const { stripe, customer, subscription, item, price, control } = await openShop();
  control.nextPayment(customer.id, code);
  const change = stripe.subscriptions.update(subscription.id, {
    items: [{ id: item.id, price: price('enterprise_month') }],
    proration_behavior: 'always_invoice',
    payment_behavior: 'error_if_incomplete',
  });
  await expect(change).rejects.toMatchObject({ type: 'StripeCardError', decline_code: code });
});

test('an IBAN proves itself by its check digits', () => {
  expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
  expect(isIban('DE88370400440532013000')).toBe(false);
});

const sepa = (iban: string) => ({
  type: 'sepa_debit' as const,
  sepa_debit: { iban },
  billing_details: { name: 'Ada Owner', email: 'ada@acme.test' },
});

test('a SEPA account pays later, and a refusal comes later too', async () => {
  const { stripe, customer, subscription, item, price, control } = await openShop();
  const account = async (iban: string) => {
    const { id } = await stripe.paymentMethods.create(sepa(iban));
    const setup = await stripe.setupIntents.create({ customer: customer.id, confirm: true, payment_method: id });
    expect(setup).toMatchObject({ status: 'succeeded', mandate: expect.stringMatching(/^mandate_/) as string });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: id } });
    return id;
  };
  await account('DE89370400440532013000');
  const change = (plan: string, payment_behavior: 'error_if_incomplete' | 'pending_if_incomplete') =>
    stripe.subscriptions.update(subscription.id, {
      items: [{ id: item.id, price: price(plan) }],
      proration_behavior: 'always_invoice',
      payment_behavior,
      expand: ['latest_invoice'],
    });
  await expect(change('professional_month', 'pending_if_incomplete')).rejects.toThrow(/not supported.*sepa_debit/);
  expect(await change('professional_month', 'error_if_incomplete')).toMatchObject({
    status: 'active',
    latest_invoice: { status: 'open' },
  });
  await control.advance(5);
  const [paid] = (await stripe.invoices.list({ customer: customer.id })).data;
  expect(paid?.status).toBe('paid');

  await account('DE62370400440532013001');
  await change('enterprise_month', 'error_if_incomplete');
  await control.advance(5);
  expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
  const [intent] = (await stripe.paymentIntents.list({ customer: customer.id })).data;
  expect(intent).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'debit_not_authorized' },
  });
});

test('a US account is linked at once or proves itself by two deposits', async () => {
  const { stripe } = await start();
  const customer = await seedCustomer(stripe, null);
  const linked = await stripe.setupIntents.create({
    customer: customer.id,
    confirm: true,
    payment_method: 'pm_usBankAccount_success',
  });
  expect(linked.status).toBe('succeeded');
  const { id } = await stripe.paymentMethods.create({
    type: 'us_bank_account',
    us_bank_account: { routing_number: '110000000', account_number: '000123456789', account_holder_type: 'company' },
    billing_details: { name: 'Acme Optics' },
  });
  const typed = await stripe.setupIntents.create({ customer: customer.id, confirm: true, payment_method: id });
  expect(typed).toMatchObject({ status: 'requires_action', next_action: { type: 'verify_with_microdeposits' } });
  const verify = (amounts: number[]) => stripe.setupIntents.verifyMicrodeposits(typed.id, { amounts });
  await expect(verify([1, 2])).rejects.toMatchObject({
    code: 'payment_method_microdeposit_verification_amounts_mismatch',
  });
  expect((await verify([32, 45])).status).toBe('succeeded');
});

test('what happens to a method is told: attached, updated, renewed by its bank, detached', async () => {
  const { stripe, control } = await start();
  const customer = await seedCustomer(stripe);
  const [method] = (await stripe.customers.listPaymentMethods(customer.id)).data;
  const id = method?.id ?? '';
  await stripe.paymentMethods.update(id, { card: { exp_month: 1, exp_year: 2039 } });
  await expect(stripe.paymentMethods.update(id, { card: { exp_month: 1, exp_year: 2001 } })).rejects.toMatchObject({
    code: 'invalid_expiry_year',
  });
  control.renewCard(id, 2, 2041);
  await stripe.paymentMethods.detach(id);
  await expect(stripe.paymentMethods.detach(id)).rejects.toThrow(/not attached/);
  await expect(stripe.paymentMethods.attach(id, { customer: customer.id })).rejects.toThrow(/detached/);
  const told = (await stripe.events.list({ limit: 100 })).data
    .filter(({ type }) => type.startsWith('payment_method.'))
    .map(({ type }) => type.replace('payment_method.', ''));
  expect(told.reverse()).toEqual(['attached', 'updated', 'automatically_updated', 'detached']);
});
