import { expect, fixture, html, waitUntil as until } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CommandController } from './commands.ts';
import { define } from './define.ts';
import { hearPage } from './page-buttons.ts';

class Door extends LitElement {
  static readonly tag = 'varai-door';
  opened = 0;
  protected readonly commands = new CommandController(this, {
    'change-plan': () => (this.opened += 1),
    '--open': () => (this.opened += 1),
  });
}
define(Door);

describe('CommandController', () => {
  it('lets any button of the page open the tag that knows the action', async () => {
    const page = await fixture(
      html`<div>
        <varai-door></varai-door><button data-action="change-plan"><b>Go</b></button>
      </div>`,
    );
    page.querySelector('b')?.click();

    expect(page.querySelector<Door>('varai-door')?.opened).to.equal(1);
  });

  it('opens exactly the tag that commandfor names, in every engine', async () => {
    const page = await fixture(
      html`<div>
        <varai-door id="first"></varai-door><varai-door id="second"></varai-door>
        <button commandfor="second" command="--open">Go</button>
      </div>`,
    );
    page.querySelector('button')?.click();
    await new Promise(requestAnimationFrame);

    expect([...page.querySelectorAll<Door>('varai-door')].map(({ opened }) => opened)).to.deep.equal([0, 1]);
  });

  it('listens no more when the tag has left the page', async () => {
    const page = await fixture(html`<div><varai-door></varai-door><button data-action="change-plan">Go</button></div>`);
    const door = page.querySelector<Door>('varai-door')!;
    door.remove();
    page.querySelector('button')?.click();

    expect(door.opened).to.equal(0);
  });
});

describe('hearPage', () => {
  class Gate extends LitElement {
    static readonly tag = 'varai-gate';
    opened = 0;
    readonly commands = { 'enter-gate': () => (this.opened += 1), '--open': () => (this.opened += 1) };
  }
  define(Gate);

  const page = () =>
    fixture<HTMLElement>(
      html`<div>
        <varai-gate id="east"></varai-gate><varai-gate id="west"></varai-gate>
        <button data-action="enter-gate"><b>Enter</b></button>
        <button commandfor="west" command="--open">Open</button>
        <button>Other</button>
      </div>`,
    );

  /** Two tags whose ears come when the test says so. */
  async function gates() {
    const frame = await page();
    const tags = [...frame.querySelectorAll<Gate>('varai-gate')];
    let come!: () => void;
    const coming = new Promise<void>((resolve) => (come = resolve));
    const ears: Promise<unknown>[] = [];
    for (const tag of tags)
      hearPage(tag, tag.commands, () => {
        const ear = coming.then(() => import('./commands.ts'));
        ears.push(ear);
        return ear;
      });
    const click = (selector: string) => frame.querySelector<HTMLElement>(selector)!.click();
    const all = () => Promise.all(ears).then(() => new Promise(requestAnimationFrame));
    return { come, click, all, opened: () => tags.map(({ opened }) => opened) };
  }

  for (const [what, selector, place] of [
    ['data-action', 'b', 0],
    ['commandfor', '[commandfor]', 1],
  ] as const) {
    it(`answers a click on ${what} that was quicker than what hears it, once, and a later one in the order of the page`, async () => {
      const gate = await gates();
      gate.click(selector);
      gate.click('button:last-child');
      expect(gate.opened()).to.deep.equal([0, 0]);
      gate.come();
      await gate.all();
      await until(() => gate.opened().includes(1), 'the click was lost');
      const early = gate.opened();
      // which of two tags can hear first is luck; that only one answers is not
      expect([...early].sort()).to.deep.equal([0, 1]);
      if (what === 'commandfor') expect(early).to.deep.equal([0, 1]);
      gate.click(selector);
      const later = early.map((times, at) => times + Number(at === place));
      await until(() => String(gate.opened()) === String(later), 'the second click was lost');
    });
  }

  it('fetches what hears the page again at a click, where it could not be had before', async () => {
    const frame = await page();
    const gate = frame.querySelector<Gate>('varai-gate')!;
    let asked = 0;
    hearPage(gate, gate.commands, () =>
      ++asked < 3 ? Promise.reject(new TypeError('offline')) : import('./commands.ts'),
    );
    frame.querySelector('b')!.click();
    await new Promise(requestAnimationFrame);
    expect([asked, gate.opened]).to.deep.equal([2, 0]);
    frame.querySelector('b')!.click();
    await until(() => gate.opened > 0, 'the buttons stayed dead');
    expect([asked, gate.opened]).to.deep.equal([3, 1]);
  });
});
