import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStripeSimulator, type StripeSimulator } from '../simulator.ts';

let simulator: StripeSimulator;
let stripe: Stripe;
let customer: string;
let price: string;

beforeAll(async () => {
  simulator = await createStripeSimulator();
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  customer = (await stripe.customers.create({ name: 'Acme' })).id;
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  const product = await stripe.products.create({ name: '1,000 AI tokens' });
  ({ id: price } = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 2500,
    currency_options: { eur: { unit_amount: 2400 } },
  }));
});
afterAll(() => simulator.close());

async function draft(currency = 'usd'): Promise<string> {
  const { id } = await stripe.invoices.create({
    customer,
    currency,
    auto_advance: false,
    collection_method: 'charge_automatically',
    pending_invoice_items_behavior: 'exclude',
    metadata: { purchase: 'tp_1' },
  });
  await stripe.invoiceItems.create({ customer, currency, invoice: id, pricing: { price }, quantity: 1 });
  return id;
}

test('an invoice with one item is made, finalized and paid', async () => {
  const id = await draft();
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'draft', total: 2500, amount_due: 2500 });
  expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ status: 'open' });
  expect(await stripe.invoices.pay(id)).toMatchObject({
    status: 'paid',
    amount_paid: 2500,
    metadata: { purchase: 'tp_1' },
  });
});

test('the price is that of the invoice’s currency, and a final invoice takes no item', async () => {
  const other = (await stripe.customers.create({ name: 'Euro' })).id;
  const { id } = await stripe.invoices.create({ customer: other, currency: 'eur' });
  const item = { customer: other, invoice: id, pricing: { price } };
  await stripe.invoiceItems.create(item);
  expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ total: 2400, currency: 'eur' });
  await expect(stripe.invoiceItems.create(item)).rejects.toMatchObject({ code: 'invoice_not_editable' });
});

test('a draft can be deleted, an open one withdrawn', async () => {
  const id = await draft();
  expect(await stripe.invoices.del(id)).toMatchObject({ deleted: true });
  const open = await draft();
  await stripe.invoices.finalizeInvoice(open);
  await expect(stripe.invoices.del(open)).rejects.toMatchObject({ code: 'invoice_not_editable' });
  expect(await stripe.invoices.voidInvoice(open)).toMatchObject({ status: 'void' });
});

test('a preview is what the invoice comes to, with the discount and the tax of whoever buys', async () => {
  const product = await stripe.products.create({ name: '5,000 AI tokens' });
  const net = { product: product.id, currency: 'eur', unit_amount: 10_000, tax_behavior: 'exclusive' as const };
  const { id: dear } = await stripe.prices.create(net);
  const address = { country: 'DE', postal_code: '10115', city: 'Berlin', line1: 'Weg 1' };
  const buyer = (await stripe.customers.create({ name: 'Brille GmbH', address })).id;
  const coupon = await stripe.coupons.create({ percent_off: 12.5, duration: 'forever' });
  simulator.control.discount(buyer, coupon.id);

  const figures = { subtotal: 10_000, total: 10_413, total_discount_amounts: [{ amount: 1_250 }] };
  const taxes = [{ amount: 1_663, tax_behavior: 'exclusive', taxable_amount: 8_750 }];
  expect(
    await stripe.invoices.createPreview({
      currency: 'eur',
      automatic_tax: { enabled: true },
      customer_details: { address },
      discounts: [{ coupon: coupon.id }],
      invoice_items: [{ price: dear }],
    }),
  ).toMatchObject({ ...figures, total_taxes: taxes, amount_due: 10_413 });

  const { id } = await stripe.invoices.create({ customer: buyer, currency: 'eur', automatic_tax: { enabled: true } });
  await stripe.invoiceItems.create({ customer: buyer, invoice: id, pricing: { price: dear } });
  expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({
    ...figures,
    total_taxes: taxes,
    amount_due: 10_413,
  });
});
