import { createStripeSimulator } from '@varai/simulators';
import Stripe from 'stripe';
import { expect, test } from 'vitest';
import { invoiceOf } from '../../src/features/invoices/stripe-invoice.ts';
import { upcomingInvoice } from '../../src/features/invoices/stripe-upcoming.ts';
import { productOf } from '../../src/features/subscription/catalogue.ts';
import { seedCatalogue } from '../../src/features/subscription/seed.ts';
import { startSubscription } from '../../src/features/subscription/start.ts';

const planName = (product: string) => (product === productOf('professional') ? 'Professional' : undefined);

/** The preview of a real subscription of the simulator, with what the simulator has not: discounts and taxes on top. */
async function previewed(change: (preview: Stripe.Invoice) => void) {
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  try {
    const { hostname: host, port } = new URL(simulator.url);
    const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    const { id: customer } = await stripe.customers.create({ name: 'Acme', email: 'ada@acme.test' });
    const terms = { customer, currency: 'USD', planId: 'professional', interval: 'month' } as const;
    await startSubscription(stripe, terms, { paymentMethod: 'pm_card_visa' });
    const createPreview = async (...asked: Parameters<typeof stripe.invoices.createPreview>) => {
      const preview = await stripe.invoices.createPreview(...asked);
      change(preview);
      return preview;
    };
    const { subscriptions } = stripe;
    const { upcoming } = await upcomingInvoice(
      { subscriptions, invoices: { createPreview } } as unknown as Stripe, // safe: all that a preview asks
      customer,
      planName,
    );
    return upcoming!;
  } finally {
    await simulator.close();
  }
}

const extras = ({ lines }: Awaited<ReturnType<typeof previewed>>) =>
  lines.slice(1).map(({ kind, amount: { amount } }) => [kind, amount]);
const sum = ({ lines }: Awaited<ReturnType<typeof previewed>>) =>
  lines.reduce((all, { amount: { amount } }) => all + amount, 0);

test('a discount is a line of its own, and the lines add up to what is due', async () => {
  const upcoming = await previewed((preview) => {
    preview.total_discount_amounts = [
      { amount: 1_990, discount: 'di_1' },
      { amount: 10, discount: 'di_2' },
    ];
    preview.total = preview.amount_due = 17_900;
  });
  expect(upcoming).toMatchObject({ total: { amount: 17_900 }, amountDue: { amount: 17_900 } });
  expect([extras(upcoming), sum(upcoming)]).toEqual([[['discount', -2_000]], 17_900]);
});

test('taxes on top are a line, those within the price are not', async () => {
  const tax = (amount: number, how: 'exclusive' | 'inclusive') =>
    ({ amount, tax_behavior: how }) as Stripe.Invoice.TotalTax; // safe: the two members that are read
  const upcoming = await previewed((preview) => {
    preview.total_taxes = [tax(3_781, 'exclusive'), tax(500, 'inclusive')];
    preview.total = 23_681;
    preview.amount_due = 20_000;
  });
  expect([extras(upcoming), sum(upcoming)]).toEqual([
    [
      ['tax', 3_781],
      ['balance', -3_681],
    ],
    20_000,
  ]);
});

test('a plan’s period is named as a fact, so that a page can say it in its own language', async () => {
  const { lines } = await previewed((preview) => {
    const [renewal] = preview.lines.data;
    preview.lines.data.push({ ...renewal!, amount: 900, pricing: null, description: 'Training' });
  });
  expect(lines.map(({ billed, description }) => [billed, description])).toEqual([
    [{ plan: 'Professional', part: 'period' }, '1 × Professional (at $199.00 / month)'],
    [undefined, 'Training'],
  ]);
});

test('an invoice for one plan names it; one with a description of its own, or for other things, does not', async () => {
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  try {
    const { hostname: host, port } = new URL(simulator.url);
    const stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
    await seedCatalogue(stripe);
    const { id: customer } = await stripe.customers.create({ name: 'Acme', email: 'ada@acme.test' });
    const terms = { customer, currency: 'USD', planId: 'professional', interval: 'month' } as const;
    await startSubscription(stripe, terms, { paymentMethod: 'pm_card_visa' });
    const [invoice] = (await stripe.invoices.list({ customer })).data;
    expect(invoiceOf(invoice!, undefined, planName).plan).toBe('Professional');
    expect(invoiceOf({ ...invoice!, description: 'For March' }, undefined, planName)).not.toHaveProperty('plan');
    expect(invoiceOf(invoice!, undefined, () => undefined)).not.toHaveProperty('plan');
    const [line] = invoice!.lines.data;
    const lines = { ...invoice!.lines, data: [line!, { ...line!, pricing: null }] };
    expect(invoiceOf({ ...invoice!, lines }, undefined, planName)).not.toHaveProperty('plan');
  } finally {
    await simulator.close();
  }
});
