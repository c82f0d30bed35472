import type { Stripe } from 'stripe';
import { ratesNamed, refuseBoth } from '../catalogue/tax-rates.ts';
import { emit } from '../events.ts';
import { invalid } from '../http/failure.ts';
import { choice, emptyable, flag, hash, integer, listOf, mergeMetadata, metadata, text } from '../http/fields.ts';
import { route } from '../http/route.ts';
import { newInvoice } from '../invoices/invoice.ts';
import { keepItem } from '../invoices/items.ts';
import type { Entry } from '../invoices/line.ts';
import { at } from '../time.ts';
import { find, idOf, now, type World } from '../world.ts';

/** Invoices that a server makes itself, item by item: for what is bought once. */
export const oneOffRoutes = [
  route(
    'POST',
    '/v1/invoices',
    {
      customer: text,
      currency: text,
      collection_method: choice('charge_automatically'),
      auto_advance: flag,
      pending_invoice_items_behavior: choice('exclude'),
      description: emptyable(text),
      automatic_tax: hash({ enabled: flag }, 'enabled'),
      default_tax_rates: listOf(text),
      metadata,
    },
    ({ world, params }) => {
      const customer = find(world, 'customers', params.customer ?? '', 'customer');
      const taxRates = ratesNamed(world, params.default_tax_rates, 'default_tax_rates');
      refuseBoth(params.automatic_tax?.enabled ?? false, taxRates);
      return at(world, customer.id, () => {
        const invoice = newInvoice(world, {
          customer,
          currency: (params.currency ?? customer.currency ?? 'usd').toLowerCase(),
          subscription: null,
          reason: 'manual',
          entries: [],
          periodStart: now(world),
          periodEnd: now(world),
          automaticTax: params.automatic_tax?.enabled ?? false,
          taxRates,
        });
        invoice.auto_advance = params.auto_advance ?? false;
        invoice.description = params.description ?? null;
        invoice.metadata = mergeMetadata({}, params.metadata);
        world.tables.invoices[invoice.id] = invoice;
        emit(world, 'invoice.created', invoice);
        return invoice;
      });
    },
    'customer',
  ),
  route(
    'POST',
    '/v1/invoiceitems',
    {
      customer: text,
      currency: text,
      invoice: text,
      pricing: hash({ price: text }, 'price'),
      amount: integer,
      description: text,
      quantity: integer,
      tax_rates: listOf(text),
      metadata,
    },
    ({ world, params }) => {
      const customer = find(world, 'customers', params.customer ?? '', 'customer');
      const invoice = find(world, 'invoices', params.invoice ?? '', 'invoice');
      if (invoice.status !== 'draft')
        throw invalid('Invoice items can only be added to draft invoices.', 'invoice', 'invoice_not_editable');
      if (invoice.customer !== customer.id) throw invalid('The invoice belongs to another customer.', 'customer');
      const rates = ratesNamed(world, params.tax_rates, 'tax_rates');
      refuseBoth(invoice.automatic_tax.enabled, rates);
      return at(world, customer.id, () => {
        const entry = { ...entryOf(world, invoice.currency, params), rates };
        const item = keepItem(world, customer.id, invoice.currency, entry);
        item.invoice = invoice.id;
        item.metadata = mergeMetadata({}, params.metadata);
        addTo(world, invoice, customer, { ...entry, invoiceItem: item.id });
        return item;
      });
    },
    'customer',
    'invoice',
  ),
  route('DELETE', '/v1/invoices/:id', {}, ({ world, path }) => {
    const invoice = find(world, 'invoices', path('id'));
    if (invoice.status !== 'draft' || invoice.parent)
      throw invalid('You can only delete draft invoices.', undefined, 'invoice_not_editable');
    Reflect.deleteProperty(world.tables.invoices, invoice.id);
    return { id: invoice.id, object: 'invoice' as const, deleted: true as const };
  }),
];

interface Item {
  readonly pricing?: { readonly price?: string | undefined } | undefined;
  readonly amount?: number | undefined;
  readonly description?: string | undefined;
  readonly quantity?: number | undefined;
}

export function entryOf(world: World, currency: string, { pricing, amount, description, quantity = 1 }: Item): Entry {
  const price = pricing?.price === undefined ? undefined : find(world, 'prices', pricing.price, 'pricing[price]');
  const unit = price ? (price.currency_options?.[currency]?.unit_amount ?? null) : (amount ?? null);
  if (unit === null) throw invalid(`The price has no amount in ${currency}.`, price ? 'pricing[price]' : 'amount');
  if (price?.recurring)
    throw invalid('The price is recurring; an invoice item takes a one-time price.', 'pricing[price]');
  const product = price && world.tables.products[idOf(price.product)];
  return {
    amount: unit * quantity,
    description: description ?? product?.name ?? '',
    start: now(world),
    end: now(world),
    quantity,
    price: price?.id ?? null,
    subscription: null,
    item: null,
    proration: false,
  };
}

/** Computes the draft anew with one entry more. */
function addTo(world: World, invoice: Stripe.Invoice, customer: Stripe.Customer, entry: Entry): void {
  const one = newInvoice(world, {
    customer,
    currency: invoice.currency,
    subscription: null,
    reason: 'manual',
    entries: [entry],
    periodStart: invoice.period_start,
    periodEnd: invoice.period_end,
    automaticTax: invoice.automatic_tax.enabled,
    taxRates: invoice.default_tax_rates,
    id: invoice.id,
  });
  invoice.lines.data.push(...one.lines.data);
  invoice.total_taxes = [...(invoice.total_taxes ?? []), ...(one.total_taxes ?? [])];
  invoice.total_discount_amounts = [...(invoice.total_discount_amounts ?? []), ...(one.total_discount_amounts ?? [])];
  invoice.subtotal += one.subtotal;
  invoice.total += one.total;
  invoice.subtotal_excluding_tax = (invoice.subtotal_excluding_tax ?? 0) + (one.subtotal_excluding_tax ?? 0);
  invoice.total_excluding_tax = (invoice.total_excluding_tax ?? 0) + (one.total_excluding_tax ?? 0);
  invoice.amount_due = Math.max(0, invoice.total + customer.balance);
  invoice.amount_remaining = invoice.amount_due;
}
