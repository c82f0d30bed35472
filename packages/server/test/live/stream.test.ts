import { liveCloses, type LiveServerMessage } from '@varai/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { publish } from '../../src/platform/live/publish.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../platform/portal.ts';

const patience = { timeout: 60_000 };

/** Reads lines of an answer as they come. */
function read(answer: Response) {
  const heard: LiveServerMessage[] = [];
  const reader = answer.body!.getReader();
  const state = { ended: false };
  const pump = async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      heard.push(...lines.map((line) => JSON.parse(line) as LiveServerMessage));
    }
    state.ended = true;
  };
  void pump();
  return { heard, state, cancel: () => reader.cancel() };
}

describe.each(openTestDatabases())('the stream at /api/live on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;

  beforeAll(async () => void ({ database, remove } = await open()));
  beforeEach(async () => void (portal = await openPortal(database)));
  afterAll(() => remove());

  const follow = (token: string | undefined, topics: string, headers: Record<string, string> = {}) =>
    portal.ask(`/api/live?topics=${topics}`, { token, headers });

  test('the same messages come as lines, and go on from the number that is named', async () => {
    const { clientSecret: token } = await portal.signIn();
    const { account } = (await (await portal.info(token)).json()) as { account: { id: string } };
    const change = () => database.as(account.id, async (trx) => publish(trx, account.id, 'payment-methods'));
    await change();
    const answer = await follow(token, 'payment-methods,usage');
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const first = read(answer);
    await expect.poll(() => first.heard.length, patience).toBe(2);
    expect(first.heard).toMatchObject([
      { topic: 'payment-methods', seq: 1, kind: 'state', data: null },
      { topic: 'usage', seq: 0, kind: 'state' },
    ]);
    await change();
    await portal.parts.live.hub.flush();
    await expect.poll(() => first.heard.at(-1), patience).toMatchObject({ topic: 'payment-methods', seq: 2 });
    await first.cancel();
    expect(portal.parts.live.door.size).toBe(0);
    expect(portal.parts.live.hub.size).toBe(0);

    const second = read(await follow(token, 'payment-methods:1'));
    await expect.poll(() => second.heard.length, patience).toBe(1);
    expect(second.heard).toMatchObject([{ seq: 2 }]);
    await second.cancel();
  });

  test('who may not is refused before anything is streamed', async () => {
    const { clientSecret: token } = await portal.signIn({
      account: 'few',
      components: ['usage'],
      origin: 'https://shop.test',
    });
    const code = async (answer: Response) => (await problemIn(answer)).code;
    expect(await code(await follow(undefined, 'usage'))).toBe('session/missing');
    expect(await code(await follow('not.a.token', 'usage'))).toBe('session/malformed');
    expect(await code(await follow(token, 'subscription'))).toBe('session/component_forbidden');
    expect(await code(await follow(token, 'usage', { origin: 'https://evil.test' }))).toBe('session/origin_mismatch');
    expect(await code(await follow(token, ''))).toBe('request/malformed');
    expect(await code(await follow(token, 'usage:-1'))).toBe('request/malformed');
    expect(portal.parts.live.door.size).toBe(0);
  });

  test('who leaves before the first answer is there leaves nothing behind, and no fault in the log', async () => {
    const { clientSecret: token } = await portal.signIn({ account: 'hasty' });
    const { hub, door } = portal.parts.live;
    const { body } = await follow(token, 'usage,payment-methods');
    expect(hub.size, 'its first topic is being read').toBe(1);
    await body!.cancel();
    await expect.poll(() => hub.size, patience).toBe(0);
    expect(door.size).toBe(0);
    expect(portal.log.filter((line) => line.includes('live channel'))).toEqual([]);
  });

  test('a session that runs out ends it with a last line that says so', async () => {
    const { clientSecret: token } = await portal.signIn({ account: 'expiry' });
    const { heard, state } = read(await follow(token, 'usage'));
    await expect.poll(() => heard.length, patience).toBe(1);
    portal.clock.advance(601);
    portal.parts.live.door.check();
    await expect.poll(() => state.ended, patience).toBe(true);
    expect(heard.at(-1)).toEqual({ type: 'close', code: liveCloses.session, reason: 'expired' });
  });
});
