import { expect, test } from 'vitest';
import type { History } from './commands.ts';
import { tell } from './history.ts';
import { plants } from './plants.ts';
import { openWorld, type Plant } from './world.ts';

/** An upgrade whose process dies at one of its statements or calls, and is followed by another. */
const upgrade = (after: number): History => ({
  begins: 0,
  late: false,
  commands: [
    {
      do: 'change',
      planId: 'enterprise',
      interval: 'month',
      seconds: 0,
      bank: null,
      twice: false,
      dies: { dies: { at: 'anything', after }, again: [] },
      leaves: 0,
    },
  ],
});

/** Tells it for each statement in turn, to the first that it does not come to any more. Answers how many there were. */
async function eachStatement(plant?: Plant): Promise<number> {
  const world = await openWorld('pglite', plant);
  try {
    for (let after = 0; ; after += 1) {
      const { deaths } = await tell(world, upgrade(after));
      if (deaths.length === 0) return after;
    }
  } finally {
    await world.close();
  }
}

test(
  'a process that dies at any statement of an upgrade leaves one change, one charge and one mail',
  { timeout: 0 },
  async () => {
    expect(await eachStatement()).toBeGreaterThan(40);
  },
);

test('a mail in a transaction of its own is found by one of these deaths', { timeout: 0 }, async () => {
  await expect(eachStatement(plants['a mail in a transaction of its own'])).rejects.toMatchObject({
    name: 'AssertionError',
  });
});
