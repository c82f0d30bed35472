import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CommandController } from './commands.ts';
import { define } from './define.ts';

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
