import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { histories, tell } from './history.ts';
import { openWorld, type World } from './world.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the record of long runs: how many were told from which seed, and how their changes ended. */
    histories?: { engine: string; told: number; seed: number; endings: Record<string, number> };
  }
}

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);
/** After so many minutes no further history is begun; Postgres gets a third of them, where there is one. */
const minutes = Number(process.env['VARAI_MINUTES'] ?? Infinity);

describe.each(engines)('histories on %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  // the embedded engine is the slower one to get right: its single session orders everything otherwise
  const runs = engine === 'pglite' ? wanted : Math.ceil(wanted / 3);
  const share = engines.length === 1 ? 1 : engine === 'pglite' ? 2 / 3 : 1 / 3;

  test('end without a lost or a double charge', { timeout: 0 }, async ({ task }) => {
    const record = { engine, told: 0, seed, endings: {} as Record<string, number> };
    task.meta.histories = record;
    const deadline = Date.now() + minutes * share * 60_000;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        if (Date.now() > deadline) return;
        for (const { status, timing } of await tell(world, history)) {
          const ending = `${timing} ${status}`;
          record.endings[ending] = (record.endings[ending] ?? 0) + 1;
        }
        record.told += 1;
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    expect(record.told).toBeGreaterThan(0);
    // histories in which nothing happens prove nothing
    const endings = [
      'immediately succeeded',
      'immediately canceled',
      'immediately expired',
      'period_end succeeded',
      'period_end canceled',
      'period_end scheduled',
    ];
    if (record.told >= 300) expect(Object.keys(record.endings)).toEqual(expect.arrayContaining(endings));
  });
});
