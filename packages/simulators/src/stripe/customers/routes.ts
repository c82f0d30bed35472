import type { Stripe } from 'stripe';
import { attach } from '../cards/attach.ts';
import { paymentMethod } from '../cards/payment-method.ts';
import { alter, emit } from '../events.ts';
import {
  address,
  choice,
  emptyable,
  hash,
  integer,
  listOf,
  mergeMetadata,
  metadata,
  paging,
  range,
  text,
  within,
  type Read,
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, now, token, type World } from '../world.ts';
import { fullAddress } from './address.ts';
import { moveBalance } from './balance.ts';
import { deleteCustomer } from './delete.ts';
import { customerTax } from './tax-location.ts';

const shipping = hash({ address, name: text, phone: text });
const writable = {
  address: emptyable(address),
  balance: integer,
  description: emptyable(text),
  email: emptyable(text),
  invoice_prefix: text,
  invoice_settings: hash({ default_payment_method: emptyable(text), footer: emptyable(text) }),
  metadata,
  name: emptyable(text),
  phone: emptyable(text),
  preferred_locales: listOf(text),
  shipping: emptyable(shipping),
  tax: hash({ ip_address: emptyable(text), validate_location: choice('auto', 'deferred', 'immediately') }),
  tax_exempt: emptyable(choice('exempt', 'none', 'reverse')),
};
type Change = Read<typeof writable>;

function write(world: World, customer: Stripe.Customer, params: Change): void {
  if (params.address !== undefined) customer.address = params.address && fullAddress(params.address);
  if (params.tax?.validate_location === 'immediately' && !customerTax(customer.address ?? null).location) {
    throw invalid(
      "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
      'address',
      'customer_tax_location_invalid',
    );
  }
  if (params.description !== undefined) customer.description = params.description;
  if (params.email !== undefined) customer.email = params.email;
  if (params.invoice_prefix !== undefined) customer.invoice_prefix = params.invoice_prefix;
  if (params.name !== undefined) customer.name = params.name;
  if (params.phone !== undefined) customer.phone = params.phone;
  if (params.preferred_locales !== undefined) customer.preferred_locales = params.preferred_locales;
  if (params.tax_exempt !== undefined) customer.tax_exempt = params.tax_exempt ?? 'none';
  if (params.shipping !== undefined) {
    customer.shipping = params.shipping && {
      address: fullAddress(params.shipping.address ?? {}),
      carrier: null,
      name: params.shipping.name ?? '',
      phone: params.shipping.phone ?? null,
      tracking_number: null,
    };
  }
  const settings = params.invoice_settings;
  if (settings?.footer !== undefined) customer.invoice_settings.footer = settings.footer;
  if (settings?.default_payment_method !== undefined) {
    const method =
      settings.default_payment_method &&
      paymentMethod(world, settings.default_payment_method, 'invoice_settings[default_payment_method]');
    if (method && method.customer !== customer.id) {
      throw invalid(
        `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
        'invoice_settings[default_payment_method]',
        'resource_missing',
      );
    }
    customer.invoice_settings.default_payment_method = method ? method.id : null;
  }
  customer.metadata = mergeMetadata(customer.metadata, params.metadata);
}

/** A customer of whom nothing is known yet. */
export const blank = (world: World): Stripe.Customer => ({
  id: `cus_${token(world, 14)}`,
  object: 'customer',
  address: null,
  balance: 0,
  created: now(world),
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_prefix: token(world, 8).toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
});

export const customerRoutes = [
  route('POST', '/v1/customers', { ...writable, payment_method: text, test_clock: text }, ({ world, params }) => {
    const customer = blank(world);
    if (params.test_clock) {
      const clock = find(world, 'testClocks', params.test_clock, 'test_clock');
      customer.test_clock = clock.id;
      customer.created = clock.frozen_time;
    }
    if (params.payment_method)
      attach(world, paymentMethod(world, params.payment_method, 'payment_method'), customer.id);
    write(world, customer, params);
    world.tables.customers[customer.id] = customer;
    emit(world, 'customer.created', customer);
    if (params.balance) moveBalance(world, customer, params.balance, 'initial');
    return customer;
  }),
  route('GET', '/v1/customers', { ...paging, email: text, created: range, test_clock: text }, ({ world, params }) =>
    page(
      Object.values(world.tables.customers).filter(
        (row) =>
          (!params.email || row.email === params.email) &&
          within(row.created, params.created) &&
          (params.test_clock ? row.test_clock === params.test_clock : true),
      ),
      '/v1/customers',
      params,
    ),
  ),
  route('GET', '/v1/customers/:id', {}, ({ world, path }) => find(world, 'customers', path('id'))),
  route('POST', '/v1/customers/:id', writable, ({ world, params, path }) => {
    const customer = alter(world, 'customer.updated', find(world, 'customers', path('id')), (row) =>
      write(world, row, params),
    );
    if (params.balance !== undefined && params.balance !== customer.balance) {
      moveBalance(world, customer, params.balance - customer.balance, 'adjustment');
    }
    return customer;
  }),
  route('DELETE', '/v1/customers/:id', {}, ({ world, path }) => {
    const customer = find(world, 'customers', path('id'));
    deleteCustomer(world, customer);
    return { id: customer.id, object: 'customer', deleted: true } satisfies Stripe.DeletedCustomer;
  }),
  route(
    'POST',
    '/v1/customers/:id/balance_transactions',
    { amount: integer, currency: text, description: text, metadata },
    ({ world, params, path }) => {
      const customer = find(world, 'customers', path('id'));
      const currency = (params.currency ?? '').toLowerCase();
      if (customer.currency && customer.currency !== currency) {
        throw invalid(
          `The currency of the transaction must match the customer's currency, \`${customer.currency}\`.`,
          'currency',
        );
      }
      customer.currency = currency;
      return moveBalance(world, customer, params.amount ?? 0, 'adjustment', {
        description: params.description ?? null,
      });
    },
    'amount',
    'currency',
  ),
  route(
    'GET',
    '/v1/customers/:id/balance_transactions',
    { ...paging, created: range, invoice: text },
    ({ world, params, path }) => {
      const { id } = find(world, 'customers', path('id'));
      const rows = Object.values(world.tables.balances).filter(
        (row) => row.customer === id && (!params.invoice || row.invoice === params.invoice),
      );
      return page(rows, `/v1/customers/${id}/balance_transactions`, params);
    },
  ),
  route('GET', '/v1/customers/:id/balance_transactions/:entry', {}, ({ world, path }) =>
    find(world, 'balances', path('entry')),
  ),
];
