import { expect, waitUntil } from '@open-wc/testing';
import { session, VaraiError, type Client, type Session } from '@varai/client';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { cacheOf, most } from './cache.ts';
import { memoryStorage, openStorage, type Storage } from './cache/storage.ts';

const { owner } = sessionFixtures;
const now = Date.now();
const made: Client[] = [];
const as = (user: string) => {
  const client = stubClient(answer(session.info, { ...owner, user: { ...owner.user, id: user } }));
  made.push(client);
  return client;
};
/** What was read, without who was last. */
const readIn = async (storage: Storage) => (await storage.all()).filter(({ key }) => !key.startsWith('last|'));
const closeAll = () => made.splice(0).forEach((client) => client.close());
const tokenOf = (act: string, sub: string) => `h.${btoa(JSON.stringify({ act, sub })).replace(/=+$/, '')}.s`;

describe('what earlier visits kept', () => {
  afterEach(closeAll);

  for (const [where, open] of [
    ['memory', () => Promise.resolve(memory)],
    ['IndexedDB', () => openStorage()],
  ] as const) {
    it(`is told to its user alone, from ${where}`, async () => {
      const [ada, again, bob] = [as('ada'), as('ada'), as('bob')];
      await (await cacheOf(ada, open))!.put('a', { at: now + 5, data: { n: 1 } });
      expect(await (await cacheOf(again, open))!.get('a')).to.deep.equal({ at: now + 5, data: { n: 1 } });
      ada.close();
      again.close();
      expect(await (await cacheOf(bob, open))!.get('a')).to.equal(undefined);
      bob.close();
      expect(await (await cacheOf(as('ada'), open))!.get('a'), 'forgotten when another came').to.equal(undefined);
    });

    it(`is kept of two who are signed in in one page, each to herself, in ${where}`, async () => {
      const storage = await open();
      await (await cacheOf(as('ada'), open))!.put('two', { at: now + 5, data: 'of ada' });
      const bob = await cacheOf(as('bob'), open);
      expect(await bob!.get('two')).to.equal(undefined);
      await bob!.put('two', { at: now + 6, data: 'of bob' });
      closeAll();

      // the next visit: neither waits for the other
      const [one, other] = await Promise.all([cacheOf(as('ada'), open), cacheOf(as('bob'), open)]);
      expect(await one!.get('two')).to.deep.equal({ at: now + 5, data: 'of ada' });
      expect(await other!.get('two')).to.deep.equal({ at: now + 6, data: 'of bob' });
      closeAll();

      await cacheOf(as('bob'), open);
      expect(new Set((await storage.all()).map(({ owner: of }) => of)).size, 'forgotten without her').to.equal(1);
    });

    it(`is no more than ${String(most)} records, the newest, in ${where}`, async () => {
      const cache = (await cacheOf(as('ada'), open))!;
      for (let nth = 0; nth < most + 3; nth++) await cache.put(String(nth), { at: now + nth, data: nth });
      expect(await readIn(await open())).to.have.length(most);
      expect(await cache.get('2')).to.equal(undefined);
      expect(await cache.get('3')).to.deep.equal({ at: now + 3, data: 3 });
    });
  }

  it('is told to whoever was here last while nobody can be asked, and kept for nobody by guess', async () => {
    const storage = memoryStorage();
    const open = () => Promise.resolve(storage);
    const gone = (error: Error) => {
      const client = stubClient(answer(session.info, error));
      made.push(client);
      return client;
    };
    const cache = (await cacheOf(as('ada'), open))!;
    await cache.put('a', { at: now, data: 1 });
    await cache.put('old', { at: now - 31 * 86_400_000, data: 1 });
    await waitUntil(async () => (await storage.all()).some(({ key }) => key.startsWith('last|')));
    closeAll();
    for (const error of [
      new VaraiError('network/offline', 0),
      // a page's own function that could not fetch
      new VaraiError('session/unavailable', 401, { cause: new TypeError('Failed to fetch') }),
    ]) {
      const later = (await cacheOf(gone(error), open))!;
      expect(await later.get('a')).to.deep.equal({ at: now, data: 1 });
      expect(await later.get('old'), 'after thirty days').to.equal(undefined);
      await later.put('a', { at: now + 9, data: 'of somebody else?' });
      expect(await later.get('a')).to.deep.equal({ at: now, data: 1 });
      closeAll();
    }
    await cacheOf(as('bob'), open);
    closeAll();
    sessionStorage.setItem('varai-last:', 'ada, in this tab');
    expect(await cacheOf(gone(new VaraiError('network/offline', 0)), open), 'another was last in this tab').to.equal(
      undefined,
    );
    sessionStorage.removeItem('varai-last:');
  });

  it('is nothing where nobody is signed in', async () => {
    expect(await cacheOf(stubClient(answer(session.info, new Error('no'))))).to.equal(undefined);
  });

  it('is forgotten once nobody is signed in, and kept while that is not known', async () => {
    const storage = memoryStorage();
    const open = () => Promise.resolve(storage);
    await (await cacheOf(as('ada'), open))!.put('a', { at: now + 1, data: 1 });
    closeAll();
    await cacheOf(stubClient(answer(session.info, new VaraiError('network/unreachable', 0))), open);
    expect(await readIn(storage)).to.have.length(1);
    await cacheOf(stubClient(answer(session.info, new VaraiError('session/missing', 401))), open);
    expect(await storage.all()).to.have.length(0);
  });

  it('waits for no API where the client secret names who asks', async () => {
    const client = stubClient();
    const named = { secret: () => Promise.resolve(tokenOf('acct_1', 'ada')) } as unknown as Session;
    const cache = (await cacheOf({ ...client, session: named }, () => Promise.resolve(memoryStorage())))!;
    await cache.put('a', { at: now + 1, data: 1 });
    expect(await cache.get('a')).to.deep.equal({ at: now + 1, data: 1 });
    expect(client.sent).to.have.length(0);
  });

  it('is told of memory where IndexedDB never answers', async () => {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: () => ({}) } });
    try {
      const cache = (await cacheOf(as('ada'), () => openStorage(20)))!;
      await cache.put('a', { at: now + 1, data: 7 });
      expect(await cache.get('a')).to.deep.equal({ at: now + 1, data: 7 });
    } finally {
      Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });

  it('remembers in memory where IndexedDB throws, fails or is not there', async () => {
    const record = { key: 'a', owner: 'ada', at: now + 1, data: 7 };
    const failing = () => {
      const request: { onerror?: () => void; error: Error } = { error: new Error('no') };
      queueMicrotask(() => request.onerror?.());
      return request;
    };
    const refusing = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const value of [{ open: refusing }, { open: failing }, undefined]) {
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value });
      try {
        const storage = await openStorage();
        await storage.put(record);
        expect(await storage.get('a')).to.deep.equal(record);
        await storage.remove('a');
        expect(await storage.all()).to.deep.equal([]);
      } finally {
        Reflect.deleteProperty(globalThis, 'indexedDB');
      }
    }
  });
});

const memory = memoryStorage();
