import type { NotificationPreferences } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations } from '../../src/platform/migrate.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { failedPayment, openBoard, shopTrouble, type Board } from './world.ts';

const day = 86_400;

describe.each(openTestDatabases())('what each user wants to hear on $name', (engine) => {
  let board: Board;
  let ada: Awaited<ReturnType<Board['open']>>;
  let bob: ReturnType<typeof ada.as>;
  let opened = 0;
  beforeAll(async () => {
    board = await openBoard(engine);
  });
  afterAll(() => board.remove());
  beforeEach(async () => {
    ada = await board.open(`wishes_${(opened += 1)}`);
    bob = ada.as({ id: 'u_2', name: 'Bob', email: 'bob@acme.test' });
  });

  /** As it was kept when it was the account's. */
  const accountWanted = (muted: string[], digest: NotificationPreferences['digest'], due: string | null) =>
    board.database.system((trx) =>
      sql`insert into notification_preferences (account, user_id, muted, digest, next_digest_at, digested)
        values (${ada.account}, '', ${JSON.stringify(muted)}, ${digest}, ${due}, '["usage:old"]')`.execute(trx),
    );
  const recipients = async () => (await ada.mails()).map(({ recipient }) => recipient);

  test('is muted for that user alone', async () => {
    await ada.tell('usage:a', {}, 100);
    await ada.tell('integrations:b', shopTrouble('conn_1'));
    expect(await bob.prefer({ muted: ['integrations'] })).toMatchObject({ muted: ['integrations'], digest: 'off' });
    expect(await bob.list()).toMatchObject({ unread: 1, actionRequired: 0 });
    expect(await ada.list()).toMatchObject({ unread: 2, actionRequired: 1 });
    expect(await ada.preferences()).toMatchObject({ muted: [], email: 'ada@acme.test' });
    expect(await bob.read({ upTo: 'integrations:b' })).toMatchObject({ ids: ['usage:a'] });
  });

  test('is mailed to each who wants it, with what that user has not read and a digest has not told him', async () => {
    await ada.prefer({ digest: 'daily' });
    await ada.tell('invoices:b', failedPayment);
    expect(await bob.prefer({ digest: 'daily' })).toMatchObject({ email: 'bob@acme.test' });
    await ada.tell('usage:a');
    await ada.read({ ids: ['invoices:b'] });
    board.clock.advance(day);
    await Promise.all([board.service.digest(), board.service.digest()]);
    const [first, second, ...more] = (await ada.mails()).toSorted((one, other) =>
      one.recipient.localeCompare(other.recipient),
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject({ recipient: 'ada@acme.test', subject: '1 new notification' });
    // what was there when he turned it on is in none
    expect(second).toMatchObject({ recipient: 'bob@acme.test', subject: '1 new notification' });
    expect(second?.body).toContain('Hello Bob,');
    expect(second?.body).not.toContain('ACME-0007');
    await bob.prefer({ digest: 'off' });
    await ada.tell('usage:c');
    board.clock.advance(day);
    await board.service.digest();
    expect(await recipients()).toHaveLength(3);
  });

  test('begins with what the account wanted, whose digest goes on until the user of its address says something', async () => {
    await accountWanted(['usage'], 'daily', '2026-11-21T08:00:00Z');
    const due = { digest: 'daily', nextDigestAt: '2026-11-21T08:00:00.000Z' };
    expect(await ada.preferences()).toMatchObject({ muted: ['usage'], ...due });
    expect(await bob.preferences()).toMatchObject({ muted: ['usage'], digest: 'off', nextDigestAt: null });
    await bob.prefer({ muted: [] });
    await ada.tell('usage:old');
    await ada.tell('integrations:b', shopTrouble('conn_1'));
    const now = board.clock.now().getTime();
    board.clock.advance(Math.max(0, (Date.parse('2026-11-21T09:00:00Z') - now) / 1000));
    await board.service.digest();
    expect(await recipients()).toEqual(['ada@acme.test']);
    // hers from now on: one digest, not two
    expect(await ada.prefer({ muted: [] })).toMatchObject({ muted: [], digest: 'daily' });
    await ada.tell('usage:new');
    board.clock.advance(day);
    await board.service.digest();
    const mails = await ada.mails();
    expect(mails.map(({ recipient }) => recipient)).toEqual(['ada@acme.test', 'ada@acme.test']);
    expect(mails[1]).toMatchObject({ subject: '1 new notification' });
  });

  test('is not written over what the same user has chosen elsewhere meanwhile, but for what is so already', async () => {
    await accountWanted(['usage'], 'off', null);
    const { version } = await bob.preferences();
    const phone = await bob.prefer({ digest: 'daily' }, version);
    expect(phone).toMatchObject({ muted: ['usage'], digest: 'daily' });
    expect(phone.version).not.toBe(version);
    // on a desk that was without network
    await expect(bob.prefer({ muted: [] }, version)).rejects.toThrow('notifications/stale');
    expect(await bob.preferences()).toEqual(phone);
    // the answer was lost, and the same is asked again
    expect(await bob.prefer({ digest: 'daily' }, version)).toEqual(phone);
    expect(await bob.prefer({ muted: [] }, phone.version)).toMatchObject({ muted: [], digest: 'daily' });
    expect(await ada.prefer({ digest: 'weekly' }, (await ada.preferences()).version)).toMatchObject({
      digest: 'weekly',
    });
    // turned off by itself is a change, too
    const before = await bob.preferences();
    board.clock.advance(92 * day);
    await board.service.digest();
    await expect(bob.prefer({ digest: 'weekly' }, before.version)).rejects.toThrow('notifications/stale');
  });

  test('is mailed to the address that the user has now, and to nobody who was not seen for 90 days', async () => {
    await bob.prefer({ digest: 'weekly' });
    const moved = ada.as({ id: 'u_2', name: 'Bob', email: 'bob@new.test' });
    expect(await moved.preferences()).toMatchObject({ digest: 'weekly', email: 'bob@new.test' });
    board.clock.advance(80 * day);
    await moved.list();
    board.clock.advance(20 * day);
    await ada.tell('usage:a');
    await board.service.digest();
    expect(await recipients()).toEqual(['bob@new.test']);
    board.clock.advance(91 * day);
    await ada.tell('usage:b');
    await board.service.digest();
    expect(await recipients()).toEqual(['bob@new.test']);
    expect(await moved.preferences()).toMatchObject({ digest: 'off' });
  });

  test('of before is kept for all of an account by the migration, with what its digests have told', async () => {
    const { sql: migration } = (await readMigrations()).find(({ name }) => name === '0033_notification_wishes.sql')!;
    const kept = await board.database.sessions.hold(async (session) => {
      await session.exec('begin; create schema before; set local search_path = before');
      await session.exec(`
        create table notifications (account text, key text, digested_at timestamptz, primary key (account, key));
        create table notification_preferences (
          account text primary key, muted jsonb not null default '[]', digest text not null, next_digest_at timestamptz);
        insert into notifications values ('a', 'usage:told', now()), ('a', 'usage:new', null), ('b', 'usage:b', null);
        insert into notification_preferences values
          ('a', '["usage"]', 'daily', '2026-11-21T08:00:00Z'), ('b', '[]', 'off', null);`);
      await session.exec(migration);
      const { rows } = await session.query(
        'select account, user_id, muted, digest, digested from notification_preferences order by account',
      );
      await session.exec('rollback');
      return rows;
    });
    expect(kept).toEqual([
      { account: 'a', user_id: '', muted: ['usage'], digest: 'daily', digested: ['usage:told'] },
      { account: 'b', user_id: '', muted: [], digest: 'off', digested: [] },
    ]);
  });
});
