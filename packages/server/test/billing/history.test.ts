import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { histories, tell } from './history.ts';
import { openWorld, type World } from './world.ts';

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);

describe.each(engines)('histories on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  // the embedded engine is the slower one to get right: its single session orders everything otherwise
  const runs = engine === 'pglite' ? wanted : Math.ceil(wanted / 3);

  test(`${runs} of them end without a lost or a double charge`, { timeout: 0 }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        for (const { status, timing } of await tell(world, history)) {
          const ending = `${timing} ${status}`;
          seen.set(ending, (seen.get(ending) ?? 0) + 1);
        }
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    // histories in which nothing happens prove nothing
    const endings = [
      'immediately succeeded',
      'immediately canceled',
      'immediately expired',
      'period_end succeeded',
      'period_end canceled',
      'period_end scheduled',
    ];
    if (runs >= 300) expect([...seen.keys()]).toEqual(expect.arrayContaining(endings));
    console.info(`${engine}: ${runs} histories, seed ${seed}:`, Object.fromEntries(seen));
  });
});
