import type { Stripe } from 'stripe';
import { alter } from '../events.ts';
import {
  address,
  choice,
  emptyable,
  hash,
  integer,
  mergeMetadata,
  metadata,
  paging,
  text,
  type Read,
} from '../http/fields.ts';
import { invalid, missing } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, idOf, type World } from '../world.ts';
import { fullAddress } from '../customers/address.ts';
import { attach, detach } from './attach.ts';
import { newSepaDebit, newUsBankAccount } from './debits.ts';
import { assertExpiry, newCard, paymentMethod } from './payment-method.ts';

const billingDetails = hash({
  address: emptyable(address),
  email: emptyable(text),
  name: emptyable(text),
  phone: emptyable(text),
  tax_id: text,
});
const type = choice('card', 'sepa_debit', 'us_bank_account');
const redisplay = choice('always', 'limited', 'unspecified');

const wished = {
  type,
  card: hash({ number: text, exp_month: integer, exp_year: integer, cvc: text, token: text }),
  sepa_debit: hash({ iban: text }, 'iban'),
  us_bank_account: hash({
    account_holder_type: choice('company', 'individual'),
    account_number: text,
    account_type: choice('checking', 'savings'),
    routing_number: text,
  }),
  billing_details: billingDetails,
  allow_redisplay: redisplay,
  metadata,
};

/** What the caller describes, as a method that belongs to nobody yet. */
function made(world: World, wish: Read<typeof wished>): Stripe.PaymentMethod {
  const billing = { name: wish.billing_details?.name ?? null, email: wish.billing_details?.email ?? null };
  if (wish.type === 'sepa_debit') return newSepaDebit(world, wish.sepa_debit?.iban, billing);
  if (wish.type === 'us_bank_account') {
    const {
      account_number: account,
      routing_number: routing,
      account_holder_type: holder,
    } = wish.us_bank_account ?? {};
    return newUsBankAccount(world, { account, routing, holder }, billing);
  }
  const { number, exp_month = 0, exp_year = 0, cvc, token } = wish.card ?? {};
  const named = token?.replace(/^tok_/, 'pm_card_');
  if (!named && !number) throw invalid('Missing required param: card.', 'card', 'parameter_missing');
  return named
    ? paymentMethod(world, named, 'card[token]')
    : newCard(world, { number: number ?? '', exp_month, exp_year, cvc });
}

export const paymentMethodRoutes = [
  route(
    'POST',
    '/v1/payment_methods',
    wished,
    ({ world, params }) => {
      const method = made(world, params);
      const { address: place, ...rest } = params.billing_details ?? {};
      Object.assign(method.billing_details, rest, place && { address: fullAddress(place) });
      method.allow_redisplay = params.allow_redisplay ?? 'unspecified';
      method.metadata = mergeMetadata({}, params.metadata);
      return method;
    },
    'type',
  ),
  route(
    'GET',
    '/v1/payment_methods',
    { ...paging, customer: text, type, allow_redisplay: redisplay },
    ({ world, params }) =>
      page(
        Object.values(world.tables.paymentMethods).filter(
          (row) =>
            row.customer !== null &&
            (!params.customer || row.customer === params.customer) &&
            (!params.type || row.type === params.type),
        ),
        '/v1/payment_methods',
        params,
      ),
  ),
  route('GET', '/v1/payment_methods/:id', {}, ({ world, path }) => find(world, 'paymentMethods', path('id'))),
  route(
    'POST',
    '/v1/payment_methods/:id',
    {
      billing_details: billingDetails,
      card: hash({ exp_month: integer, exp_year: integer }),
      allow_redisplay: redisplay,
      metadata,
    },
    ({ world, params, path }) => {
      const found = find(world, 'paymentMethods', path('id'));
      if (!found.customer) throw invalid('You must save this PaymentMethod to a customer before you can update it.');
      if (params.card && !found.card)
        throw invalid('You cannot update the card of a PaymentMethod that is none.', 'card');
      if (found.card && params.card)
        assertExpiry(world, params.card.exp_month ?? found.card.exp_month, params.card.exp_year ?? found.card.exp_year);
      return alter(world, 'payment_method.updated', found, (method) => {
        const { address: place, ...rest } = params.billing_details ?? {};
        Object.assign(method.billing_details, rest, place !== undefined && { address: place && fullAddress(place) });
        if (method.card && params.card?.exp_month) method.card.exp_month = params.card.exp_month;
        if (method.card && params.card?.exp_year) method.card.exp_year = params.card.exp_year;
        if (params.allow_redisplay) method.allow_redisplay = params.allow_redisplay;
        method.metadata = mergeMetadata(method.metadata ?? {}, params.metadata);
      });
    },
  ),
  route(
    'POST',
    '/v1/payment_methods/:id/attach',
    { customer: text },
    ({ world, params, path }) =>
      attach(world, paymentMethod(world, path('id')), find(world, 'customers', params.customer ?? '', 'customer').id),
    'customer',
  ),
  route('POST', '/v1/payment_methods/:id/detach', {}, ({ world, path }) =>
    detach(world, find(world, 'paymentMethods', path('id'))),
  ),
  route(
    'GET',
    '/v1/customers/:customer/payment_methods',
    { ...paging, type, allow_redisplay: redisplay },
    ({ world, params, path }) => {
      const customer = find(world, 'customers', path('customer')).id;
      return page(
        Object.values(world.tables.paymentMethods).filter(
          (row) => row.customer === customer && (!params.type || row.type === params.type),
        ),
        `/v1/customers/${customer}/payment_methods`,
        params,
      );
    },
  ),
  route('GET', '/v1/customers/:customer/payment_methods/:id', {}, ({ world, path }) => {
    const method = find(world, 'paymentMethods', path('id'));
    if (!method.customer || idOf(method.customer) !== path('customer')) throw missing('PaymentMethod', method.id);
    return method;
  }),
];
