import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mostNotifications } from '../../src/platform/postgres-notifications.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { failedPayment, openBoard, shopTrouble, type Board } from './world.ts';

describe.each(openTestDatabases())('notifications on $name', (engine) => {
  let board: Board;
  let page: Awaited<ReturnType<Board['open']>>;
  let opened = 0;
  beforeAll(async () => {
    board = await openBoard(engine);
  });
  afterAll(() => board.remove());
  beforeEach(async () => {
    page = await board.open(`told_${(opened += 1)}`);
  });
  const ids = async (query = '') => (await page.list(query)).items.map(({ id }) => id);

  test('are listed newest first, page by page, with what is unread and what waits for somebody', async () => {
    await page.tell('usage:a', {}, 300);
    await page.tell('usage:b', {}, 200);
    // told at the same moment: the key decides
    await page.tell('integrations:c', shopTrouble('conn_1'), 100);
    await page.tell('invoices:d', failedPayment, 100);
    const first = await page.list('?limit=3');
    expect(first).toMatchObject({ unread: 4, actionRequired: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(['invoices:d', 'integrations:c', 'usage:b']);
    const rest = await page.list(`?limit=3&cursor=${encodeURIComponent(first.nextCursor!)}`);
    expect(rest.items.map(({ id }) => id)).toEqual(['usage:a']);
    expect(rest.nextCursor).toBeNull();
    await expect(page.list('?cursor=nowhere')).rejects.toThrow('request/invalid');
  });

  test('one that is told twice is there once, and pages hear once', async () => {
    await page.tell('usage:a');
    const heard = await page.heard();
    await page.tell('usage:a');
    expect(await ids()).toEqual(['usage:a']);
    expect(await page.heard()).toBe(heard);
  });

  test('are read one by one, all up to the newest that was seen, and unread again; twice is once', async () => {
    await page.tell('usage:a', {}, 300);
    await page.tell('usage:b', {}, 200);
    await page.tell('usage:c', {}, 100);
    expect(await page.read({ ids: ['usage:b', 'usage:unknown'] })).toMatchObject({ ids: ['usage:b'], unread: 2 });
    const heard = await page.heard();
    expect(await page.read({ ids: ['usage:b'] })).toMatchObject({ ids: [], unread: 2 });
    expect(await page.heard()).toBe(heard);

    await page.tell('usage:d');
    const all = await page.read({ upTo: 'usage:c' });
    expect([...all.ids].sort()).toEqual(['usage:a', 'usage:c']);
    expect(all.unread).toBe(1);
    expect(await page.unread(all.ids)).toMatchObject({ unread: 3 });
    expect((await page.list()).items.filter(({ readAt }) => readAt).map(({ id }) => id)).toEqual(['usage:b']);
  });

  test("what one user has read another has not, until it is mended for all; marks of before were everybody's", async () => {
    const bob = page.as({ id: 'u_2', name: 'Bob', email: 'bob@acme.test' });
    await page.tell('usage:old');
    await board.database.system((trx) =>
      trx
        .updateTable('notifications')
        .set({ read_at: board.clock.now() })
        .where('account', '=', page.account)
        .execute(),
    );
    await page.tell('invoices:in_1:1', failedPayment);
    expect((await bob.list()).unread).toBe(1);
    expect(await page.read({ upTo: 'invoices:in_1:1' })).toMatchObject({ ids: ['invoices:in_1:1'], unread: 0 });
    expect(await bob.list()).toMatchObject({ unread: 1, actionRequired: 1 });
    // also what is read by all is unread again for one alone
    expect(await bob.unread(['usage:old', 'invoices:in_1:1'])).toMatchObject({ ids: ['usage:old'], unread: 2 });
    expect((await page.list()).unread).toBe(0);
    expect(await page.unread(['invoices:in_1:1'])).toMatchObject({ unread: 1 });
    const settled = { account: page.account, about: 'invoices:in_1', at: board.clock.now() };
    await board.database.system((trx) => board.notifications.settle(trx, settled));
    expect((await page.list()).unread).toBe(0);
    expect((await bob.list()).items.filter(({ readAt }) => !readAt).map(({ id }) => id)).toEqual(['usage:old']);
  });

  test('of another account are neither seen nor read', async () => {
    await page.tell('usage:a');
    const other = await board.open(`other_${opened}`);
    expect(await other.list()).toMatchObject({ items: [], unread: 0 });
    expect(await other.read({ ids: ['usage:a'] })).toMatchObject({ ids: [] });
    expect((await page.list()).unread).toBe(1);
  });

  test('a muted topic is neither shown nor counted nor read by the way, until it is heard again', async () => {
    await page.tell('usage:a', {}, 100);
    await page.tell('integrations:b', shopTrouble('conn_1'));
    expect(await page.prefer({ muted: ['integrations', 'integrations'] })).toMatchObject({
      muted: ['integrations'],
      digest: 'off',
      email: 'ada@acme.test',
    });
    expect(await page.list()).toMatchObject({ unread: 1, actionRequired: 0 });
    expect(await ids()).toEqual(['usage:a']);
    expect(await page.read({ upTo: 'integrations:b' })).toMatchObject({ ids: ['usage:a'], unread: 0 });
    expect(await page.prefer({ muted: [] })).toMatchObject({ muted: [] });
    expect(await page.list()).toMatchObject({ unread: 1, actionRequired: 1 });
    await page.prefer({ muted: ['integrations', 'usage', 'invoices'] });
    expect(await page.list()).toMatchObject({ items: [], unread: 0, actionRequired: 0 });
    await expect(page.prefer({ muted: ['weather'] })).rejects.toThrow('request/invalid');
  });

  test('open pages are told the same as their user who asks, at first and as it changes', async () => {
    await page.tell('usage:a');
    const { hub } = board.portal.parts.live;
    const follow = async (user: string) => {
      const sent: unknown[] = [];
      const send = (text: Buffer) => void sent.push((JSON.parse(String(text)) as { data: unknown }).data);
      const pipe = { send, buffered: () => 0, close: () => {} };
      return { sent, stop: await hub.follow(page.account, 'notifications', pipe, undefined, user) };
    };
    const pages = [await follow('u_1'), await follow('u_1'), await follow('u_2')];
    const before = await page.list();
    await page.read({ ids: ['usage:a'] });
    await hub.flush();
    const after = await page.list();
    expect([before.unread, after.unread]).toEqual([1, 0]);
    // to another user nothing has changed
    expect(pages.map(({ sent }) => sent)).toEqual([
      [before, after],
      [before, after],
      [before, before],
    ]);
    for (const { stop } of pages) stop();
  });

  test('an account keeps 500, and nothing for longer than 90 days', async () => {
    await board.database.system((trx) =>
      sql`insert into notifications (account, key, kind, at, data)
        select ${page.account}, 'usage:' || n, 'usage/near', ${board.clock.now()}::timestamptz - n * interval '12 hours', '{}'
        from generate_series(1, 600) as n`.execute(trx),
    );
    const kept = async () =>
      board.database.system(async (trx) => {
        const rows = await trx.selectFrom('notifications').select('key').where('account', '=', page.account).execute();
        return rows.length;
      });
    await page.tell('usage:newest');
    expect(await kept()).toBe(mostNotifications);
    await board.service.purge();
    expect(await kept()).toBe(181);
  });

  test('a digest tells once each period what is new, unread and not muted, and nothing otherwise', async () => {
    const day = 86_400;
    await page.tell('usage:old');
    expect(await page.prefer({ digest: 'daily' })).toMatchObject({ nextDigestAt: '2026-11-21T08:00:00.000Z' });
    await page.tell('usage:a');
    await page.tell('invoices:b', failedPayment);
    await page.tell('integrations:c', shopTrouble('conn_1'));
    await page.tell('usage:seen');
    await page.read({ ids: ['usage:seen'] });
    // somebody else's reading keeps nothing from whoever gets the digest
    await page.as({ id: 'u_2', name: 'Bob', email: 'bob@acme.test' }).read({ ids: ['invoices:b'] });
    await page.prefer({ muted: ['integrations'] });
    await board.service.digest();
    expect(await page.mails()).toEqual([]);

    board.clock.advance(day);
    await Promise.all([board.service.digest(), board.service.digest()]);
    await board.service.digest();
    const [mail, ...more] = await page.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'ada@acme.test', subject: '2 new notifications' });
    expect(mail?.body).toContain('The payment of $199.00 for invoice ACME-0007 failed.');
    expect(mail?.body).toContain('You have used 80% of your AI tokens.');
    expect(mail?.body).not.toContain('Gifts');

    // nothing is new: no mail, and what was muted then is no news later
    await page.prefer({ muted: [] });
    board.clock.advance(day);
    await board.service.digest();
    expect(await page.mails()).toHaveLength(1);
    // a server that was away for days sends one
    await page.tell('usage:later');
    board.clock.advance(5 * day);
    await board.service.digest();
    expect((await page.mails()).map(({ subject }) => subject)).toEqual(['2 new notifications', '1 new notification']);
    expect((await page.prefer({ digest: 'off' })).nextDigestAt).toBeNull();
    await page.tell('usage:last');
    board.clock.advance(7 * day);
    await board.service.digest();
    expect(await page.mails()).toHaveLength(2);
  });

  test('a user of a German account gets the digest in German, on Monday mornings there', async () => {
    const berlin = await board.open(`berlin_${opened}`, { locale: 'de-DE', timeZone: 'Europe/Berlin' });
    const { nextDigestAt } = await berlin.prefer({ digest: 'weekly' });
    const due = new Date(nextDigestAt!);
    expect([due.getUTCDay(), due.getUTCHours()]).toEqual([1, 7]);
    await berlin.tell('integrations:a', shopTrouble('conn_1'));
    board.clock.advance((due.getTime() - board.clock.now().getTime()) / 1000);
    await board.service.digest();
    const [mail] = await berlin.mails();
    expect(mail?.subject).toBe('1 neue Benachrichtigung');
    expect(mail?.body).toContain('Acme Gifts: Der Shop lässt uns nicht mehr ein.');
    expect(mail?.body).toContain('Guten Tag Ada Owner,');
  });
});
