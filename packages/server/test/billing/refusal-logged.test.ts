import { subscription } from '@varai/client';
import { createStripeSimulator } from '@varai/simulators';
import Stripe from 'stripe';
import { expect, test } from 'vitest';
import { linkCustomer } from '../../src/seed.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn } from '../platform/portal.ts';

test('what the provider refuses is not tried again, and what it said is in the log under the request id', async () => {
  const [pglite] = openTestDatabases();
  const { database, remove } = await pglite!.open();
  const simulator = await createStripeSimulator();
  await simulator.listen(0);
  try {
    const { hostname: host, port } = new URL(simulator.url);
    const stripe = new Stripe('sk_test_varai', { host, port, protocol: 'http', telemetry: false });
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'https://portal.test',
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_WEBHOOK_SECRET: 'whsec_logged',
      STRIPE_API_URL: simulator.url,
    });
    const portal = await openPortal(database, { config });
    const { id } = await stripe.customers.create({ email: 'shop@acme.test' });
    await linkCustomer({ database, stripe }, { hostId: 'host_acme', account: 'acme', stripeCustomerId: id });
    const { clientSecret: token } = await portal.signIn();
    const body = { planId: 'starter', interval: 'month' };

    for (const [asked, request] of [
      ['read-1', { path: subscription.current.path, ask: { token } }],
      ['write-1', { path: subscription.preview.path, ask: { token, method: 'POST', body } }],
    ] as const) {
      simulator.control.fault({ match: 'GET /v1/subscriptions', kind: 'status', status: 400 });
      const answer = await portal.ask(request.path, { ...request.ask, headers: { 'x-request-id': asked } });

      expect(await problemIn(answer)).toMatchObject({
        status: 424,
        code: 'subscription/provider_refused',
        retryable: false,
        requestId: asked,
      });
      const said = portal.log.map((line) => JSON.parse(line) as { requestId?: string; err?: object });
      expect(said.filter(({ requestId, err }) => requestId === asked && err)).toMatchObject([
        { err: { cause: { cause: { message: 'An error occurred with our connection to Stripe.' } } } },
      ]);
    }
    expect(portal.log.join('')).not.toContain('sk_test_varai');
  } finally {
    await simulator.close();
    await remove();
  }
});
