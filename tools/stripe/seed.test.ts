import { createStripeSimulator } from '@varai/simulators';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../stripe-seed.ts', import.meta.url));

let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
beforeAll(async () => {
  simulator = await createStripeSimulator({});
  await simulator.listen(0);
});
afterAll(() => simulator.close());

/** As `npm run stripe:seed` does, with these variables and no others of ours. */
const seed = (environment: Record<string, string>) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...environment };
    execFile(process.execPath, ['--conditions=@varai/source', script], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test('stripe:seed needs no more than a key, and makes everything once however often it runs', async () => {
  const environment = { STRIPE_SECRET_KEY: 'sk_test_varai', STRIPE_API_URL: simulator.url };
  const { hostname: host, port } = new URL(simulator.url);
  const stripe = new Stripe('sk_test_varai', { host, port, protocol: 'http', telemetry: false });
  const made = async () => {
    const lists = [
      await stripe.products.list({ limit: 100 }),
      await stripe.prices.list({ limit: 100 }),
      await stripe.billing.meters.list({ limit: 100 }),
    ];
    return lists.map(({ data }) => data.map(({ id }) => id));
  };

  expect(await seed(environment)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('are there') });
  const first = await made();
  expect(first.every(({ length }) => length > 3)).toBe(true);

  expect(await seed(environment)).toMatchObject({ code: 0, stderr: '' });
  expect(await made()).toEqual(first);
}, 120_000);

test('stripe:seed says in one sentence what it lacks', async () => {
  const { code, stdout, stderr } = await seed({});
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^STRIPE_SECRET_KEY is not set: .+\.\n$/);
});
