import type { UsageEvent } from '@varai/client';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begun, engines, openIntake, type Intake } from './world.ts';

/** Over all databases; a batch mostly waits for its own, so they are sent at the same time. */
const runs = Math.ceil(Number(process.env['USAGE_RUNS'] ?? 300) / engines.length);

/** Where everything happens, in minutes of the period. */
const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });
const wish = fc.record({
  id: fc.integer({ min: 0, max: 40 }),
  shop: fc.integer({ min: 0, max: 2 }),
  meter: fc.constantFrom('ai_tokens', 'api_calls', 'storage', 'seats'),
  quantity: fc.integer({ min: 0, max: 4_000 }),
  minutes,
});
/** Batches as they are sent; some are sent again, some at once with the next. */
const history = fc.array(
  fc.record({
    events: fc.array(wish, { minLength: 1, maxLength: 30 }),
    twice: fc.boolean(),
    together: fc.boolean(),
    crash: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

describe.concurrent.each(engines)('random batches, on $name', (engine) => {
  let world: Intake;
  let rounds = 0;
  beforeAll(async () => {
    world = await openIntake(engine);
  });
  afterAll(() => world.remove());

  test('counters equal an independent sum, and alerts are told once', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (batches) => {
        rounds += 1;
        const names = [0, 1, 2].map((shop) => `r${rounds}_${shop}`);
        const ids = await Promise.all(names.map((name) => world.account(name)));
        const eventOf = ({
          id,
          shop,
          meter,
          quantity,
          minutes: at,
        }: typeof wish extends fc.Arbitrary<infer W> ? W : never): UsageEvent => ({
          id: `e${id}`,
          account: names[shop] ?? '',
          meter,
          quantity,
          at: new Date(begun + at * 60_000).toISOString(),
        });

        const accepted = new Map<string, UsageEvent>();
        let pending: Promise<unknown>[] = [];
        let counted = 0;
        for (const { events: wishes, twice, together, crash } of batches) {
          const events = wishes.map(eventOf);
          const send = async () => {
            const report = await world.record('host_a', events);
            counted += report.accepted;
            expect(report.accepted + report.duplicates + report.refused.length).toBe(events.length);
          };
          if (crash) await crashing(world, events);
          pending.push(send());
          if (twice) pending.push(send());
          if (!together) pending = (await Promise.all(pending), []);
        }
        await Promise.all(pending);
        await Promise.all([world.tellAll(), world.tellAll()]);

        // an id's first content counts; which one that was, only the database knows where batches met
        const stored = await world.database.system((trx) =>
          trx.selectFrom('usage_events').selectAll().where('account', 'in', ids).execute(),
        );
        for (const row of stored) {
          const event = { ...row, at: row.at.toISOString(), account: names[ids.indexOf(row.account)] ?? '' };
          const sent = batches.flatMap(({ events }) => events.map(eventOf));
          expect(sent).toContainEqual({
            id: event.id,
            account: event.account,
            meter: event.meter,
            quantity: event.quantity,
            at: event.at,
          });
          accepted.set(`${event.account} ${event.id}`, event);
        }
        expect(counted).toBe(accepted.size);

        for (const [index, account] of ids.entries()) {
          const mine = [...accepted.values()].filter((event) => event.account === names[index]);
          const sum = (meter: string) =>
            mine.filter((event) => event.meter === meter).reduce((all, { quantity }) => all + quantity, 0);
          const last = (meter: string) =>
            mine
              .filter((event) => event.meter === meter)
              .sort((one, other) => (one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1))
              .at(-1)?.quantity ?? 0;
          const expected = {
            ai_tokens: sum('ai_tokens'),
            api_calls: sum('api_calls'),
            storage: last('storage'),
            seats: last('seats'),
          };
          const meters = await world.usage.list(account);
          expect(Object.fromEntries(meters.map(({ id, used }) => [id, used]))).toEqual(expected);
          await expectAlerts(account, expected.ai_tokens);
        }
      }),
      { numRuns: runs, seed: 20_261_121 },
    );
  });

  async function expectAlerts(account: string, tokens: number): Promise<void> {
    const { mails, notifications } = await world.told(account);
    expect(mails.map(({ key }) => key)).toEqual(notifications.map(({ key }) => key));
    expect(new Set(mails.map(({ key }) => key)).size).toBe(mails.length);
    const levels = mails.filter(({ key }) => key.includes('ai_tokens')).map(({ key }) => key.split(':').at(-2));
    expect(levels.includes('full')).toBe(tokens >= 10_000);
    if (tokens < 8_000) expect(levels).toEqual([]);
    else expect(levels.length).toBeGreaterThan(0);
  }
});

/** The transaction ends before its commit, after everything was written: nothing of it may stay. */
async function crashing(world: Intake, events: readonly UsageEvent[]): Promise<void> {
  const { system } = world.database;
  const dying: typeof system = (work) =>
    system(async (trx) => {
      await work(trx);
      throw new Error('the process ended');
    });
  Object.assign(world.database, { system: dying });
  const sent = world.record('host_a', events);
  Object.assign(world.database, { system });
  await expect(sent).rejects.toThrow('the process ended');
}
