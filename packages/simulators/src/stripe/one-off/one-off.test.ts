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

test('rates named by hand tax an invoice as its preview says; an item’s own come first, and what is unknown is refused', async () => {
  const vat = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive: false });
  const low = await stripe.taxRates.create({ display_name: 'Low', percentage: 7, inclusive: true });
  const archived = await stripe.taxRates.create({ display_name: 'Old', percentage: 16, inclusive: false });
  expect(await stripe.taxRates.update(archived.id, { active: false })).toMatchObject({ active: false, percentage: 16 });
  expect(await stripe.taxRates.retrieve(vat.id)).toEqual(vat);
  expect((await stripe.taxRates.list({ active: true, inclusive: true })).data).toEqual([low]);

  const buyer = (await stripe.customers.create({ name: 'Rated' })).id;
  const bought = { customer: buyer, pricing: { price } };
  const { id } = await stripe.invoices.create({ customer: buyer, currency: 'usd', default_tax_rates: [vat.id] });
  await stripe.invoiceItems.create({ ...bought, invoice: id });
  await stripe.invoiceItems.create({ ...bought, invoice: id, tax_rates: [low.id] });
  const taxes = [
    { amount: 475, tax_behavior: 'exclusive', taxable_amount: 2_500 },
    { amount: 164, tax_behavior: 'inclusive', taxable_amount: 2_336 },
  ];
  const items = [
    { price, tax_rates: [vat.id] },
    { price, tax_rates: [low.id] },
  ];
  const figures = { subtotal: 5_000, total: 5_475, subtotal_excluding_tax: 4_836, total_taxes: taxes };
  expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject(figures);
  expect(await stripe.invoices.createPreview({ currency: 'usd', invoice_items: items })).toMatchObject(figures);

  const refused = (rates: string[], automatic = false) =>
    stripe.invoices.create({ customer: buyer, default_tax_rates: rates, automatic_tax: { enabled: automatic } });
  await expect(refused([archived.id])).rejects.toMatchObject({ param: 'default_tax_rates[0]' });
  await expect(refused(['txr_gone'])).rejects.toMatchObject({ code: 'resource_missing' });
  await expect(refused([vat.id], true)).rejects.toMatchObject({ param: 'automatic_tax[enabled]' });
  const strange = { display_name: 'VAT', percentage: 19, inclusive: false, flat: 5 };
  await expect(stripe.taxRates.create(strange)).rejects.toMatchObject({ code: 'parameter_unknown' });
});
