import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type EngineName } from './databases.ts';
import { histories } from './commands.ts';
import { tell } from './history.ts';
import { openWorld, type World } from './world.ts';

type Counts = Record<string, number>;

interface Told {
  engine: EngineName;
  told: number;
  seed: number;
  endings: Counts;
  deaths: Counts;
  /** After how many steps the server knew all, and its entitlements were compared. */
  compared: number;
}

declare module 'vitest' {
  interface TaskMeta {
    /** For the record of long runs: how many were told from which seed, how their changes ended, and where processes died. */
    histories?: Omit<Told, 'compared' | 'deaths'> & Partial<Told>;
  }
}

const wanted = Number(process.env['VARAI_SEEDS'] ?? 300);
const seed = Number(process.env['VARAI_SEED'] ?? 20261121);
/** After so many minutes no further history is begun. */
const minutes = Number(process.env['VARAI_MINUTES'] ?? Infinity);

const add = (counts: Counts, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

// A history mostly waits for its database: two are told at a time, each in a world of its own, one on Postgres if there is one.
const worlds = ['pglite' as const, engines.at(-1) ?? 'pglite'].map((engine, place) => ({
  engine,
  place,
  begins: seed + place,
  runs: Math.ceil(wanted / 2),
}));

describe('histories', () => {
  const opened: World[] = [];
  const records: Told[] = [];
  beforeAll(async () => {
    opened.push(...(await Promise.all(worlds.map(({ engine }) => openWorld(engine)))));
  });
  afterAll(() => Promise.all(opened.map((world) => world.close())));

  test.concurrent.for(worlds)(
    'on $engine, from seed $begins, end without a lost or a double charge',
    { timeout: 0 },
    async ({ engine, place, begins, runs }, { task }) => {
      const world = opened[place] ?? expect.fail('no such world');
      const record: Told = { engine, told: 0, seed: begins, endings: {}, deaths: {}, compared: 0 };
      records.push((task.meta.histories = record));
      const deadline = Date.now() + minutes * 60_000;
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          if (Date.now() > deadline) return;
          const { changes, deaths, compared } = await tell(world, history);
          for (const { status, timing } of changes) add(record.endings, `${timing} ${status}`);
          for (const died of deaths) add(record.deaths, died);
          record.compared += compared;
          record.told += 1;
        }),
        { numRuns: runs, seed: begins, endOnFailure: true },
      );
      expect(record.told).toBeGreaterThan(0);
    },
  );

  test('reach every ending of a change, and die everywhere', () => {
    const of = (what: 'endings' | 'deaths') => records.flatMap((record) => Object.keys(record[what]));
    const told = records.reduce((sum, record) => sum + record.told, 0);
    expect(told).toBeGreaterThan(0);
    if (told < 300) return;
    // histories in which nothing happens prove nothing
    expect(records.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(told / 5);
    expect(of('endings')).toEqual(
      expect.arrayContaining([
        'immediately succeeded',
        'immediately canceled',
        'immediately expired',
        'period_end succeeded',
        'period_end canceled',
        'period_end scheduled',
      ]),
    );
    expect(of('deaths')).toEqual(
      expect.arrayContaining([
        'SelectQueryNode',
        'InsertQueryNode',
        'UpdateQueryNode',
        'commit',
        'committed',
        'after update',
        'after createSchedule',
      ]),
    );
  });
});
