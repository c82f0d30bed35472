import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { engines } from './databases.ts';
import { command, live } from './history.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

const runs = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);

describe.each(engines)('histories on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test(`${runs} of them end without a lost or a double charge`, { timeout: 0 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 14 }), async (commands) => {
        const customer = await world.customer();
        try {
          await live(world, customer, commands);
          await expectOneStory(world, customer);
        } finally {
          await world.stripe.subscriptions.cancel(customer.subscription).catch(() => undefined);
        }
      }),
      { numRuns: runs, seed },
    );
  });
});
