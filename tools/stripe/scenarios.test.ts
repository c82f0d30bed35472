import { createStripeSimulator } from '@varai/simulators';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPortal } from './portal.ts';
import { runScenarios, scenarios } from './scenarios.ts';

let simulator: Awaited<ReturnType<typeof createStripeSimulator>>;
beforeAll(async () => {
  simulator = await createStripeSimulator({});
  await simulator.listen(0);
});
afterAll(() => simulator.close());

test(
  'what stripe:verify asks of Stripe holds against the simulator, test clocks included',
  { timeout: 240_000 },
  async () => {
    let waited = 0;
    const portal = await openPortal(
      {
        STRIPE_SECRET_KEY: 'sk_test_varai',
        STRIPE_API_URL: simulator.url,
        // what a shell may hold beside the key: none of it is touched
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        SMTP_URL: 'smtp://127.0.0.1:1',
        ROLE: 'worker',
      },
      async () => void (waited += 1),
    );
    const passed: string[] = [];
    const failed = await runScenarios(portal.merchant, (line) => passed.push(line));
    await portal.close();

    expect(failed).toEqual([]);
    expect(passed).toHaveLength(scenarios.length);
    expect(waited).toBeGreaterThan(0); // a clock is asked until it has moved
  },
);

test('a live key is refused before anything is charged', async () => {
  await expect(openPortal({ STRIPE_SECRET_KEY: 'sk_live_varai', STRIPE_API_URL: simulator.url })).rejects.toThrow(
    'test mode',
  );
});
