import { expect, test } from 'vitest';
import { seedCustomer, start } from '../../testing/shop.ts';

test('ten thousand past invoices are listed newest first, a page at a time, each once', async () => {
  const { stripe, control } = await start();
  const { id: customer } = await seedCustomer(stripe);
  control.pastInvoices(customer, { count: 10_000, every: 'hour', newest: ['open', 'void'] });

  const seen: { id: string; created: number; status: string | null }[] = [];
  for await (const invoice of stripe.invoices.list({ customer, limit: 100 })) seen.push(invoice);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(10_000);
  expect(seen.slice(0, 3).map(({ status }) => status)).toEqual(['open', 'void', 'paid']);
  expect(seen.map(({ created }) => created)).toEqual(seen.map(({ created }) => created).sort((a, b) => b - a));
  expect((await stripe.customers.retrieve(customer)) as { created: number }).toMatchObject({
    created: seen.at(-1)!.created,
  });
});

test('filters by status and time, and pages backwards', async () => {
  const { stripe, control } = await start();
  const { id: customer } = await seedCustomer(stripe);
  control.pastInvoices(customer, { count: 6, newest: ['open', 'paid', 'open'] });

  const all = await stripe.invoices.list({ customer });
  const open = await stripe.invoices.list({ customer, status: 'open' });
  expect(open.data.map(({ id }) => id)).toEqual([all.data[0]!.id, all.data[2]!.id]);
  const { created } = all.data[3]!;
  expect((await stripe.invoices.list({ customer, created: { lte: created } })).data).toHaveLength(3);
  expect((await stripe.invoices.list({ customer, created: { gt: created } })).data).toHaveLength(3);
  const before = await stripe.invoices.list({ customer, ending_before: all.data[4]!.id, limit: 2 });
  expect(before.data.map(({ id }) => id)).toEqual([all.data[2]!.id, all.data[3]!.id]);
});

test('each invoice has a PDF and a page of its own, where an open one is paid', async () => {
  const { stripe, control } = await start();
  const { id: customer } = await seedCustomer(stripe);
  control.pastInvoices(customer, { count: 1, newest: ['open'] });
  const [invoice] = (await stripe.invoices.list({ customer })).data;

  const pdf = await fetch(invoice!.invoice_pdf!);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  const text = await pdf.text();
  expect(text.startsWith('%PDF-1.4')).toBe(true);
  const [, offset] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  expect(text.slice(Number(offset), Number(offset) + 4)).toBe('xref');

  const page = invoice!.hosted_invoice_url!;
  expect(await (await fetch(page)).text()).toContain('Pay $199.00');
  expect(await (await fetch(page, { method: 'POST' })).text()).toContain('Paid. Thank you.');
  expect((await stripe.invoices.retrieve(invoice!.id)).status).toBe('paid');
  expect((await fetch(`${page}x`)).status).toBe(404);
});
