import type { BillingAddress, Profile } from './schema.ts';

const address: BillingAddress = {
  line1: '20 Lens Street',
  line2: null,
  postalCode: '10001',
  city: 'New York',
  state: 'NY',
  country: 'US',
};
const complete: Profile = { company: 'Acme Optics', address };

/** Acme Optics with and without an address. */
export const profileFixtures = { address, complete, withoutAddress: { ...complete, address: null } as Profile };
