import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { adoptTokens } from '../core/tokens.ts';
import { accessible } from '../testing.ts';
import { baseStyles } from './base.styles.ts';
import { MenuController } from './menu.ts';

class Pantry extends LitElement {
  static readonly tag = 'varai-pantry';
  static override styles = baseStyles;
  readonly menu: MenuController = new MenuController(this);
  readonly taken: string[] = [];

  protected override render() {
    const names = ['Apple', 'Bread', 'Butter', 'Throw all away'] as const;
    const items = names.map((label) => ({
      label,
      icon: 'check' as const,
      destructive: label === 'Throw all away',
      run: () => this.taken.push(label),
    }));
    const open = (event: Event, last = false) =>
      this.menu.toggle({ button: event.currentTarget as HTMLElement, label: 'Pantry', items, last });
    return html`<button
        id="menu"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${(event: Event) => open(event)}
        @keydown=${(event: KeyboardEvent) => {
          if (/^Arrow(Up|Down)$/.test(event.key)) open(event, event.key === 'ArrowUp');
        }}
      >
        Pantry</button
      ><button id="next">Next</button>${this.menu.render()}`;
  }
}
define(Pantry);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('MenuController', () => {
  let pantry: Pantry;
  const inside = <E extends HTMLElement>(selector: string) => pantry.shadowRoot!.querySelector<E>(selector);
  const button = () => inside<HTMLButtonElement>('#menu')!;
  const focused = () => pantry.shadowRoot!.activeElement?.textContent.trim();
  const shown = () => inside('.menu:popover-open');
  const press = async (key: string) => sendKeys({ press: key });
  const open = async () => {
    button().focus();
    await press('Enter');
    await until(() => focused() === 'Apple', 'the first item was not focused');
  };
  const closed = () => until(() => !inside('.menu') && focused() === 'Pantry', 'the menu did not close');

  before(async () => {
    adoptTokens(document);
    // nothing moves any more under a pointer that is on its way
    await until(
      () => getComputedStyle(document.documentElement).getPropertyValue('--varai-size-touch'),
      'no late tokens',
    );
  });

  beforeEach(async () => {
    pantry = await fixture(html`<varai-pantry></varai-pantry>`);
  });

  it('opens below its button, at its first item, and says so', async () => {
    await open();

    expect(button().getAttribute('aria-expanded')).to.equal('true');
    const [menu, opener] = [shown()!.getBoundingClientRect(), button().getBoundingClientRect()];
    expect(menu.top).to.be.closeTo(opener.bottom + 4, 1);
    await accessible(pantry);
  });

  it('moves by arrows, Home and End, round and round', async () => {
    await open();
    const seen: unknown[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'Home']) {
      await press(key);
      seen.push(focused());
    }

    expect(seen).to.deep.equal(['Throw all away', 'Apple', 'Bread', 'Throw all away', 'Apple']);
  });

  it('opens at either end by the arrows of its button', async () => {
    button().focus();
    await press('ArrowUp');
    await until(() => focused() === 'Throw all away');
    await press('Escape');
    await closed();
    await press('ArrowDown');
    await until(() => focused() === 'Apple');
  });

  it('finds an item by its letters, one letter after the other or the same one again', async () => {
    await open();
    await press('b');
    expect(focused()).to.equal('Bread');
    await press('b');
    expect(focused()).to.equal('Butter');
    await press('t');
    expect(focused()).to.equal('Throw all away');
  });

  it('gives the focus back by Escape and takes nothing', async () => {
    await open();
    await press('Escape');
    await closed();

    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(pantry.taken).to.deep.equal([]);
  });

  it('goes on to what follows its button by Tab', async () => {
    await open();
    await press('Tab');
    await until(() => !inside('.menu'));

    expect(focused()).to.equal('Next');
  });

  it('runs what was chosen, once, with the focus on its button', async () => {
    await open();
    await press('ArrowDown');
    await press('Enter');
    await closed();

    expect(pantry.taken).to.deep.equal(['Bread']);
  });

  it('closes by another press on its button, and by one beside it', async () => {
    const middle = (element: Element): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const click = (element: Element) => sendMouse({ type: 'click', position: middle(element) });
    await click(button());
    await until(shown);
    await click(button());
    await until(() => !inside('.menu'), 'its own button did not close it');
    await click(button());
    await until(shown);
    await click(inside('#next')!);
    await until(() => !inside('.menu'), 'a press beside it did not close it');
  });

  it('stays inside the window', async () => {
    Object.assign(pantry.style, { position: 'fixed', insetBlockEnd: '0', insetInlineStart: '0' });
    await open();
    const { left, top, bottom } = shown()!.getBoundingClientRect();

    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });
});
