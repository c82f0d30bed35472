/** `npm run stripe:seed`: makes products, prices and meters in the Stripe account of STRIPE_SECRET_KEY. Safe to repeat. */
import { createStripe, readConfig, seedCatalogue, seedUsage } from '@varai/server';

const stripe = createStripe(readConfig(process.env));
if (!stripe) {
  console.error('STRIPE_SECRET_KEY is not set: give the secret key of the account to fill, such as sk_test_….');
  process.exit(1);
}
await seedCatalogue(stripe);
await seedUsage(stripe);
console.log('The plans, the token packages, their prices and the meters are there.');
