import { expect } from '@open-wc/testing';
import type { LiveChange } from '@varai/client';
import { freshening } from './live.ts';
import { resource } from './state.ts';

const change = (data: unknown, at = Date.now()): LiveChange => ({
  topic: 'usage',
  seq: 1,
  kind: 'state',
  at: new Date(at).toISOString(),
  data,
});

/** A store that is watched, and how often it was read. */
async function watched() {
  const state = { reads: 0 };
  const $store = resource(async () => ({ value: (state.reads += 1) }));
  const values: unknown[] = [];
  const ready = Promise.withResolvers<void>();
  const stop = $store.subscribe(({ status, data }) => {
    values.push(data?.value);
    if (status === 'ready') ready.resolve();
  });
  await ready.promise;
  return { $store, state, values, stop };
}

describe('freshening', () => {
  it('shows what a change brings, and reads nothing for it', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store, (known, told) => ({ ...known, value: told as number }));
    listener.change(change(70));
    expect($store.get().data).to.deep.equal({ value: 70 });
    expect(state.reads).to.equal(1);
    stop();
  });

  it('puts in what a change brings while a read is under way once that is over, and reads no second time', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store, (known, told) => ({ ...known, value: told as number }));
    const read = $store.refresh();
    listener.change(change(70));
    expect($store.get().data).to.deep.equal({ value: 1 });
    await read;
    expect($store.get().data).to.deep.equal({ value: 70 });
    expect(state.reads).to.equal(2);
    stop();
  });

  it('reads again for a change that brings nothing, unless it is older than what is shown', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store);
    listener.change(change(null, Date.now() - 120_000));
    expect(state.reads).to.equal(1);
    listener.change(change(null));
    listener.change(change(null));
    listener.change(change(null));
    expect(state.reads).to.equal(2);
    stop();
  });

  it('reads again when something may have been missed, not while it is reading', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store);
    listener.missed();
    listener.missed();
    expect(state.reads).to.equal(2);
    stop();
  });

  it('reads again for every change but the first, whatever the clocks of the page and the server say', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store);
    // the page's clock is two minutes fast: what happens now is told as two minutes ago
    const told = () => change(null, Date.now() - 120_000);
    listener.change(told());
    expect(state.reads).to.equal(1);
    listener.change(told());
    expect(state.reads).to.equal(2);
    stop();
  });

  it('reads what was told while nobody looked once somebody does, and nothing otherwise', async () => {
    const { $store, state, stop } = await watched();
    const listener = freshening($store);
    listener.seen();
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    try {
      listener.change(change(null));
      listener.seen();
      expect(state.reads).to.equal(1);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    listener.seen();
    expect(state.reads).to.equal(2);
    stop();
  });
});
