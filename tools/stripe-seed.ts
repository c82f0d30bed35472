/** `npm run stripe:seed`: makes the catalogue's products and prices in the Stripe account of STRIPE_SECRET_KEY. Safe to repeat. */
import { createStripe, readConfig, seedCatalogue } from '@varai/server';

const stripe = createStripe(readConfig(process.env));
if (!stripe) {
  console.error('STRIPE_SECRET_KEY is not set: give the secret key of the account to fill, such as sk_test_….');
  process.exit(1);
}
await seedCatalogue(stripe);
console.log('The plans and their prices are there.');
