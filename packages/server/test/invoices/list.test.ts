import { invoices, subscription, type Invoice } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOfYear } from '../../src/features/invoices/year.ts';
import { engines } from '../billing/databases.ts';
import { openWorld, type Send, type World } from './world.ts';

async function all(send: Send, input: { year?: number; limit?: number } = {}): Promise<Invoice[]> {
  const items: Invoice[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await send(invoices.list({ ...input, ...(cursor !== undefined && { cursor }) }));
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

describe.each(engines)('invoices, on %s,', (engine) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test('come newest first, a page at a time, each once, by two calls for the first page and one for the others', async () => {
    const { send } = await world.shop('pages', { count: 230, every: 'day' });
    const listed = await all(send, { limit: 100 });
    expect(new Set(listed.map(({ id }) => id)).size).toBe(230);
    expect(listed.map(({ issuedAt }) => issuedAt)).toEqual(
      listed
        .map(({ issuedAt }) => issuedAt)
        .sort()
        .reverse(),
    );

    world.calls.length = 0;
    const first = await send(invoices.list({ limit: 100 }));
    expect(world.calls.sort()).toEqual(['GET /v1/customers/' + (await customerOf(first)), 'GET /v1/invoices'].sort());
    expect(Date.parse(first.since!)).toBe(Date.parse(listed.at(-1)!.issuedAt));
    world.calls.length = 0;
    const second = await send(invoices.list({ limit: 100, cursor: first.nextCursor! }));
    expect(world.calls).toEqual(['GET /v1/invoices']);
    expect(second.since).toBeNull();
  });

  const customerOf = async ({ items }: { items: Invoice[] }) =>
    (await world.stripe.invoices.retrieve(items[0]!.id)).customer as string;

  test('say what they are for, when, and where their files are, as the provider has it', async () => {
    const { send, customer } = await world.shop('words', { count: 1 });
    const [invoice] = await all(send);
    const theirs = (await world.stripe.invoices.list({ customer })).data[0]!;
    expect(invoice).toMatchObject({
      status: 'paid',
      description: '1 × Professional (at $199.00 / month)',
      total: { amount: 19_900, currency: 'USD' },
      amountDue: { amount: 0, currency: 'USD' },
      pdfUrl: theirs.invoice_pdf,
      hostedUrl: theirs.hosted_invoice_url,
      failure: null,
      pending: null,
    });
    expect(invoice!.periodStart < invoice!.periodEnd).toBe(true);
    expect(invoice!.paidAt).toBe(invoice!.issuedAt);
  });

  test('are filtered by status, and by the year in the account’s time zone', async () => {
    const { send } = await world.shop('filters', { count: 1000, every: 'day', newest: ['open', 'void', 'open'] });
    const open = await send(invoices.list({ status: 'open' }));
    expect(open.items.map(({ status }) => status)).toEqual(['open', 'open']);
    const year = await all(send, { year: 2025, limit: 100 });
    expect(year).toHaveLength(365);
    const bounds = [startOfYear(2025, 'America/New_York'), startOfYear(2026, 'America/New_York')];
    for (const { issuedAt } of year) {
      expect(new Date(issuedAt) >= bounds[0]! && new Date(issuedAt) < bounds[1]!).toBe(true);
    }
    expect((await send(invoices.list({ year: 2001 }))).items).toEqual([]);
  });

  test('an old invoice says that its payment failed, however many payments came after it', async () => {
    const { send, customer } = await world.shop('declined-long-ago');
    await world.useCard(customer, 'pm_card_chargeCustomerFail');
    const issue = async () => {
      const { id } = await world.stripe.invoices.create({ customer, currency: 'usd', auto_advance: false });
      await world.stripe.invoiceItems.create({ customer, invoice: id, amount: 4_200, currency: 'usd' });
      await world.stripe.invoices.finalizeInvoice(id, { auto_advance: false });
      return id;
    };
    const id = await issue();
    await world.stripe.invoices.pay(id).catch(() => undefined);
    const failed = { id, status: 'open', failure: { code: 'card_declined' } };
    expect(await all(send)).toMatchObject([failed]);
    world.clock.advance(60);
    for (let one = 0; one < 100; one += 1) await issue();
    world.calls.length = 0;
    expect((await all(send, { limit: 100 })).at(-1)).toMatchObject(failed);
    expect(world.calls.filter((call) => call.startsWith('GET /v1/payment_intents/'))).toHaveLength(1);
  });

  test('show no draft, and a page of drafts leads on', async () => {
    const { send, customer } = await world.shop('drafts', { count: 3, newest: ['draft'] });
    const [newest] = (await world.stripe.invoices.list({ customer })).data;
    const page = await send(invoices.list({ limit: 1 }));
    expect(page.items).toEqual([]);
    expect(page.nextCursor).toBe(newest!.id);
    expect(await all(send, { limit: 1 })).toHaveLength(2);
    await expect(send(invoices.find({ id: newest!.id }))).rejects.toMatchObject({ code: 'invoices/not_found' });
  });

  test('of another account are not listed, found, paid or used as a place in the list', async () => {
    const one = await world.shop('one', { count: 2, newest: ['open'] });
    const other = await world.shop('other');
    const { items } = await one.send(invoices.list({}));
    const [open] = items;
    expect((await other.send(invoices.list({}))).items).toEqual([]);
    const id = open!.id;
    await expect(other.send(invoices.find({ id }))).rejects.toMatchObject({ code: 'invoices/not_found' });
    await expect(other.send(invoices.pay({ id }))).rejects.toMatchObject({ code: 'invoices/not_found' });
    await expect(other.send(invoices.list({ cursor: id }))).rejects.toMatchObject({
      code: 'request/invalid',
      errors: [{ path: 'cursor' }],
    });
    expect((await one.send(invoices.find({ id }))).status).toBe('open');
  });

  test('preview the next one as the provider computes it, by two calls, and say why there is none', async () => {
    const { send, customer } = await world.shop('next', undefined, 'professional');
    world.calls.length = 0;
    const { upcoming } = await send(invoices.upcoming());
    expect(world.calls).toHaveLength(2);
    const preview = await world.stripe.invoices.createPreview({ customer });
    expect(upcoming).toMatchObject({ total: { amount: preview.total }, amountDue: { amount: preview.amount_due } });
    expect(upcoming!.lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(preview.amount_due);
    const { currentPeriodEnd } = await send(subscription.current());
    expect(upcoming!.at).toBe(currentPeriodEnd);

    await send(subscription.cancel({ reason: 'unused' }));
    expect(await send(invoices.upcoming())).toEqual({ upcoming: null, reason: 'ends', endsAt: currentPeriodEnd });
    const bare = await world.shop('bare');
    expect(await bare.send(invoices.upcoming())).toEqual({ upcoming: null, reason: 'none', endsAt: null });
  });

  test('preview what a planned change makes of it', async () => {
    const { send, customer } = await world.shop('planned', undefined, 'professional');
    const before = (await send(invoices.upcoming())).upcoming!;
    const [plan] = (await world.stripe.subscriptions.list({ customer })).data;
    const { id, phases } = await world.stripe.subscriptionSchedules.create({ from_subscription: plan!.id });
    const [now] = phases;
    const item = plan!.items.data[0]!;
    const price = await world.stripe.prices.create({
      product: item.price.product as string,
      currency: 'usd',
      unit_amount: 4_900,
      recurring: { interval: 'month' },
    });
    await world.stripe.subscriptionSchedules.update(id, {
      end_behavior: 'release',
      phases: [
        { start_date: now!.start_date, end_date: now!.end_date, items: [{ price: item.price.id, quantity: 1 }] },
        { start_date: now!.end_date, items: [{ price: price.id, quantity: 1 }] },
      ],
    });
    const { upcoming } = await send(invoices.upcoming());
    expect([before.total.amount, upcoming!.total.amount, upcoming!.at]).toEqual([19_900, 4_900, before.at]);
  });

  test('apply the balance of the customer to the next one', async () => {
    const { send, customer } = await world.shop('credit', undefined, 'professional');
    await world.stripe.customers.createBalanceTransaction(customer, { amount: -5_000, currency: 'usd' });
    const { upcoming } = await send(invoices.upcoming());
    expect(upcoming).toMatchObject({ total: { amount: 19_900 }, amountDue: { amount: 14_900 } });
    expect(upcoming!.lines.at(-1)).toMatchObject({
      kind: 'balance',
      description: 'Applied balance',
      amount: { amount: -5_000 },
    });
  });
});

test('a year begins at midnight of the time zone, whichever side of UTC', () => {
  expect(startOfYear(2026, 'UTC').toISOString()).toBe('2026-01-01T00:00:00.000Z');
  expect(startOfYear(2026, 'America/New_York').toISOString()).toBe('2026-01-01T05:00:00.000Z');
  expect(startOfYear(2026, 'Asia/Kolkata').toISOString()).toBe('2025-12-31T18:30:00.000Z');
  expect(startOfYear(2012, 'Pacific/Apia').toISOString()).toBe('2011-12-31T10:00:00.000Z');
});
