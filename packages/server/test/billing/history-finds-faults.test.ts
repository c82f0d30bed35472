import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histories } from './commands.ts';
import { tell } from './history.ts';
import { plants } from './plants.ts';
import { openWorld } from './world.ts';

/** Seeds from which the first histories find a plant: from any other all do too, but later. */
const begins: Readonly<Record<string, number>> = {
  'an idempotency key of the moment': 28,
  'a proration as of the moment': 23,
  'an old look that overwrites a newer one': 4,
  'webhooks that set off nothing': 6,
};

describe('histories find', () => {
  // one of them needs a death at one statement of ninety, which every-statement.test.ts goes through
  const found = Object.entries(plants).filter(([name]) => name !== 'a mail in a transaction of its own');
  test.each(found)('%s', { timeout: 0 }, async (name, plant) => {
    const world = await openWorld('pglite', plant);
    try {
      const told = fc.asyncProperty(histories, async (history) => {
        await tell(world, history);
      });
      const { errorInstance } = await fc.check(told, {
        numRuns: 300,
        seed: begins[name] ?? 20261121,
        endOnFailure: true,
      });
      // anything but a story that does not add up is a mistake in the plant
      expect(errorInstance).toMatchObject({ name: 'AssertionError' });
    } finally {
      await world.close();
    }
  });
});
