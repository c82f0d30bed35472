import { guidance as contract, guidanceErrors, type Guidance, type Progress, type SessionUser } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { ada, openPortal, problemIn, type Ask, type Portal } from '../platform/portal.ts';

const bob = { id: 'u_2', name: 'Bob', email: 'bob@acme.test' };

describe.each(openTestDatabases())('what leads a user through the portal on $name', (engine) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;
  beforeAll(async () => {
    ({ database, remove } = await engine.open());
    portal = await openPortal(database);
  }, 120_000);
  afterAll(() => remove());

  /** A user of an account of its own. */
  async function enter(account: string, user: SessionUser = ada.user) {
    const { clientSecret: token } = await portal.signIn({ account, user });
    const ask = (path: string, more: Ask = {}) => portal.ask(path, { token, ...more });
    const keep = (name: string, body: object, version?: string, more: Ask = {}) =>
      ask(contract.keep.path.replace(':name', name), { method: 'PUT', body: { ...body, version }, ...more });
    return {
      keep,
      kept: async (...asked: Parameters<typeof keep>) => (await (await keep(...asked)).json()) as Progress,
      read: async () => (await (await ask(contract.read.path)).json()) as Guidance,
    };
  }

  test('goes on on another device where the user was, and on no other user’s', async () => {
    const desk = await enter('devices');
    const first = await desk.kept('setup', { state: 'open', step: 'store', draft: { shop: 'acme' } });
    expect(first).toMatchObject({ step: 'store', version: '1' });
    const phone = await enter('devices');
    expect((await phone.read()).progress).toEqual([first]);
    const colleague = await enter('devices', bob);
    expect((await colleague.read()).progress).toEqual([]);
    expect((await (await enter('elsewhere')).read()).progress).toEqual([]);
  });

  test('is never overwritten by a device that has not seen the newest', async () => {
    const desk = await enter('stale');
    const phone = await enter('stale');
    await desk.keep('setup', { state: 'open', step: 'profile' });
    const newest = await phone.kept('setup', { state: 'open', step: 'plan' }, '1');
    for (const version of ['1', undefined]) {
      const refused = await desk.keep('setup', { state: 'open', step: 'store' }, version);
      expect(await problemIn(refused)).toMatchObject({ code: guidanceErrors.stale.code, status: 409, data: newest });
    }
    // what is said already is said once
    expect(await desk.kept('setup', { state: 'open', step: 'plan' }, '1')).toEqual(newest);
    // one of two who begin at once is told of the other
    const both = await Promise.all([
      desk.keep('tour', { state: 'skipped' }),
      phone.keep('tour', { state: 'open', step: 'plans' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('of one write that is sent twice is written once', async () => {
    const desk = await enter('twice');
    await desk.keep('setup', { state: 'open', step: 'profile' });
    const key = 'one-and-the-same';
    const sent = () => desk.kept('setup', { state: 'done' }, '1', { key });
    expect(await sent()).toMatchObject({ state: 'done', step: null, version: '2' });
    expect(await sent()).toMatchObject({ version: '2' });
  });

  test('has 50 names at most, and takes nothing that is no name, no step or too long', async () => {
    const desk = await enter('names');
    for (let n = 0; n < 50; n++) await desk.keep(`tour-${n}`, { state: 'done' });
    expect(await problemIn(await desk.keep('tour-50', { state: 'done' }))).toMatchObject({
      code: guidanceErrors.too_many.code,
    });
    expect(await desk.kept('tour-7', { state: 'open' }, '1')).toMatchObject({ version: '2' });
    for (const [name, body] of [
      ['Tour', { state: 'done' }],
      ['tour', { state: 'over' }],
      ['tour', { state: 'open', step: '<b>' }],
      ['tour', { state: 'open', draft: { a: 'x'.repeat(501) } }],
      ['tour', { state: 'open', draft: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`a${n}`, ''])) }],
    ] as const)
      expect((await desk.keep(name, body)).status, JSON.stringify(body)).toBe(422);
  });

  test('ticks itself from what is true of the account, by whatever way it came', async () => {
    const desk = await enter('facts');
    const { facts } = await desk.read();
    const nothing = { profile: false, store: false, order: false, plan: false, paymentMethod: false, wishes: false };
    expect(facts).toEqual(nothing);
    const account = await database.system(
      async (trx) =>
        (await sql<{ id: string }>`select id from accounts where external_id = 'facts'`.execute(trx)).rows[0]!.id,
    );
    await database.system(async (trx) => {
      for (const statement of [
        sql`insert into profiles (account, contact_name, address, updated_at) values (${account}, 'Ada', '{}', now())`,
        sql`insert into connections (account, id, platform, shop, name, currency, time_zone, state, scopes, next_sync_at, connected_at)
          values (${account}, 'c', 'shopify', 'acme', 'Acme', 'USD', 'UTC', 'connected', '[]', now(), now())`,
        sql`insert into metric_rollups values (${account}, 's', 'day', now(), 1, 1, 1, 0, 0, 0)`,
        sql`insert into subscriptions (account, subscription_id, plan_id, "interval", status, price_amount, price_currency, started_at, period_start, period_end, sync, synced_at)
          values (${account}, 'sub', 'starter', 'month', 'trialing', 1, 'USD', now(), now(), now(), 1, now())`,
        sql`insert into payment_methods_kept values (${account})`,
        sql`insert into notification_preferences (account, user_id, digest) values (${account}, ${ada.user.id}, 'off')`,
      ])
        await statement.execute(trx);
    });
    expect((await desk.read()).facts).toEqual(Object.fromEntries(Object.keys(nothing).map((fact) => [fact, true])));
    expect((await (await enter('facts', bob)).read()).facts).toMatchObject({ wishes: false, store: true });
    await database.system(async (trx) => {
      await sql`update subscriptions set status = 'canceled' where account = ${account}`.execute(trx);
      await sql`update connections set state = 'uninstalled' where account = ${account}`.execute(trx);
      await sql`update accounts set rail = 'shopify-app-pricing' where id = ${account}`.execute(trx);
    });
    expect((await desk.read()).facts).toMatchObject({ plan: false, store: false, paymentMethod: null, order: true });
  });

  test('is its own row in the database, whoever asks', async () => {
    const desk = await enter('rows');
    await desk.keep('setup', { state: 'open' });
    const { rows } = await database.as('acct_of_somebody_else', (trx) =>
      sql<{ seen: number }>`select count(*)::int as seen from guidance_progress`.execute(trx),
    );
    expect(rows).toEqual([{ seen: 0 }]);
  });

  test('is kept from a session without it', async () => {
    const { clientSecret: token } = await portal.signIn({ account: 'rows', components: ['usage'] });
    expect((await portal.ask(contract.read.path, { token })).status).toBe(403);
  });
});
