import { declineCodes } from '@varai/simulators/stripe/payments/outcome';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { dealt, histories, wall } from './commands.ts';
import { tell } from './history.ts';
import { openMethodWorld, type MethodWorld } from './world.ts';

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);
/** After so many minutes no further history is begun. */
const minutes = Number(process.env['VARAI_MINUTES'] ?? Infinity);

// A history mostly waits for its database: two are told at a time, each in a world of its own, one on Postgres if there is one.
const worlds = ['pglite' as const, engines.at(-1) ?? 'pglite'].map((engine, place) => ({
  engine,
  place,
  begins: seed + place,
  runs: Math.ceil(wanted / 2),
}));

test.each([1, 4711, 20261121])('seed %i deals every card of the wall and every refusal in 150 histories', (from) => {
  const added = dealt(from, 150).flatMap(({ commands }) => commands.filter((one) => one.do === 'add'));
  expect(new Set(added.map(({ card }) => card))).toEqual(new Set(wall));
  expect(new Set(added.flatMap(({ bank }) => bank ?? []))).toEqual(new Set(declineCodes));
});

describe('histories of payment methods', () => {
  const opened: MethodWorld[] = [];
  const records: { told: number; endings: Record<string, number> }[] = [];
  beforeAll(async () => {
    opened.push(...(await Promise.all(worlds.map(({ engine }) => openMethodWorld(engine)))));
  });
  afterAll(() => Promise.all(opened.map((world) => world.close())));

  test.concurrent.for(worlds)(
    'on $engine, from seed $begins, end with the provider’s list, a default, and no last method lost',
    { timeout: 0 },
    async ({ engine, place, begins, runs }, { task }) => {
      const world = opened[place] ?? expect.fail('no such world');
      const record = { engine, told: 0, seed: begins, endings: {} as Record<string, number> };
      records.push((task.meta.histories = record));
      const deadline = Date.now() + minutes * 60_000;
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          if (Date.now() > deadline) return;
          for (const [what, times] of Object.entries(await tell(world, history)))
            record.endings[what] = (record.endings[what] ?? 0) + times;
          record.told += 1;
        }),
        // all of them are given, in turn: what is printed of one that fails is what was told
        { numRuns: runs, seed: begins, endOnFailure: true, examples: dealt(begins, runs).map((one) => [one]) },
      );
      expect(record.told).toBeGreaterThan(0);
    },
  );

  test('reach every ending of a method', () => {
    const told = records.reduce((sum, record) => sum + record.told, 0);
    expect(told).toBeGreaterThan(0);
    if (told < 300) return;
    // histories in which nothing happens prove nothing
    const all = [
      ...['setups', 'refusals told', 'challenges: pass', 'challenges: fail', 'challenges: abandon'],
      ...['removals', 'removals again', 'removals: last_method', 'defaults', 'updates'],
      ...wall.map((card) => `wall: ${card}`),
      ...declineCodes.map((code) => `declined: ${code}`),
    ];
    expect(records.flatMap(({ endings }) => Object.keys(endings))).toEqual(expect.arrayContaining(all));
  });
});
