import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { positionsIn, processFanOut, textsOf, type FanOut } from '../../src/platform/live/fan-out.ts';
import { notifyFanOut } from '../../src/platform/live/notify-fan-out.ts';
import { redisFanOut } from '../../src/platform/live/redis-fan-out.ts';
import type { Position } from '../../src/platform/live/topic.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { redisServer, startRedis } from './redis.ts';

/** One of each kind; `open` gives an instance's end, and two of them hear each other. */
interface Kind {
  readonly name: string;
  begin(): Promise<{ open: () => FanOut; end: () => Promise<void> }>;
}

const redis = redisServer();

const kinds: readonly Kind[] = [
  {
    name: 'within a process',
    async begin() {
      const only = processFanOut();
      return { open: () => only, end: async () => {} };
    },
  },
  ...openTestDatabases().map(({ name, open }) => ({
    name: `by LISTEN and NOTIFY on ${name}`,
    async begin() {
      const { database, remove }: { database: OpenDatabase; remove: () => Promise<void> } = await open();
      return { open: () => notifyFanOut(database), end: remove };
    },
  })),
  ...(redis === undefined
    ? []
    : [
        {
          name: 'over Redis',
          async begin() {
            const server = await startRedis(redis);
            return { open: () => redisFanOut(server.url, () => {}), end: server.kill };
          },
        },
      ]),
];

const positions = (count: number, seq = 1): Position[] =>
  Array.from({ length: count }, (_, index) => ({ account: `acct_${index}`, topic: 'usage', seq }));

describe.each(kinds)('the fan-out $name', ({ begin }) => {
  let world: Awaited<ReturnType<Kind['begin']>>;
  beforeAll(async () => void (world = await begin()));
  afterAll(() => world.end());

  const listening = async (fanOut: FanOut) => {
    const heard: Position[] = [];
    await fanOut.subscribe(
      (more) => heard.push(...more),
      () => {},
    );
    return heard;
  };
  const patience = { timeout: 60_000 };

  test('what one instance publishes all hear, itself included', async () => {
    const [one, other] = [world.open(), world.open()];
    const [mine, theirs] = [await listening(one), await listening(other)];
    await one.publish(positions(2));
    await expect.poll(() => [mine, theirs], patience).toEqual([positions(2), positions(2)]);
    await other.close();
    await one.close();
  });

  test('any number of positions arrives', async () => {
    const one = world.open();
    const heard = await listening(one);
    await one.publish(positions(2000, 2 ** 40));
    await expect.poll(() => heard.length, patience).toBe(2000);
    expect(heard).toEqual(positions(2000, 2 ** 40));
    await one.close();
  });

  test('one that is closed hears nothing more', async () => {
    const [one, other] = [world.open(), world.open()];
    const closed = await listening(one);
    await one.close();
    const open = await listening(other);
    await other.publish(positions(1));
    await expect.poll(() => open.length, patience).toBe(1);
    expect(closed).toEqual([]);
    await other.close();
  });
});

describe.runIf(redis)('the fan-out over Redis', () => {
  test('hears of the gap once Redis is back, and what is told then', async () => {
    const server = await startRedis(redis ?? '');
    const fanOut = redisFanOut(server.url, () => {});
    const heard: Position[] = [];
    let gaps = 0;
    await fanOut.subscribe(
      (more) => heard.push(...more),
      () => (gaps += 1),
    );
    expect(gaps).toBe(1);
    await server.kill();
    await expect(fanOut.publish(positions(1))).rejects.toThrow();
    await server.start();
    await expect.poll(() => gaps, { timeout: 60_000 }).toBe(2);
    await expect
      .poll(
        () =>
          fanOut.publish(positions(1)).then(
            () => true,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    await expect.poll(() => heard, { timeout: 60_000 }).toEqual(positions(1));
    await fanOut.close();
    await server.kill();
  });

  test('holds up no start where there is no Redis, and goes on once there is', async () => {
    const server = await startRedis(redis ?? '');
    await server.kill();
    const errors: unknown[] = [];
    const fanOut = redisFanOut(server.url, (error) => errors.push(error));
    let gaps = 0;
    await fanOut.subscribe(
      () => {},
      () => (gaps += 1),
    );
    expect(gaps).toBe(0);
    expect(errors.length).toBeGreaterThan(0);
    await server.start();
    await expect.poll(() => gaps, { timeout: 60_000 }).toBe(1);
    await fanOut.close();
    await server.kill();
  });
});

test('texts stay below what a notification may hold, and say the same', () => {
  const many = positions(1000).map((position) => ({ ...position, account: `${position.account}_ä"\\` }));
  const texts = textsOf(many);
  expect(texts.length).toBeGreaterThan(1);
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThan(8000);
  expect(texts.flatMap(positionsIn)).toEqual(many);
  expect(textsOf([])).toEqual([]);
  expect(positionsIn('what others say')).toEqual([]);
});
