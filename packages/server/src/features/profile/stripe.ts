import type Stripe from 'stripe';
import type { ProfileProvider } from './service.ts';

export const stripeProfile = (stripe: Stripe): ProfileProvider => ({
  async address(customer) {
    const owner = await stripe.customers.retrieve(customer);
    const address = owner.deleted ? null : owner.address;
    if (!address?.country || !address.line1) return null;
    return {
      line1: address.line1,
      line2: address.line2,
      postalCode: address.postal_code ?? '',
      city: address.city ?? '',
      state: address.state,
      country: address.country,
    };
  },

  async setAddress(customer, { line1, line2, postalCode, city, state, country }) {
    await stripe.customers.update(customer, {
      address: { line1, line2: line2 ?? '', postal_code: postalCode, city, state: state ?? '', country },
    });
  },
});
