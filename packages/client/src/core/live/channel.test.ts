import { expect, test } from 'vitest';
import { createSession } from '../session.ts';
import { createWorld } from '../world/testing.ts';
import { createLive } from './channel.ts';
import type { LiveWay } from './live.ts';
import { liveCloses, type LiveChange, type LiveClientMessage, type LiveServerMessage } from './messages.ts';
import { alone, type TabMessage, type Tabs } from './tabs.ts';

/** The server's end of a socket. */
class FakeSocket {
  static made: FakeSocket[] = [];
  static refusing = false;
  readyState = 0;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string }) => void;
  readonly said: LiveClientMessage[] = [];
  readonly url: string;
  readonly protocol: string;

  constructor(url: string, protocol: string) {
    this.url = url;
    this.protocol = protocol;
    FakeSocket.made.push(this);
    queueMicrotask(() => (FakeSocket.refusing ? this.end(1006) : this.#open()));
  }
  #open() {
    this.readyState = 1;
    this.onopen?.();
  }
  send(text: string) {
    this.said.push(JSON.parse(text) as LiveClientMessage);
  }
  close() {
    this.readyState = 3;
  }
  tell(message: LiveServerMessage) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  end(code: number, reason = '') {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }
  get wanted() {
    return this.said.flatMap((message) => (message.type === 'subscribe' ? message.topics : []));
  }
}

/** A lock and a channel that tabs of one test share. */
function browser() {
  const queue: { begin: () => void; tab: object }[] = [];
  const hearing = new Map<object, (message: TabMessage) => void>();
  const open = (): Tabs => {
    const tab = {};
    return {
      tell(message) {
        for (const [other, hear] of hearing) if (other !== tab) queueMicrotask(() => hear(structuredClone(message)));
      },
      hear: (listener) => void hearing.set(tab, listener),
      lead(begin) {
        queue.push({ begin, tab });
        if (queue.length === 1) begin();
      },
      leave() {
        hearing.delete(tab);
        const first = queue[0]?.tab === tab;
        queue.splice(
          queue.findIndex((one) => one.tab === tab),
          1,
        );
        if (first) queue[0]?.begin();
      },
    };
  };
  return { open };
}

const secret = (claims: object) => `h.${btoa(JSON.stringify(claims))}.s`;
const line = (message: object) => `${JSON.stringify(message)}\n`;

function setup({ sockets = true, stream = () => new Response(null, { status: 404 }) } = {}) {
  FakeSocket.made = [];
  FakeSocket.refusing = !sockets;
  const world = createWorld(() => stream());
  let secrets = 0;
  const session = createSession({
    ...world,
    fetchClientSecret: () => secret({ act: 'acct_1', sub: 'u', cmp: null, org: null, n: (secrets += 1) }),
  });
  const page = { visible: true, back: () => {} };
  const surroundings = {
    visible: () => page.visible,
    onReturn: (back: () => void) => ((page.back = back), () => {}),
  };
  const tab = (tabs: () => Tabs = alone) => {
    const live = createLive({
      ...world,
      url: 'https://api.test',
      session,
      WebSocket: FakeSocket as unknown as new (url: string, protocol: string) => WebSocket,
      surroundings,
      tabs,
    });
    const ways: LiveWay[] = [];
    live.watch((way) => ways.push(way));
    return { live, ways };
  };
  return { world, page, session, tab, newest: () => FakeSocket.made.at(-1)! };
}

/** Listens, and writes down what it hears. */
function ear() {
  const heard: (LiveChange | 'missed')[] = [];
  return {
    heard,
    change: (change: LiveChange) => void heard.push(change),
    missed: () => void heard.push('missed'),
    seqs: () => heard.map((one) => (one === 'missed' ? one : one.seq)),
  };
}

const change = (seq: number, more: Partial<LiveChange> = {}): LiveChange => ({
  topic: 'usage',
  seq,
  kind: 'state',
  at: '2026-11-20T12:00:00.000Z',
  data: seq,
  ...more,
});

test('one socket serves all who listen; the secret is its first message, and no part of its address', async () => {
  const { world, tab, newest } = setup();
  const { live, ways } = tab();
  const [one, two, other] = [ear(), ear(), ear()];
  live.follow('usage', one);
  live.follow('usage', two);
  live.follow('subscription', other);
  await world.advance(0);
  const socket = newest();
  expect(FakeSocket.made).toHaveLength(1);
  expect([socket.url, socket.protocol]).toEqual(['wss://api.test/api/live', 'varai.v1']);
  expect(socket.said.map(({ type }) => type)).toEqual(['auth', 'subscribe', 'ping']);
  expect(socket.wanted).toEqual([{ name: 'usage' }, { name: 'subscription' }]);
  socket.tell(change(4));
  socket.tell(change(5));
  socket.tell(change(1, { topic: 'subscription' }));
  expect(ways).toEqual(['socket']);
  expect([one.seqs(), two.seqs(), other.seqs()]).toEqual([[4, 5], [4, 5], [1]]);
});

test('a topic that is followed later is asked for over the same socket, and a second listener is told what is known', async () => {
  const { world, tab, newest } = setup();
  const { live } = tab();
  live.follow('usage', ear());
  await world.advance(0);
  newest().tell(change(4));
  const late = ear();
  live.follow('usage', late);
  live.follow('metrics', ear());
  await world.advance(0);
  expect(late.seqs()).toEqual([4]);
  expect(newest().wanted).toEqual([{ name: 'usage' }, { name: 'metrics' }]);
  expect(FakeSocket.made).toHaveLength(1);
});

test('after a break it goes on from the last number; nothing is told twice and no gap is passed on', async () => {
  const { world, tab, newest } = setup();
  const { live, ways } = tab();
  const listener = ear();
  live.follow('notifications', listener);
  await world.advance(0);
  const told = (seq: number, kind: 'state' | 'delta') => newest().tell(change(seq, { topic: 'notifications', kind }));
  told(3, 'state');
  told(4, 'delta');
  told(4, 'delta');
  newest().end(1006);
  await world.advance(2_000);
  expect(FakeSocket.made).toHaveLength(2);
  expect(newest().wanted).toEqual([{ name: 'notifications', from: 4 }]);
  told(5, 'delta');
  told(7, 'delta');
  await world.advance(0);
  expect(listener.seqs().filter((seq) => seq !== 'missed')).toEqual([3, 4, 5]);
  expect(listener.seqs().at(-1)).toBe('missed');
  expect(newest().wanted.at(-1)).toEqual({ name: 'notifications' });
  told(7, 'state');
  told(8, 'delta');
  expect(listener.seqs().slice(-2)).toEqual([7, 8]);
  expect(ways).toEqual(['socket', 'connecting', 'socket']);
});

test('a database that was set back begins anew', async () => {
  const { world, tab, newest } = setup();
  const { live } = tab();
  const listener = ear();
  live.follow('usage', listener);
  await world.advance(0);
  newest().tell(change(9));
  newest().tell(change(2));
  newest().tell(change(2, { reset: true }));
  newest().tell(change(3));
  expect(listener.seqs()).toEqual([9, 2, 3]);
});

test('waiting between tries grows, with jitter, and ends at once when the network is back', async () => {
  const { world, tab, page } = setup({ sockets: false });
  const { live, ways } = tab();
  live.follow('usage', ear());
  await world.advance(1000);
  // two sockets and two streams without an answer, then polling
  expect(FakeSocket.made).toHaveLength(2);
  await world.advance(5000);
  expect(world.requests).toHaveLength(2);
  expect(ways).toEqual(['polling']);
  FakeSocket.refusing = false;
  page.back();
  await world.advance(0);
  FakeSocket.made.at(-1)!.tell({ type: 'pong' });
  expect(ways).toEqual(['polling', 'socket']);
});

test('a socket that has worked is tried again within half a minute, however long its server was away', async () => {
  const { world, tab, newest } = setup();
  const { live, ways } = tab();
  live.follow('metrics', { change: () => {}, missed: () => {} });
  await expect.poll(() => FakeSocket.made.length).toBe(1);
  newest().tell({ type: 'pong' });
  FakeSocket.refusing = true;
  newest().end(1006);
  // five minutes without an answer: whatever else is tried between
  for (let second = 0; second < 300; second++) await world.advance(1000);
  expect(ways).toEqual(['socket', 'connecting', 'polling']);
  FakeSocket.refusing = false;
  const { length } = FakeSocket.made;
  for (let second = 0; second < 30; second++) await world.advance(1000);
  expect(FakeSocket.made.length).toBeGreaterThan(length);
  newest().tell({ type: 'pong' });
  expect(ways.at(-1)).toBe('socket');
});

test('a server that ends each line once it has answered is asked more and more seldom, until a line lasts', async () => {
  const { world, tab, newest } = setup();
  tab().live.follow('usage', ear());
  for (let second = 0, before = 0; second <= 120; second++) {
    await world.advance(1000);
    if (second === 60) before = FakeSocket.made.length;
    if (second === 120) expect(FakeSocket.made.length - before).toBeLessThanOrEqual(5);
    if (newest().readyState !== 1) continue;
    newest().tell({ type: 'pong' });
    newest().end(1011, 'failed');
  }
  for (let second = 0; second < 30 && newest().readyState !== 1; second++) await world.advance(1000);
  newest().tell({ type: 'pong' });
  await world.advance(10_000);
  const { length } = FakeSocket.made;
  newest().end(1006);
  await world.advance(1000);
  expect(FakeSocket.made).toHaveLength(length + 1);
});

test('without sockets it is a stream, with the secret in its header, that goes on from the last number', async () => {
  const bodies: ReadableStreamDefaultController<Uint8Array>[] = [];
  const stream = () =>
    new Response(new ReadableStream<Uint8Array>({ start: (controller) => void bodies.push(controller) }));
  const { world, tab } = setup({ sockets: false, stream });
  const { live, ways } = tab();
  const listener = ear();
  live.follow('usage', listener);
  await world.advance(10_000);
  expect(ways).toEqual(['stream']);
  const [request] = world.requests;
  expect(request?.url).toBe('https://api.test/api/live?topics=usage');
  expect(request?.headers['Authorization']).toMatch(/^Bearer h\./);
  const text = new TextEncoder().encode(line(change(4)) + line({ type: 'pong' }) + line(change(5)));
  bodies[0]?.enqueue(text.slice(0, 20));
  bodies[0]?.enqueue(text.slice(20));
  await world.advance(0);
  expect(listener.seqs()).toEqual([4, 5]);
  bodies[0]?.enqueue(new TextEncoder().encode(line({ type: 'close', code: liveCloses.session, reason: 'expired' })));
  await world.advance(10_000);
  expect(world.requests.at(-1)?.url).toBe('https://api.test/api/live?topics=usage:5');
  expect(world.requests.at(-1)?.headers['Authorization']).not.toBe(request?.headers['Authorization']);
});

test('a visible tab is told to read again every 30 seconds, a hidden one is not', async () => {
  const { world, tab, page, newest } = setup();
  const { live } = tab();
  const listener = ear();
  live.follow('usage', listener);
  await world.advance(0);
  newest().tell(change(1));
  await world.advance(61_000);
  expect(listener.seqs()).toEqual([1, 'missed', 'missed']);
  page.visible = false;
  await world.advance(61_000);
  expect(listener.seqs()).toHaveLength(3);
});

test('a secret that was refused is not sent again; a topic that is not allowed is not asked for again', async () => {
  const { world, tab, newest } = setup();
  const { live } = tab();
  live.follow('usage', ear());
  live.follow('metrics', ear());
  await world.advance(0);
  const [first] = newest().said;
  newest().end(liveCloses.session, 'expired');
  await world.advance(2_000);
  expect(FakeSocket.made).toHaveLength(2);
  expect(newest().said[0]).not.toEqual(first);
  newest().tell(change(1));
  newest().end(liveCloses.forbidden, 'metrics');
  await world.advance(0);
  expect(newest().wanted).toEqual([{ name: 'usage', from: 1 }]);
});

test('a session that is renewed is told over the open socket', async () => {
  const { world, tab, newest, session } = setup();
  const { live } = tab();
  live.follow('usage', ear());
  await world.advance(0);
  newest().tell(change(1));
  await session.renew(await session.secret());
  await world.advance(20_000);
  const secrets = newest().said.flatMap((message) => (message.type === 'auth' ? message.clientSecret : []));
  expect(new Set(secrets).size).toBe(2);
  expect(FakeSocket.made).toHaveLength(1);
});

test('a socket whose other end is silent is asked, then left', async () => {
  const { world, tab, newest } = setup();
  const { live, ways } = tab();
  live.follow('usage', ear());
  await world.advance(0);
  newest().tell(change(1));
  await world.advance(20_000);
  expect(newest().said.at(-1)).toEqual({ type: 'ping' });
  newest().tell({ type: 'pong' });
  await world.advance(29_000);
  expect(FakeSocket.made).toHaveLength(1);
  await world.advance(2_000);
  expect(ways).toEqual(['socket', 'connecting']);
  await world.advance(30_000);
  expect(FakeSocket.made.length).toBeGreaterThan(1);
});

test('after the last listener the socket is closed; one that comes back in a moment finds it open', async () => {
  const { world, tab, newest } = setup();
  const { live } = tab();
  const stop = live.follow('usage', ear());
  await world.advance(0);
  stop();
  const again = live.follow('usage', ear());
  await world.advance(2000);
  expect([FakeSocket.made.length, newest().readyState]).toEqual([1, 1]);
  again();
  await world.advance(2000);
  expect(newest().readyState).toBe(3);
  expect(world.pending).toBe(0);
});

test('tabs share one socket: each hears every change once, what another asks for too, and the next one goes on', async () => {
  const { world, tab, newest } = setup();
  const { open } = browser();
  const [leader, follower] = [tab(open), tab(open)];
  const [mine, theirs, metrics] = [ear(), ear(), ear()];
  const leave = leader.live.follow('usage', mine);
  await world.advance(0);
  newest().tell(change(1));
  follower.live.follow('usage', theirs);
  follower.live.follow('metrics', metrics);
  await world.advance(0);
  newest().tell(change(2));
  newest().tell(change(7, { topic: 'metrics' }));
  await world.advance(0);
  expect(FakeSocket.made).toHaveLength(1);
  expect(newest().wanted).toEqual([{ name: 'usage' }, { name: 'metrics' }]);
  expect([mine.seqs(), theirs.seqs(), metrics.seqs()]).toEqual([[1, 2], [1, 2], [7]]);
  expect(follower.live.way).toBe('socket');

  leave();
  await world.advance(2000);
  expect(FakeSocket.made).toHaveLength(2);
  expect(newest().wanted).toEqual([
    { name: 'usage', from: 2 },
    { name: 'metrics', from: 7 },
  ]);
  newest().tell(change(3));
  expect(theirs.seqs()).toEqual([1, 2, 3]);
});

test('tabs of another user, account or set of components have a line of their own', async () => {
  const { nameOf } = await import('./tabs.ts');
  const base = { act: 'a', sub: 'u', cmp: ['usage'], org: null };
  const names = [base, { ...base, sub: 'v' }, { ...base, act: 'b' }, { ...base, cmp: null }].map((claims) =>
    nameOf('https://api.test', secret({ ...claims, iat: 1 })),
  );
  expect(new Set(names).size).toBe(4);
  expect(nameOf('https://api.test', secret({ ...base, iat: 2, exp: 3, jti: 'x' }))).toBe(names[0]);
  expect(nameOf('https://api.test', 'opaque')).toBeUndefined();
});
