import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histories } from './commands.ts';
import { tell } from './history.ts';
import { plants } from './plants.ts';
import { openMethodWorld } from './world.ts';

describe('histories of payment methods find', () => {
  test.each(Object.entries(plants))('%s', { timeout: 0 }, async (_, plant) => {
    const world = await openMethodWorld('pglite', plant);
    try {
      const told = fc.asyncProperty(histories, async (history) => {
        await tell(world, history);
      });
      const { errorInstance } = await fc.check(told, { numRuns: 300, seed: 20261121, endOnFailure: true });
      // anything but a story that does not add up is a mistake in the plant
      expect(errorInstance).toMatchObject({ name: 'AssertionError' });
    } finally {
      await world.close();
    }
  });
});
