import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AttentionController } from './attention.ts';
import { define } from './define.ts';
import { resource, type ResourceStore } from './state.ts';

class Desk extends LitElement {
  static readonly tag = 'varai-desk';
  store: ResourceStore<number> | undefined;
  readonly attention: AttentionController = new AttentionController(this, 'desk', () => this.store);
}
define(Desk);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function desk() {
  let reads = 0;
  const tag = await fixture<Desk>(html`<varai-desk></varai-desk>`);
  const store = resource(() => Promise.resolve(++reads));
  tag.store = store;
  const stop = store.subscribe(() => undefined);
  await until(() => store.get().status === 'ready');
  return { tag, store, stop, reads: () => reads };
}

describe('AttentionController', () => {
  it('reads again when another tab says that something has changed', async () => {
    const { tag, store, stop, reads } = await desk();
    const other = new BroadcastChannel('varai:desk');
    other.postMessage(null);
    await until(() => reads() === 2, 'it did not read again');
    stop();
    other.close();

    tag.remove();
    const after = reads();
    await store.refresh();
    expect(reads()).to.equal(after + 1);
  });

  it('reads anew what was being read while another tab changed it', async () => {
    const tag = await fixture<Desk>(html`<varai-desk></varai-desk>`);
    const answers: ((value: number) => void)[] = [];
    const store = resource(() => new Promise<number>((resolve) => answers.push(resolve)));
    tag.store = store;
    const stop = store.subscribe(() => undefined);
    await until(() => answers.length === 1);
    const other = new BroadcastChannel('varai:desk');
    other.postMessage(null);
    await until(() => answers.length === 2, 'what is known may be from before the change');
    answers[1]!(2);
    answers[0]!(1);
    await until(() => store.get().status === 'ready');
    expect(store.get().data).to.equal(2);
    stop();
    other.close();
  });

  it('tells other tabs, and not itself', async () => {
    const { tag, stop, reads } = await desk();
    const other = new BroadcastChannel('varai:desk');
    const heard = new Promise<void>((resolve) => (other.onmessage = () => resolve()));
    tag.attention.tell();
    await heard;
    stop();
    other.close();

    expect(reads()).to.equal(1);
  });

  it('reads on a return that is not the same moment, once for focus and visibility together', async () => {
    const { now } = Date;
    let time = now();
    Date.now = () => time;
    try {
      const { stop, reads } = await desk();
      window.dispatchEvent(new Event('focus'));
      expect(reads()).to.equal(1);

      time += 2000;
      window.dispatchEvent(new Event('focus'));
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => reads() > 1);
      stop();
      expect(reads()).to.equal(2);
    } finally {
      Date.now = now;
    }
  });
});
