import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { ToastController } from './toast.ts';

class Host extends LitElement {
  static readonly tag = 'varai-toast-test';
  readonly toast = new ToastController(this);
  protected override render(): TemplateResult {
    return this.toast.render();
  }
}
define(Host);

/** Timers that are run by hand: what waits, and for how long. */
class Timers {
  readonly waiting = new Map<number, { run: () => void; wait: number }>();
  readonly #own = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  #last = 1e6;

  constructor() {
    window.setTimeout = ((run: () => void, wait = 0) => {
      this.waiting.set(++this.#last, { run, wait });
      return this.#last;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => void this.waiting.delete(id)) as typeof window.clearTimeout;
  }

  get waits(): number[] {
    return [...this.waiting.values()].map(({ wait }) => wait);
  }

  elapse(): void {
    for (const [id, { run }] of [...this.waiting]) {
      this.waiting.delete(id);
      run();
    }
  }

  restore(): void {
    Object.assign(window, this.#own);
  }
}

describe('a toast', () => {
  let host: Host;
  let timers: Timers;
  const toast = () => host.renderRoot.querySelector<HTMLElement>('.toast');
  const over = (type: string) => toast()!.dispatchEvent(new Event(type, { bubbles: true }));

  const show = async (...said: Parameters<ToastController['show']>) => {
    host.toast.show(...said);
    await host.updateComplete;
  };

  beforeEach(async () => {
    host = await fixture<Host>(html`<varai-toast-test></varai-toast-test>`);
    timers = new Timers();
  });
  afterEach(() => timers.restore());

  it('says one line in a region that was there before, for six seconds, above all else', async () => {
    const region = host.renderRoot.querySelector('[role=status]')!;
    await show('Card added');
    expect(region.contains(toast())).to.equal(true);
    expect(toast()!.textContent.trim()).to.equal('Card added');
    expect(toast()!.matches(':popover-open')).to.equal(true);
    expect(timers.waits).to.deep.equal([6_000]);

    timers.elapse();
    await host.updateComplete;
    expect(toast()).to.equal(null);
    expect(host.renderRoot.querySelector('[role=status]')).to.equal(region);
  });

  for (const [enter, leave] of [
    ['pointerenter', 'pointerleave'],
    ['focusin', 'focusout'],
  ] as const) {
    it(`stays from ${enter} to ${leave}, and six seconds after`, async () => {
      await show('Card removed', { label: 'Undo', run: () => undefined });
      over(enter);
      expect(timers.waits).to.deep.equal([]);
      over(leave);
      expect(timers.waits).to.deep.equal([6_000]);
      timers.elapse();
      await host.updateComplete;
      expect(toast()).to.equal(null);
    });
  }

  it('stays while it has focus, though the pointer has left it', async () => {
    await show('Card removed', { label: 'Undo', run: () => undefined });
    over('focusin');
    over('pointerenter');
    over('pointerleave');
    expect(timers.waits).to.deep.equal([]);
    over('focusout');
    expect(timers.waits).to.deep.equal([6_000]);
  });

  it('stays for another line that comes while the pointer is on it', async () => {
    await show('Card added');
    over('pointerenter');
    await show('Card removed');
    expect(timers.waits).to.deep.equal([]);
    over('pointerleave');
    expect(timers.waits).to.deep.equal([6_000]);
  });

  it('counts anew for another line, which takes the place of the first', async () => {
    await show('Card added');
    await show('Card removed');
    expect(timers.waits).to.deep.equal([6_000]);
    expect(host.renderRoot.querySelectorAll('.toast')).to.have.length(1);
    expect(toast()!.textContent.trim()).to.equal('Card removed');
  });

  it('is gone before what it offers is done, once', async () => {
    let done = 0;
    await show('Card removed', { label: 'Undo', run: () => (done += 1) });
    toast()!.querySelector('button')!.click();
    await host.updateComplete;
    expect(done).to.equal(1);
    expect(toast()).to.equal(null);
    expect(timers.waits).to.deep.equal([]);
  });

  it('leaves no timer behind when its tag is taken out', async () => {
    await show('Card added');
    host.remove();
    expect(timers.waits).to.deep.equal([]);
  });
});
