import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { histories } from './commands.ts';
import { engines } from './databases.ts';
import { tell } from './history.ts';
import { openWorld, type CustomerOptions, type World } from './world.ts';

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);

const beginnings: readonly [string, CustomerOptions][] = [
  ['in a trial', { trialDays: 14 }],
  ['on the highest plan', { planId: 'enterprise' }],
  ['on the lowest plan, by the year', { planId: 'starter', interval: 'year' }],
  ['by the year, in a trial', { interval: 'year', trialDays: 14 }],
];

/** Others begin on Professional by the month, and paid. */
describe('histories that begin', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engines.at(-1) ?? 'pglite');
  });
  afterAll(() => world.close());

  test.each(beginnings)('%s end without a lost or a double charge', { timeout: 0 }, async (_, beginning) => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        made += (await tell(world, history, beginning)).changes.length;
      }),
      { numRuns: Math.ceil(wanted / 50), seed, endOnFailure: true },
    );
    expect(made).toBeGreaterThan(0);
  });
});
