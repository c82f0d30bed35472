import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createHub, type Hub } from '../../src/platform/live/hub.ts';
import type { FanOut } from '../../src/platform/live/fan-out.ts';
import { notifyFanOut } from '../../src/platform/live/notify-fan-out.ts';
import { publish } from '../../src/platform/live/publish.ts';
import { redisFanOut } from '../../src/platform/live/redis-fan-out.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { seedAccount } from '../../src/seed.ts';
import { emptyPostgres, temporaryDirectory } from '../platform/databases.ts';
import { redisServer, startRedis } from './redis.ts';

const postgres = process.env['PG_TEST_URL'];
const redis = redisServer();
const hour = 3_600_000;
const patience = { timeout: 60_000 };

/** `interrupt` takes the way between the instances away, lets something be told in vain, and gives it back. */
interface Way {
  open(database: OpenDatabase): FanOut;
  interrupt(database: OpenDatabase, meanwhile: () => Promise<void>): Promise<void>;
  end(): Promise<void>;
}

const notify = async (): Promise<Way> => {
  let deaf = false;
  return {
    open(database) {
      const fanOut = notifyFanOut(database);
      // nobody listens at that moment: PostgreSQL keeps no notification for who is not there
      return { ...fanOut, publish: async (positions) => (deaf ? undefined : fanOut.publish(positions)) };
    },
    async interrupt(database, meanwhile) {
      deaf = true;
      await meanwhile();
      deaf = false;
      await database.system((trx) =>
        // of this database: others on the server are other tests' own
        sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query ilike 'listen "varai_live"%'`.execute(trx),
      );
    },
    end: async () => {},
  };
};

const overRedis = (path: string) => async (): Promise<Way> => {
  const server = await startRedis(path);
  return {
    open: () => redisFanOut(server.url, () => {}),
    async interrupt(_, meanwhile) {
      await server.kill();
      await meanwhile();
      await server.start();
    },
    end: server.kill,
  };
};

const ways = [
  { name: 'LISTEN and NOTIFY', begin: notify },
  ...(redis === undefined ? [] : [{ name: 'Redis', begin: overRedis(redis) }]),
];

describe.runIf(postgres).each(ways)('two instances on one Postgres that tell each other by $name', ({ begin }) => {
  const databases: OpenDatabase[] = [];
  const hubs: Hub[] = [];
  let way: Way;
  let drop: () => Promise<void>;
  const heard: number[] = [];

  beforeAll(async () => {
    way = await begin();
    const { url, drop: remove } = await emptyPostgres();
    drop = remove;
    const { path } = await temporaryDirectory();
    for (const _ of ['one', 'other']) databases.push(await openDatabase({ dataDir: path, databaseUrl: url }));
    await seedAccount(databases[0]!, {
      id: 'acct_1',
      hostId: 'host_1',
      externalId: '1',
      name: 'Shop',
      email: 'shop@x.test',
    });
    for (const database of databases) {
      // the sweep that finds what nobody told is an hour away
      const hub = createHub({
        database,
        fanOut: way.open(database),
        sources: { usage: { state: async () => 'read' } },
        onError: () => {},
        sweep: hour,
      });
      await hub.start();
      hubs.push(hub);
    }
    await hubs[1]!.follow('acct_1', 'usage', {
      send: (text) => void heard.push((JSON.parse(text.toString()) as { seq: number }).seq),
      buffered: () => 0,
      close() {},
    });
  });
  afterAll(async () => {
    await Promise.all(hubs.map((hub) => hub.stop()));
    await Promise.all(databases.map((database) => database.close()));
    await drop();
    await way.end();
  });

  const change = () => databases[0]!.as('acct_1', async (trx) => publish(trx, 'acct_1', 'usage'));

  test('the other one’s page hears of a change', async () => {
    await change();
    await expect.poll(() => heard.at(-1), patience).toBe(1);
  });

  test('what was changed while the way between them was broken is found once it stands again', async () => {
    await way.interrupt(databases[0]!, async () => {
      await change();
      await hubs[0]!.tell();
    });
    await expect.poll(() => heard.at(-1), patience).toBe(2);
    await change();
    await expect.poll(() => heard.at(-1), patience).toBe(3);
  });
});
