import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createShopTurns } from '../../src/features/integrations/shop-turns.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { testClock } from '../platform/portal.ts';

const shop = 'gifts.myshopify.com';

describe.each(openTestDatabases().map(emptiedInTurn))('turns at a shop on $name', (engine) => {
  let opened: Awaited<ReturnType<typeof engine.open>>;
  beforeEach(async () => {
    opened = await engine.open();
  });
  afterEach(() => opened.remove());

  const clock = testClock();
  /** A process; `wait` is what goes on meanwhile. */
  const begin = (wait: () => Promise<void>) => createShopTurns({ database: opened.database, clock, wait });
  const never = () => Promise.reject(new Error('Nobody waits.'));

  test('come one after another in all processes, also after one that failed; other shops wait for nothing', async () => {
    const told: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = begin(never).take(shop, async () => {
      told.push('first begins');
      await gate.promise;
      told.push('first ends');
      throw new Error('refused');
    });
    const ended = expect(first).rejects.toThrow('refused');
    await expect.poll(() => told).toEqual(['first begins']);
    expect(await begin(never).take('other.myshopify.com', async () => 'at once')).toBe('at once');
    const second = begin(async () => {
      gate.resolve();
      await ended;
    }).take(shop, async () => told.push('second'));
    await second;
    expect(told).toEqual(['first begins', 'first ends', 'second']);
  });

  test('of a process that died are over a minute later, and whoever waits in vain is told to ask again', async () => {
    let waited = 0;
    void begin(never).take(shop, () => new Promise(() => {}));
    const impatient = begin(async () => void (waited += 1));
    await expect(impatient.take(shop, never)).rejects.toMatchObject({
      code: 'request/in_progress',
      retryAfter: 1,
      retryable: true,
    });
    expect(waited).toBe(300);
    clock.advance(61);
    expect(await begin(never).take(shop, async () => 'mine')).toBe('mine');
  });
});
