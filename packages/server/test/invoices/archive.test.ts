import { invoices, type Archive } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { workOff } from '../platform/inbox.ts';
import { unzip } from './unzip.ts';
import { openWorld, type Send, type World } from './world.ts';

/** Hundreds of files are fetched. */
const patience = { timeout: 60_000 };

describe.each(engines)('a year as one archive, on %s,', (engine) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  async function ready(send: Send, year: number): Promise<Archive> {
    const { id } = await send(invoices.archive({ year }));
    const look = () => send(invoices.findArchive({ id }));
    await expect.poll(async () => (await look()).status, patience).toBe('ready');
    return look();
  }

  test('holds each invoice’s PDF and one table, and is as long as it says', async () => {
    const { send } = await world.shop('whole', { count: 260, every: 'day', newest: ['open', 'void'] });
    const archive = await ready(send, 2026);
    expect(archive).toMatchObject({ year: 2026, done: 260, total: 260 });

    const answer = await world.follow(archive.url!);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="invoices-2026.zip"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength));
    const files = unzip(bytes);
    expect(files.size).toBe(261);
    const table = files.get('invoices-2026/invoices-2026.csv')!.toString();
    expect(table.startsWith('\uFEFFnumber,issued,status')).toBe(true);
    const rows = table.trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(260);
    for (const row of rows) {
      const name = row.split(',').at(-1)!;
      expect(files.get(`invoices-2026/${name}`)?.toString('latin1', 0, 5)).toBe('%PDF-');
    }
  });

  test('is made once while nothing changes, and anew when an invoice of the year has changed', async () => {
    const { send, customer } = await world.shop('once', { count: 3 });
    const [one, other] = await Promise.all([
      send(invoices.archive({ year: 2026 })),
      send(invoices.archive({ year: 2026 })),
    ]);
    expect(other.id).toBe(one.id);
    const first = await ready(send, 2026);
    expect(first.id).toBe(one.id);

    const { created } = (await world.stripe.invoices.list({ customer })).data[0]!;
    const event = (id: string, object: object) => ({
      id,
      type: 'invoice.updated',
      createdAt: world.clock.now(),
      body: { data: { object } },
    });
    const { inbox } = world.app.parts;
    await inbox.receive('stripe', event('evt_elsewhere', { customer, created: created - 3 * 366 * 86_400 }));
    await workOff(inbox, world.database);
    expect((await send(invoices.archive({ year: 2026 }))).id).toBe(first.id);
    await inbox.receive('stripe', event('evt_here', { customer, created }));
    await workOff(inbox, world.database);
    expect((await send(invoices.archive({ year: 2026 }))).id).not.toBe(first.id);
    expect((await send(invoices.findArchive({ id: first.id }))).status).toBe('ready');
  });

  test('of a year without invoices is a table without rows', async () => {
    const { send } = await world.shop('empty');
    const archive = await ready(send, 2020);
    const files = unzip(new Uint8Array(await (await world.follow(archive.url!)).arrayBuffer()));
    expect([...files.keys()]).toEqual(['invoices-2020/invoices-2020.csv']);
  });

  test('belongs to its account: nobody else finds it, and no link can be made up', async () => {
    const { send } = await world.shop('owner', { count: 1 });
    const thief = await world.shop('stranger');
    const { id, url } = await ready(send, 2026);
    await expect(thief.send(invoices.findArchive({ id }))).rejects.toMatchObject({
      code: 'invoices/archive_not_found',
    });
    await thief.send(invoices.removeArchive({ id }));
    expect((await send(invoices.findArchive({ id }))).status).toBe('ready');

    const [payload = '', ...signature] = new URL(url!).pathname.split('/').at(-1)!.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string, number];
    const forged = Buffer.from(JSON.stringify([thief.account, ...claims.slice(1)])).toString('base64url');
    for (const permit of [[forged, ...signature].join('.'), `${payload}.a.AAAA`, 'nonsense', `${payload}..`]) {
      const answer = await world.follow(`https://portal.test/api/billing/invoices/archives/files/${permit}`);
      expect(answer.status, permit).toBe(404);
    }
  });

  test('is given up when it is removed, and its bytes with it', async () => {
    const { send, account } = await world.shop('given-up', { count: 2 });
    const { id, url } = await ready(send, 2026);
    const bytes = () =>
      world.database.system((trx) =>
        trx.selectFrom('blob_chunks').select('blob').where('account', '=', account).execute(),
      );
    expect(await bytes()).toHaveLength(3);
    expect(await send(invoices.removeArchive({ id }))).toEqual({ done: true });
    expect(await send(invoices.removeArchive({ id }))).toEqual({ done: true });
    expect(await bytes()).toEqual([]);
    expect((await world.follow(url!)).status).toBe(404);
    await expect(send(invoices.findArchive({ id }))).rejects.toMatchObject({ code: 'invoices/archive_not_found' });
  });

  test('can be downloaded for 15 minutes by one link, and for 24 hours in all', async () => {
    const { send } = await world.shop('expiry', { count: 1 });
    const { id, url } = await ready(send, 2026);
    world.clock.advance(15 * 60 - 1);
    expect((await world.follow(url!)).status).toBe(200);
    world.clock.advance(2);
    const problem = await world.follow(url!);
    expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const asked = { accept: 'text/html,*/*;q=0.8', 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' };
    const shown = await world.follow(url!, asked);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const html = await shown.text();
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('Dieser Download ist nicht mehr da');
    expect(await (await world.follow(url!, { accept: 'text/html' })).text()).toContain('no longer here');
    const page = await world.session('expiry');
    const again = await page(invoices.findArchive({ id }));
    expect((await world.follow(again.url!)).status).toBe(200);
    world.clock.advance(24 * 60 * 60);
    expect((await world.follow(again.url!)).status).toBe(404);
    const later = await world.session('expiry');
    await expect(later(invoices.findArchive({ id }))).rejects.toMatchObject({ code: 'invoices/archive_not_found' });
  });
});
