import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { histories } from './commands.ts';
import { tell } from './history.ts';
import { openMethodWorld, type MethodWorld } from './world.ts';

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);
/** After so many minutes no further history is begun; Postgres gets a third of them, where there is one. */
const minutes = Number(process.env['VARAI_MINUTES'] ?? Infinity);

describe.each(engines)('histories of payment methods on %s', (engine) => {
  let world: MethodWorld;
  beforeAll(async () => {
    world = await openMethodWorld(engine);
  });
  afterAll(() => world.close());

  const runs = engine === 'pglite' ? wanted : Math.ceil(wanted / 3);
  const share = engines.length === 1 ? 1 : engine === 'pglite' ? 2 / 3 : 1 / 3;

  test('end with the provider’s list, a default, and no last method lost', { timeout: 0 }, async ({ task }) => {
    const record = { engine, told: 0, seed, endings: {} as Record<string, number> };
    task.meta.histories = record;
    const deadline = Date.now() + minutes * share * 60_000;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        if (Date.now() > deadline) return;
        for (const [what, times] of Object.entries(await tell(world, history)))
          record.endings[what] = (record.endings[what] ?? 0) + times;
        record.told += 1;
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    expect(record.told).toBeGreaterThan(0);
    // histories in which nothing happens prove nothing
    const all = ['removals', 'removals: last_method', 'defaults', 'updates', 'cards declined', 'challenges: abandon'];
    if (record.told >= 100) expect(Object.keys(record.endings)).toEqual(expect.arrayContaining(all));
  });
});
