import { expect } from '@open-wc/testing';
import { session, VaraiError, type Session } from '@varai/client';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { cacheOf, most } from './cache.ts';
import { memoryStorage, openStorage } from './cache/storage.ts';

const { owner } = sessionFixtures;
const as = (user: string) => stubClient(answer(session.info, { ...owner, user: { ...owner.user, id: user } }));
const tokenOf = (act: string, sub: string) => `h.${btoa(JSON.stringify({ act, sub })).replace(/=+$/, '')}.s`;

describe('what earlier visits kept', () => {
  for (const [where, open] of [
    ['memory', () => Promise.resolve(memory)],
    ['IndexedDB', () => openStorage()],
  ] as const) {
    it(`is told to its user alone, from ${where}`, async () => {
      await (await cacheOf(as('ada'), open))!.put('a', { at: 5, data: { n: 1 } });
      expect(await (await cacheOf(as('ada'), open))!.get('a')).to.deep.equal({ at: 5, data: { n: 1 } });
      expect(await (await cacheOf(as('bob'), open))!.get('a')).to.equal(undefined);
      expect(await (await cacheOf(as('ada'), open))!.get('a'), 'forgotten when another came').to.equal(undefined);
    });

    it(`is no more than ${String(most)} records, the newest, in ${where}`, async () => {
      const cache = (await cacheOf(as('ada'), open))!;
      for (let at = 0; at < most + 3; at++) await cache.put(String(at), { at, data: at });
      expect((await (await open()).all()).length).to.equal(most);
      expect(await cache.get('2')).to.equal(undefined);
      expect(await cache.get('3')).to.deep.equal({ at: 3, data: 3 });
    });
  }

  it('is nothing where nobody is signed in', async () => {
    expect(await cacheOf(stubClient(answer(session.info, new Error('no'))))).to.equal(undefined);
  });

  it('is forgotten once nobody is signed in, and kept while that is not known', async () => {
    const storage = memoryStorage();
    const open = () => Promise.resolve(storage);
    await (await cacheOf(as('ada'), open))!.put('a', { at: 1, data: 1 });
    await cacheOf(stubClient(answer(session.info, new VaraiError('network/unreachable', 0))), open);
    expect(await storage.all()).to.have.length(1);
    await cacheOf(stubClient(answer(session.info, new VaraiError('session/missing', 401))), open);
    expect(await storage.all()).to.have.length(0);
  });

  it('waits for no API where the client secret names who asks', async () => {
    const client = stubClient();
    const named = { secret: () => Promise.resolve(tokenOf('acct_1', 'ada')) } as unknown as Session;
    const cache = (await cacheOf({ ...client, session: named }, () => Promise.resolve(memoryStorage())))!;
    await cache.put('a', { at: 1, data: 1 });
    expect(await cache.get('a')).to.deep.equal({ at: 1, data: 1 });
    expect(client.sent).to.have.length(0);
  });

  it('is told of memory where IndexedDB never answers', async () => {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: () => ({}) } });
    try {
      const cache = (await cacheOf(as('ada'), () => openStorage(20)))!;
      await cache.put('a', { at: 1, data: 7 });
      expect(await cache.get('a')).to.deep.equal({ at: 1, data: 7 });
    } finally {
      Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });

  it('remembers in memory where IndexedDB throws, fails or is not there', async () => {
    const record = { key: 'a', owner: 'ada', at: 1, data: 7 };
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
