import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createKeeper } from './persistence.ts';
import { emptyTables, type World } from './world.ts';

let folder: string | undefined;

afterEach(async () => {
  vi.useRealTimers();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

test.each([
  ['at once, when it is small', 100, 30],
  ['after as many milliseconds as it has kilobytes', 400_000, 400],
  ['after a second, however much it is', 4_000_000, 1000],
])('writes what it has %s', async (_, letters, wait) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = await mkdtemp(join(tmpdir(), 'stripe-'));
  const file = join(folder, 'state.json');
  const kept = async () => (JSON.parse(await readFile(file, 'utf8')) as { offset: number }).offset;
  const world: World = {
    tables: { ...emptyTables(), orders: { cus_1: ['x'.repeat(letters)] } } as World['tables'],
    url: '',
    offset: 1,
    wallet: false,
    instant: undefined,
    wall: () => 0,
    random: () => 0,
    published: [],
  };
  const keeper = createKeeper(world, file);
  keeper.changed();
  await keeper.flush();

  for (const offset of [2, 3]) {
    world.offset = offset;
    keeper.changed();
  }
  vi.advanceTimersByTime(wait * 0.9);
  expect(vi.getTimerCount()).toBe(1);
  expect(await kept()).toBe(1);
  // a little more than the letters: what is around them is written too
  vi.advanceTimersByTime(wait * 0.2);
  expect(vi.getTimerCount()).toBe(0);
  await keeper.flush();
  expect(await kept()).toBe(3);

  world.offset = 4;
  keeper.changed();
  await keeper.flush();
  expect(await kept(), 'who ends does not wait').toBe(4);
});
