import { liveCloses } from '@varai/client';
import { once } from 'node:events';
import { connect as dial, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { listen, type Listening } from '../../src/platform/listen.ts';
import { publish } from '../../src/platform/live/publish.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { openPortal, type Portal } from '../platform/portal.ts';
import { connect, type Wire } from './wire.ts';

/** A machine that is busy with other tests takes its time. */
const patience = { timeout: 60_000 };

describe.each(openTestDatabases())('the socket at /api/live on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;
  let server: Listening;
  const wires: Wire[] = [];

  beforeAll(async () => void ({ database, remove } = await open()));
  beforeEach(async () => {
    portal = await openPortal(database, {
      live: { interval: 20, limits: { messages: 10, connections: 3, strangers: 5 } },
    });
    await portal.start();
    server = await listen(portal.app, { port: 0, host: '127.0.0.1' }, portal.sockets);
  });
  afterEach(async () => {
    for (const { socket } of wires.splice(0)) socket.terminate();
    await server.close();
    await portal.stop();
  });
  afterAll(() => remove());

  const plug = async (...given: Parameters<typeof connect> extends [string, ...infer Rest] ? Rest : never) => {
    const wire = await connect(server.url, ...given);
    wires.push(wire);
    return wire;
  };
  const account = async (secret: string) =>
    ((await (await portal.info(secret)).json()) as { account: { id: string } }).account.id;
  const change = async (secret: string) => {
    const id = await account(secret);
    await database.as(id, async (trx) => publish(trx, id, 'payment-methods'));
  };
  const ended = (wire: Wire) => expect.poll(() => wire.closed, patience);

  test('a page that says who it is follows topics from their state on', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'follows' });
    const wire = await plug({ secret, topics: [{ name: 'payment-methods' }, { name: 'usage' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(2);
    await change(secret);
    await expect.poll(() => wire.changes().length, patience).toBe(3);

    expect(wire.changes()).toMatchObject([
      { topic: 'payment-methods', seq: 0, kind: 'state', data: null },
      { topic: 'usage', seq: 0, kind: 'state', data: [] },
      { topic: 'payment-methods', seq: 1, kind: 'state', data: null },
    ]);
    wire.say({ type: 'ping' });
    await expect.poll(() => wire.heard.at(-1), patience).toEqual({ type: 'pong' });
  });

  test('after a break it is sent what it has missed, and nothing where it missed nothing', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'break' });
    await change(secret);
    await change(secret);
    const current = await plug({ secret, topics: [{ name: 'payment-methods', from: 2 }] });
    const late = await plug({ secret, topics: [{ name: 'payment-methods', from: 1 }] });
    await expect.poll(() => late.changes().length, patience).toBe(1);
    current.say({ type: 'ping' });
    await expect.poll(() => current.heard, patience).toEqual([{ type: 'pong' }]);
    expect(late.changes()).toMatchObject([{ seq: 2 }]);
  });

  test.each([
    ['a forged secret', { type: 'auth', clientSecret: 'not.a.token' }, liveCloses.session],
    ['topics before a secret', { type: 'subscribe', topics: [{ name: 'usage' }] }, liveCloses.session],
    ['what is no message', '{"type":', 1008],
    ['a topic that there is not', { type: 'subscribe', topics: [{ name: 'secrets' }] }, 1008],
    ['a number below zero', { type: 'subscribe', topics: [{ name: 'usage', from: -1 }] }, 1008],
  ])('%s ends the connection', async (_, message, code) => {
    const wire = await plug();
    wire.say(message);
    await ended(wire).toMatchObject({ code });
    expect(wire.heard).toEqual([]);
  });

  test('binary frames and too long ones end the connection', async () => {
    const [binary, long] = [await plug(), await plug()];
    binary.socket.send(Buffer.from('x'));
    long.say('x'.repeat(20_000));
    await ended(binary).toMatchObject({ code: 1003 });
    await ended(long).toMatchObject({ code: 1009 });
  });

  test('a topic that the session does not allow is refused by its name', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'few', components: ['usage'] });
    const wire = await plug({ secret, topics: [{ name: 'usage' }, { name: 'subscription' }] });
    await ended(wire).toEqual({ code: liveCloses.forbidden, reason: 'subscription' });
    expect(wire.changes().map(({ topic }) => topic)).toEqual(['usage']);
  });

  test('a session of another origin is refused', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'origin', origin: 'https://shop.test' });
    const wrong = await plug({ secret, origin: 'https://evil.test' });
    await ended(wrong).toEqual({ code: liveCloses.forbidden, reason: 'origin' });
    const right = await plug({ secret, origin: 'https://shop.test', topics: [{ name: 'usage' }] });
    await expect.poll(() => right.changes().length, patience).toBe(1);
  });

  test('a page hears nothing of other accounts', async () => {
    const { clientSecret: mine } = await portal.signIn({ account: 'mine' });
    const { clientSecret: theirs } = await portal.signIn({ account: 'theirs' });
    const wire = await plug({ secret: mine, topics: [{ name: 'payment-methods' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(1);
    await change(theirs);
    await change(mine);
    await expect.poll(() => wire.changes().length, patience).toBe(2);
    expect(wire.changes().map(({ seq }) => seq)).toEqual([0, 1]);
  });

  test('who says nothing is shown out after ten seconds', async () => {
    const silent = await plug();
    portal.clock.advance(9);
    portal.parts.live.door.check();
    expect(portal.parts.live.door.size).toBe(1);
    portal.clock.advance(2);
    portal.parts.live.door.check();
    await ended(silent).toEqual({ code: liveCloses.session, reason: 'no auth in time' });
  });

  test('a session that runs out ends the connection, unless a newer secret came in time', async () => {
    const { clientSecret: old } = await portal.signIn({ account: 'expiry' });
    const [careless, careful] = [await plug({ secret: old }), await plug({ secret: old, topics: [{ name: 'usage' }] })];
    await expect.poll(() => careful.changes().length, patience).toBe(1);
    portal.clock.advance(590);
    const { clientSecret: fresh } = await portal.signIn({ account: 'expiry' });
    careful.say({ type: 'auth', clientSecret: fresh });
    careful.say({ type: 'ping' });
    await expect.poll(() => careful.heard.at(-1), patience).toEqual({ type: 'pong' });
    portal.clock.advance(11);
    portal.parts.live.door.check();

    await ended(careless).toEqual({ code: liveCloses.session, reason: 'expired' });
    careful.say({ type: 'ping' });
    await expect.poll(() => careful.heard.filter((one) => 'type' in one).length, patience).toBe(2);
  });

  test('another user’s secret on an open connection ends it', async () => {
    const { clientSecret: mine } = await portal.signIn({ account: 'swap' });
    const { clientSecret: theirs } = await portal.signIn({ account: 'other-swap' });
    const wire = await plug({ secret: mine });
    wire.say({ type: 'auth', clientSecret: theirs });
    await ended(wire).toMatchObject({ code: 1008 });
  });

  test('a session that is revoked ends its connections at once', async () => {
    const { id, clientSecret: secret } = await portal.signIn({ account: 'revoked' });
    const { clientSecret: other } = await portal.signIn({ account: 'revoked' });
    const [gone, stays] = [await plug({ secret }), await plug({ secret: other, topics: [{ name: 'usage' }] })];
    await expect.poll(() => stays.changes().length, patience).toBe(1);
    await portal.ask(`/api/portal-sessions/${id}`, { method: 'DELETE', token: portal.secretKey });
    await ended(gone).toEqual({ code: liveCloses.session, reason: 'session/revoked' });
    expect(stays.closed).toBeUndefined();
  });

  test('a revocation that nobody was told of is found within a minute', async () => {
    const { id, clientSecret: secret } = await portal.signIn({ account: 'silent' });
    const wire = await plug({ secret, topics: [{ name: 'usage' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(1);
    await database.system((trx) =>
      trx.updateTable('portal_sessions').set({ revoked_at: new Date() }).where('id', '=', id).execute(),
    );
    portal.clock.advance(61);
    portal.parts.live.door.check();
    await ended(wire).toEqual({ code: liveCloses.session, reason: 'ended' });
  });

  test('too many messages, connections and strangers are refused', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'many' });
    const talker = await plug({ secret });
    for (let index = 0; index < 10; index++) talker.say({ type: 'ping' });
    await ended(talker).toEqual({ code: liveCloses.tooMany, reason: 'messages' });

    const topics = [{ name: 'usage' }];
    const three = [await plug({ secret, topics }), await plug({ secret, topics }), await plug({ secret, topics })];
    await expect.poll(() => three.every((wire) => wire.changes().length === 1), patience).toBe(true);
    await ended(await plug({ secret })).toEqual({ code: liveCloses.tooMany, reason: 'connections' });
    three[0]?.socket.terminate();
    await expect.poll(() => portal.parts.live.door.size, patience).toBe(2);
    const next = await plug({ secret, topics });
    await expect.poll(() => next.changes().length, patience).toBe(1);

    const strangers = await Promise.all(Array.from({ length: 5 }, () => plug()));
    await ended(await plug()).toEqual({ code: liveCloses.tooMany, reason: 'strangers' });
    expect(strangers.every(({ closed }) => closed === undefined)).toBe(true);
  });

  test('other paths and other protocols are not upgraded', async () => {
    const refusal = async (path: string, protocol: string) => {
      const [error] = (await once(new WebSocket(`${server.url.replace('http', 'ws')}${path}`, protocol), 'error')) as [
        Error,
      ];
      return error.message;
    };
    expect(await refusal('/api/else', 'varai.v1')).toContain('404');
    expect(await refusal('/api/live', 'varai.v9')).toContain('400');
  });

  test('a connection whose other end is gone without a word is noticed by the second beat', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'half-open' });
    const wire = await plug({ secret, topics: [{ name: 'usage' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(1);
    const { _socket: raw } = wire.socket as unknown as { _socket: Socket };
    raw.pause(); // as a machine that has lost its network: nothing is read, nothing is said
    portal.sockets.beat();
    expect(portal.parts.live.door.size).toBe(1);
    portal.sockets.beat();
    await expect.poll(() => portal.parts.live.door.size, patience).toBe(0);
    expect(portal.parts.live.hub.size).toBe(0);
  });

  test('a server that stops says so, and waits for nobody', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'stops' });
    const wire = await plug({ secret, topics: [{ name: 'usage' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(1);
    const rude = dial(Number(new URL(server.url).port), '127.0.0.1');
    await once(rude, 'connect');
    await server.close(1);
    await ended(wire).toMatchObject({ code: 1001 });
    rude.destroy();
  });

  test('whose upgrade comes while the server stops is refused, so that nobody waits for it', async () => {
    const late = dial(Number(new URL(server.url).port), '127.0.0.1');
    let heard = '';
    late.on('data', (data) => (heard += data.toString())).on('error', () => {});
    await once(late, 'connect');
    late.write('GET /api/live HTTP/1.1\r\nHost: varai.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n');
    // the server has begun to read the request once it answers another that was sent after it
    await fetch(`${server.url}/readyz`);
    const closed = server.close();
    late.write(
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: varai.v1\r\n\r\n',
    );
    await expect.poll(() => heard, patience).toContain('503');
    await closed;
    late.destroy();
  });

  test('a page that does not answer the goodbye is not waited for', async () => {
    const { clientSecret: secret } = await portal.signIn({ account: 'silent' });
    const wire = await plug({ secret, topics: [{ name: 'usage' }] });
    await expect.poll(() => wire.changes().length, patience).toBe(1);
    (wire.socket as unknown as { _socket: Socket })._socket.pause();
    await server.close(0.1);
    expect(portal.parts.live.door.size).toBe(0);
  });
});
