import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createHub, type Hub } from '../../src/platform/live/hub.ts';
import { notifyFanOut } from '../../src/platform/live/notify-fan-out.ts';
import { publish } from '../../src/platform/live/publish.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { seedAccount } from '../../src/seed.ts';
import { emptyPostgres, temporaryDirectory } from '../platform/databases.ts';
import { gateTo } from '../platform/gate.ts';

const hour = 3_600_000;
const patience = { timeout: 60_000 };

describe.runIf(process.env['PG_TEST_URL'])('an instance whose way to the database breaks while pages look on', () => {
  const databases: OpenDatabase[] = [];
  let gate: Awaited<ReturnType<typeof gateTo>>;
  let hub: Hub;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const made = await emptyPostgres();
    drop = made.drop;
    gate = await gateTo(made.url);
    const { path } = await temporaryDirectory();
    for (const databaseUrl of [gate.url, made.url]) databases.push(await openDatabase({ dataDir: path, databaseUrl }));
    const shop = { id: 'acct_1', hostId: 'host_1', externalId: '1', name: 'Shop', email: 'shop@x.test' };
    await seedAccount(databases[1]!, shop);
    hub = createHub({
      database: databases[0]!,
      fanOut: notifyFanOut(databases[0]!),
      sources: { usage: { state: async () => 'read' } },
      onError: () => {},
      // what is found is found by the way that stands again, and by no look
      sweep: hour,
    });
    await hub.start();
  });
  afterAll(async () => {
    await hub.stop();
    await Promise.all(databases.map((database) => database.close()));
    await gate.end();
    await drop();
  });

  test('tells them what others changed meanwhile once it stands again, and goes on; nothing is told twice', async () => {
    const heard: number[] = [];
    const late: number[] = [];
    const pipe = (numbers: number[]) => ({
      send: (text: Buffer) => void numbers.push((JSON.parse(text.toString()) as { seq: number }).seq),
      buffered: () => 0,
      close() {},
    });
    const [, other] = databases;
    const change = () => other!.as('acct_1', async (trx) => publish(trx, 'acct_1', 'usage'));
    const tell = () => notifyFanOut(other!).publish([{ account: 'acct_1', topic: 'usage', seq: 1 }]);
    await hub.follow('acct_1', 'usage', pipe(heard));
    await change();
    await tell();
    await expect.poll(() => heard.at(-1), patience).toBe(1);

    gate.close();
    await change();
    await change();
    gate.open();
    await expect.poll(() => heard.at(-1), patience).toBe(3);
    // who comes back with the number of before the break is sent the rest
    const join = () => hub.follow('acct_1', 'usage', pipe(late), 1).then(() => late.at(-1));
    await expect.poll(join, patience).toBe(3);
    expect(new Set(heard).size).toBe(heard.length);
  });
});
