import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from './databases.ts';
import { openPortal, type Portal } from './portal.ts';

describe.each(openTestDatabases())('a read on $name', ({ open }) => {
  let remove: () => Promise<void>;
  let portal: Portal;
  let transactions = 0;

  beforeAll(async () => {
    const { database, remove: close } = await open();
    remove = close;
    const counted: OpenDatabase = {
      ...database,
      as: (...input) => (transactions++, database.as(...input)),
      system: (...input) => (transactions++, database.system(...input)),
      sessions: { ...database.sessions, hold: (work) => (transactions++, database.sessions.hold(work)) },
    };
    portal = await openPortal(counted);
  }, 120_000);
  afterAll(() => remove());

  test('asks the database once, and never again while its bearer and its answer are kept', async () => {
    const { clientSecret } = await portal.signIn();
    transactions = 0;
    expect((await portal.info(clientSecret)).status).toBe(200);
    expect(transactions, 'the first time is counted').toBeGreaterThan(0);

    transactions = 0;
    for (let times = 0; times < 5; times++) expect((await portal.info(clientSecret)).status).toBe(200);
    expect(transactions).toBe(0);
  });
});
