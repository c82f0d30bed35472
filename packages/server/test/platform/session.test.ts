import { subscription } from '@varai/client';
import { SignJWT, UnsecuredJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createSecretKey, withdrawSecretKey } from '../../src/seed.ts';
import { openTestDatabases } from './databases.ts';
import { ada, countRows, keyOf, openPortal, problemIn, type Portal } from './portal.ts';

describe.each(openTestDatabases())('portal sessions on $name', ({ name, open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;

  beforeAll(async () => void ({ database, remove } = await open()));
  beforeEach(async () => void (portal = await openPortal(database)));
  afterAll(() => remove());

  const codeOf = async (answer: Response) => (await problemIn(answer)).code;

  test('a session tells the page who it is', async () => {
    const { clientSecret, expiresAt } = await portal.signIn({ locale: 'de-AT' });

    const answer = await portal.info(clientSecret);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      account: { name: 'acme' },
      user: { id: 'u_1' },
      components: null,
      rail: { name: 'stripe' },
      locale: 'de-AT',
      currency: 'USD',
      expiresAt,
    });
    expect(expiresAt).toBe('2026-11-20T12:10:00.000Z');
  });

  test('the same account of a host is made once, another host’s is another', async () => {
    const first = (await (await portal.info((await portal.signIn()).clientSecret)).json()) as {
      account: { id: string };
    };
    const again = (await (await portal.info((await portal.signIn()).clientSecret)).json()) as {
      account: { id: string };
    };
    const secretKey = await createSecretKey(database, { id: 'host_other', name: 'Other' });
    const other = await portal.ask('/api/portal-sessions', {
      method: 'POST',
      token: secretKey,
      body: { account: first.account.id, user: { id: 'x', name: 'X', email: 'x@x.test' } },
    });
    const { clientSecret } = (await other.json()) as { clientSecret: string };
    const stranger = (await (await portal.info(clientSecret)).json()) as { account: { id: string } };

    expect(again.account.id).toBe(first.account.id);
    expect(stranger.account.id).not.toBe(first.account.id);
  });

  test('a secret key is kept as a hash', async () => {
    const { rows } = await database.system((trx) =>
      sql<{ all: string }>`select string_agg(secret_keys::text, ' ') as all from secret_keys`.execute(trx),
    );
    expect(rows[0]?.all).not.toContain(portal.secretKey);
  });

  test('a withdrawn secret key makes no sessions after half a minute, in any instance; the host’s other keys do', async () => {
    const other = await openPortal(database);
    const token = await createSecretKey(database, { id: 'host_acme', name: 'Acme' });
    const make = async (instance: Portal) =>
      (await instance.ask('/api/portal-sessions', { method: 'POST', token, body: ada })).status;
    expect([await make(portal), await make(other)]).toEqual([201, 201]);
    const { clientSecret } = await portal.signIn();

    expect(await withdrawSecretKey(database, token)).toBe(true);
    expect(await withdrawSecretKey(database, 'sk_unknown')).toBe(false);
    portal.clock.advance(31);
    other.clock.advance(31);

    expect([await make(portal), await make(other)]).toEqual([401, 401]);
    expect(await withdrawSecretKey(database, token)).toBe(true);
    expect((await portal.info(clientSecret)).status).toBe(200);
    expect((await portal.signIn()).clientSecret).toBeTypeOf('string');
  });

  test('a revoked session ends at once, cached or not, here and in another instance', async () => {
    const other = await openPortal(database);
    await portal.start();
    await other.start();
    try {
      const { id, clientSecret } = await portal.signIn();
      expect((await portal.info(clientSecret)).status).toBe(200);
      expect((await other.info(clientSecret)).status).toBe(200);

      const answer = await portal.ask(`/api/portal-sessions/${id}`, { method: 'DELETE', token: portal.secretKey });

      expect(answer.status).toBe(200);
      expect(await codeOf(await portal.info(clientSecret))).toBe('session/revoked');
      await expect.poll(async () => (await other.info(clientSecret)).status).toBe(401);
    } finally {
      await other.stop();
      await portal.stop();
    }
  });

  // PGlite tells within its own process: there is nothing that could be cut off
  test.each(name === 'postgres' ? [name] : [])(
    'on %s, when what tells of revocations was cut off, whatever was believed is looked at again',
    async () => {
      await portal.start();
      try {
        const { id, clientSecret } = await portal.signIn();
        expect((await portal.info(clientSecret)).status).toBe(200);
        // as another instance would while nobody here hears of it
        await database.system((trx) =>
          trx.updateTable('portal_sessions').set({ revoked_at: new Date() }).where('id', '=', id).execute(),
        );
        expect((await portal.info(clientSecret)).status).toBe(200);

        // what another server of this file has heard with goes a moment after it
        const ears = async () =>
          database.system(async (trx) => {
            const { rows } = await sql`
              select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'
              and pid <> pg_backend_pid()`.execute(trx);
            return rows;
          });
        await expect.poll(ears).toHaveLength(1);
        const [old] = await ears();
        const { rows } = await database.system((trx) =>
          sql<{ ended: boolean }>`
            select pg_terminate_backend(pid) as ended from pg_stat_activity
            where datname = current_database() and query ilike 'listen %' and pid <> pg_backend_pid()`.execute(trx),
        );
        expect(rows).toEqual([{ ended: true }]);

        await expect.poll(async () => (await portal.info(clientSecret)).status).toBe(401);
        const next = await portal.signIn();
        expect((await portal.info(next.clientSecret)).status).toBe(200);
        // and what is told from now on is heard again, over a connection that is new
        await expect.poll(ears).toEqual([expect.not.objectContaining(old as object)]);
      } finally {
        await portal.stop();
      }
    },
  );

  test('another host cannot end a session, nor learn that it exists', async () => {
    const { id, clientSecret } = await portal.signIn();
    const token = await createSecretKey(database, { id: 'host_other', name: 'Other' });

    expect(await codeOf(await portal.ask(`/api/portal-sessions/${id}`, { method: 'DELETE', token }))).toBe(
      'session/not_found',
    );
    expect((await portal.info(clientSecret)).status).toBe(200);
  });

  test('a client secret expires, cached or not, and tolerates clocks that differ by seconds', async () => {
    const { clientSecret } = await portal.signIn();
    await portal.info(clientSecret);

    portal.clock.advance(603);
    expect((await portal.info(clientSecret)).status).toBe(200);
    portal.clock.advance(10);
    expect(await codeOf(await portal.info(clientSecret))).toBe('session/expired');
  });

  test('keys rotate: what an older key signed still opens, what a removed one signed does not', async () => {
    const { clientSecret } = await portal.signIn();
    const rotated = await openPortal(database, { keys: { session: [keyOf('b'), keyOf('a')], sealing: [keyOf('s')] } });
    const removed = await openPortal(database, { keys: { session: [keyOf('b')], sealing: [keyOf('s')] } });

    expect((await rotated.info(clientSecret)).status).toBe(200);
    expect(await codeOf(await removed.info(clientSecret))).toBe('session/malformed');
    expect((await removed.info((await rotated.signIn()).clientSecret)).status).toBe(200);
  });

  test('forged tokens are refused: no algorithm, another key, another audience or type, changed claims', async () => {
    const { clientSecret } = await portal.signIn();
    const [head, claims, mac] = clientSecret.split('.') as [string, string, string];
    const payload = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
    const sign = (changes: object, header: object = {}, secret = keyOf('a').secret) =>
      new SignJWT({ ...payload, ...changes })
        .setProtectedHeader({ alg: 'HS256', kid: 'a', typ: 'varai-session+jwt', ...header })
        .sign(secret);
    const altered = Buffer.from(JSON.stringify({ ...payload, act: 'acct_victim' })).toString('base64url');

    const forged = [
      new UnsecuredJWT(payload).encode(),
      `${Buffer.from(JSON.stringify({ alg: 'none', kid: 'a', typ: 'varai-session+jwt' })).toString('base64url')}.${claims}.`,
      `${head}.${altered}.${mac}`,
      await sign({}, {}, keyOf('z').secret),
      await sign({}, { kid: 'z' }),
      await sign({}, { typ: 'JWT' }),
      await sign({ aud: 'elsewhere' }),
      await sign({ iss: 'https://evil.test' }),
      await sign({}, { alg: 'HS512' }, new Uint8Array(64).fill(1)),
      'not.a.token',
      portal.secretKey,
    ];
    const before = await countRows(database);
    for (const token of forged) {
      expect(await codeOf(await portal.info(token)), token.slice(0, 40)).toBe('session/malformed');
      const write = await portal.ask(subscription.cancel.path, { method: 'POST', token, body: { reason: 'unused' } });
      expect([write.status, await codeOf(write)], token.slice(0, 40)).toEqual([401, 'session/malformed']);
    }
    expect(await countRows(database)).toEqual(before);
    expect((await portal.info(await sign({}))).status).toBe(200);
    expect(await codeOf(await portal.info(await sign({ act: 'acct_victim' })))).toBe('session/revoked');
  });

  test('a session for one origin serves pages of that origin only', async () => {
    const { clientSecret } = await portal.signIn({ origin: 'https://shop.test' });

    expect((await portal.info(clientSecret, { origin: 'https://shop.test' })).status).toBe(200);
    expect(await codeOf(await portal.info(clientSecret, { origin: 'https://evil.test' }))).toBe(
      'session/origin_mismatch',
    );
  });

  test('a client secret makes no sessions', async () => {
    const { clientSecret } = await portal.signIn();
    const answer = await portal.ask('/api/portal-sessions', { method: 'POST', token: clientSecret, body: {} });
    expect(await codeOf(answer)).toBe('session/secret_key_invalid');
  });
});
