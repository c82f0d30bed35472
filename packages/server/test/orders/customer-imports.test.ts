import type { CustomerImport, ImportPreview, ImportRefusal, Imports } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../platform/databases.ts';
import { problemIn } from '../platform/portal.ts';
import { openShop, store, type Shop } from './world.ts';

const path = '/api/customer/orders/imports';
const columns = { order: 'Name', placedAt: 'Created at', sku: 'Lineitem sku', quantity: 'Lineitem quantity' };
const format = { columns: { ...columns, unitPrice: 'Lineitem price', title: 'Lineitem name' }, delimiter: ';' };
const text = [
  'Name;Created at;Lineitem quantity;Lineitem name;Lineitem price;Lineitem sku',
  '#1;2026-11-20 09:30:00 -0500;2;"Round; frame";129.00;FRAME-1',
  '#1;2026-11-20 09:30:00 -0500;1;Cloth;9.90;CLOTH',
  '#2;20.11.2026;1;Cloth;9.90;CLOTH',
  '#3;2026-11-20 11:00:00 UTC;1;Cloth;"9,90";CLOTH',
  '#4;2026-11-20 11:00;x;Cloth;9.90;CLOTH',
  '',
].join('\n');
const file = { size: Buffer.byteLength(text), mark: '0123456789abcdef' };

describe.each(openTestDatabases())('files that customers import on $name', (engine) => {
  let shop: Shop;
  let token: string;
  beforeAll(async () => {
    shop = await openShop(engine);
    token = (await shop.signIn()).clientSecret;
  });
  afterAll(() => shop.close());

  const write = (to: string, body: object, by = token) => shop.ask(`${path}${to}`, { method: 'POST', token: by, body });
  const begin = async (body: object = {}): Promise<CustomerImport> =>
    shop.well(await write('', { store, name: 'orders.csv', format, file, ...body }));
  const list = async (): Promise<Imports> => shop.well(await shop.ask(path, { token }));

  test('are shown as they would be read, and make nothing before they are begun', async () => {
    const look = async (body: object): Promise<ImportPreview> =>
      shop.well(await write('/preview', { store: { id: 'new', name: 'New' }, format, text, last: true, ...body }));
    const read = await look({});
    expect(read).toMatchObject({ currency: 'USD', timeZone: 'UTC', lines: 5, refused: 3 });
    expect(read.taken[0]).toEqual({
      line: 2,
      order: '#1',
      placedAt: '2026-11-20T14:30:00.000Z',
      sku: 'FRAME-1',
      title: 'Round; frame',
      quantity: 2,
      amount: 25_800,
    });
    expect(read.refusals.map(({ line, field, column }) => [line, field, column])).toEqual([
      [4, 'placedAt', 'Created at'],
      [5, 'unitPrice', 'Lineitem price'],
      [6, 'quantity', 'Lineitem quantity'],
    ]);
    // what stands after the last whole line may go on
    expect(await look({ text: text.slice(0, 200), last: false })).toMatchObject({ lines: 2, refused: 0 });
    expect(await look({ store: { id: 'yen', currency: 'JPY' } })).toMatchObject({ currency: 'JPY' });
    const short = { ...format, columns: { ...format.columns, country: 'Land' } };
    const answer = await write('/preview', { store, format: short, text });
    expect(await problemIn(answer)).toMatchObject({ code: 'orders/column_missing' });
    expect(await list()).toEqual({ stores: [], currency: 'USD', timeZone: 'UTC', items: [] });
  });

  test('come in parts, each of which counts once, and go on where they were on any device', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({
      status: 'open',
      received: 0,
      file,
      delimiter: ';',
      store: { id: 'web', name: 'web' },
    });
    const first = { offset: 0, text: text.slice(0, 150) };
    for (let again = 0; again < 2; again += 1)
      expect(await shop.well(await write(`/${begun.id}/parts`, first))).toMatchObject({ received: 150, lines: 1 });

    const there = await shop.signIn({ user: { id: 'u_2', name: 'Bo', email: 'bo@acme.test' } });
    const found = await shop.well<CustomerImport>(await shop.ask(`${path}/${begun.id}`, { token: there.clientSecret }));
    expect(found).toMatchObject({ received: 150, file });
    const wrong = await write(`/${begun.id}/parts`, { offset: 10, text: 'x' }, there.clientSecret);
    expect(await problemIn(wrong)).toMatchObject({ code: 'orders/offset_differs', data: { received: 150 } });
    const rest = { offset: 150, text: text.slice(150), last: true };
    const done = await shop.well(await write(`/${begun.id}/parts`, rest, there.clientSecret));
    expect(done).toMatchObject({ status: 'done', received: file.size, lines: 5, accepted: 2, refused: 3 });

    const { items } = await shop.well<{ items: ImportRefusal[] }>(
      await shop.ask(`${path}/${begun.id}/refusals?after=4`, { token }),
    );
    expect(items).toEqual([
      {
        line: 5,
        code: 'orders/line_number_refused',
        message: '"Lineitem price" is no price. Write it as 12.90.',
        field: 'unitPrice',
        column: 'Lineitem price',
      },
      expect.objectContaining({ line: 6, field: 'quantity' }),
    ]);
    expect(await list()).toMatchObject({
      stores: [{ id: 'web', currency: 'GBP', timeZone: 'Europe/London' }],
      items: [{ id: begun.id, status: 'done' }],
    });
    const { metrics } = await shop.dashboard('period=custom&from=2026-11-20&to=2026-11-20&store=web');
    const [revenue, orders] = ['revenue', 'orders'].map((id) => metrics.find((one) => one.id === id)?.value);
    expect({ revenue, orders }).toEqual({ revenue: { amount: 26_790, currency: 'GBP' }, orders: 1 });
  });

  test('are stopped where they are, and no more than five wait at once', async () => {
    const begun = await Promise.all(Array.from({ length: 5 }, () => begin()));
    const sixth = await write('', { store, name: 'orders.csv', format, file });
    expect(await problemIn(sixth)).toMatchObject({ code: 'orders/imports_open', status: 409 });

    const { id } = begun[0]!;
    await write(`/${id}/parts`, { offset: 0, text: text.slice(0, 200) });
    for (let again = 0; again < 2; again += 1)
      expect(await shop.well(await write(`/${id}/stop`, {}))).toMatchObject({
        status: 'stopped',
        lines: 2,
        accepted: 2,
      });
    const late = await write(`/${id}/parts`, { offset: 200, text: text.slice(200), last: true });
    expect(await problemIn(late)).toMatchObject({ code: 'orders/import_finished' });
    expect(await begin()).toMatchObject({ status: 'open' });
  });

  test('are of whoever may, of their account, and never a host’s own', async () => {
    const { clientSecret } = await shop.signIn({ features: { orders: [] } });
    expect(await problemIn(await shop.ask(path, { token: clientSecret }))).toMatchObject({
      code: 'session/feature_forbidden',
    });
    const other = await shop.signIn({ components: ['metrics'] });
    expect(await problemIn(await shop.ask(path, { token: other.clientSecret }))).toMatchObject({
      code: 'session/component_forbidden',
    });
    const theirs = await shop.well<CustomerImport>(
      await shop.send('/api/orders/imports', { account: 'acme', store, name: 'theirs.csv', format }),
    );
    expect((await list()).items.map(({ id }) => id)).not.toContain(theirs.id);
    const [mine] = (await list()).items;
    const stranger = await shop.signIn({ account: 'other' });
    for (const [id, by] of [
      [theirs.id, token],
      [mine!.id, stranger.clientSecret],
    ] as const) {
      const answers = [
        await shop.ask(`${path}/${id}`, { token: by }),
        await shop.ask(`${path}/${id}/refusals`, { token: by }),
        await write(`/${id}/stop`, {}, by),
        await write(`/${id}/parts`, { offset: 0, text }, by),
      ];
      for (const answer of answers) expect(await problemIn(answer)).toMatchObject({ code: 'orders/import_not_found' });
    }
    const huge = await write('', { store, name: 'x', format, file: { ...file, size: 2 ** 31 } });
    expect(await problemIn(huge)).toMatchObject({ code: 'request/invalid', errors: [{ path: 'file.size' }] });
  });
});
