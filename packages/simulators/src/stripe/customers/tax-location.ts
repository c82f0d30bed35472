import type { Stripe } from 'stripe';

/** Where a customer is taxed. Without a country nothing can be computed. */
export const customerTax = (address: Stripe.Address | null): Stripe.Customer.Tax => ({
  automatic_tax: address?.country ? 'supported' : 'unrecognized_location',
  ip_address: null,
  location: address?.country ? { country: address.country, source: 'billing_address', state: address.state } : null,
  provider: 'stripe',
});
