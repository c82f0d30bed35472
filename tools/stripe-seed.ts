/** `npm run stripe:seed`: makes products, prices and meters in the Stripe account of STRIPE_SECRET_KEY. Safe to repeat. */
import { createStripe, readConfig, seedCatalogue, seedUsage } from '@varai/server';

try {
  // no webhook comes here, so nobody needs its secret
  const stripe = createStripe(readConfig({ STRIPE_WEBHOOK_SECRET: 'whsec_unused', ...process.env }));
  if (!stripe)
    throw new Error('STRIPE_SECRET_KEY is not set: give the secret key of the account to fill, such as sk_test_….');
  await seedCatalogue(stripe);
  await seedUsage(stripe);
  console.log('The plans, the token packages, their prices and the meters are there.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
