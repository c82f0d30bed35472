import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { accessible } from '../testing.ts';
import { baseStyles } from './base.styles.ts';
import { buttonStyles } from './button.styles.ts';
import { DialogController } from './dialog.ts';
import { dialogStyles } from './dialog.styles.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

class Asking extends LitElement {
  static readonly tag = 'varai-asking';
  static override styles = [baseStyles, buttonStyles, dialogStyles];
  unsaved = false;
  body: unknown = html`<label>City <input /></label>`;
  left: () => unknown = () => undefined;
  readonly dialog: DialogController = new DialogController(this, {
    mayClose: () => !this.unsaved,
    closed: () => void this.left(),
  });
  protected override render() {
    return html`<button id="open" @click=${() => this.dialog.show()}>Open</button> ${this.dialog.render({
        title: 'Change plan',
        close: 'Close',
        body: this.body,
        foot: html`<button class="btn btn-primary">Save</button>`,
      })}`;
  }
}
define(Asking);

async function opened(): Promise<Asking> {
  const host = await fixture<Asking>(html`<varai-asking></varai-asking>`);
  const button = host.shadowRoot!.querySelector<HTMLElement>('#open')!;
  button.focus();
  button.click();
  await until(() => element(host)?.open, 'never opened');
  return host;
}
const element = (host: Asking) => host.shadowRoot?.querySelector('dialog');
const closed = (host: Asking) =>
  new Promise<void>((resolve) => element(host)?.addEventListener('close', () => resolve(), { once: true }));

describe('DialogController', () => {
  it('opens modally with the focus on the first field, accessibly', async () => {
    const host = await opened();

    expect(element(host)?.matches(':modal')).to.equal(true);
    expect(host.shadowRoot?.activeElement?.localName).to.equal('input');
    await accessible(host);
  });

  it('lets the keyboard scroll a body that has nothing to go to, while it is too long for its place', async () => {
    const host = await opened();
    const body = () => element(host)!.querySelector<HTMLElement>('.dialog-body')!;
    host.body = html`<div style="block-size: 3000px">Terms</div>`;
    host.requestUpdate();
    await until(() => body().tabIndex === 0, 'nobody can scroll it by keyboard');
    await accessible(host);
    host.body = html`<p>Terms</p>`;
    host.requestUpdate();
    await until(() => body().tabIndex === -1, 'a stop at which there is nothing to do');
    // what is off while something is under way is nothing to go to
    host.body = html`<div style="block-size: 3000px"><button disabled>Pay</button></div>`;
    host.requestUpdate();
    await until(() => body().tabIndex === 0, 'nobody can scroll what is off');
    host.body = html`<div style="block-size: 3000px"><button>Pay</button></div>`;
    host.requestUpdate();
    await until(() => body().tabIndex === -1, 'a stop at which there is nothing to do');
    // nor is what a script alone can give the focus, or what is inert, or what may come into a slot
    host.body = html`<div style="block-size: 3000px">
      <p tabindex="-1">Card</p>
      <div inert><button>Pay</button></div>
      <slot name="card"></slot>
    </div>`;
    host.requestUpdate();
    await until(() => body().tabIndex === 0, 'nobody can scroll it by keyboard');
  });

  it('closes on Escape and gives the focus back', async () => {
    const host = await opened();
    const closing = closed(host);
    await sendKeys({ press: 'Escape' });
    await closing;
    await host.updateComplete;

    expect(host.dialog.open).to.equal(false);
    expect(host.shadowRoot?.activeElement?.id).to.equal('open');
  });

  it('leads whoever may not close it now to its title, so that a press is answered', async () => {
    const host = await opened();
    host.unsaved = true;

    const close = element(host)!.querySelector<HTMLElement>('[aria-label="Close"]')!;
    close.focus();
    close.click();

    await until(() => host.shadowRoot?.activeElement?.id === 'dialog-title', 'the title never had the focus');
    expect(element(host)?.open).to.equal(true);
  });

  it('stays open, however often Escape is pressed, while something would be lost', async () => {
    const host = await opened();
    host.unsaved = true;
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });

    expect(element(host)?.open).to.equal(true);
  });

  it('comes back when it was closed past its guard, as a phone’s back button can', async () => {
    const host = await opened();
    host.unsaved = true;
    element(host)!.close();
    await until(() => element(host)?.open, 'it stayed closed');

    expect(host.dialog.open).to.equal(true);
    expect(element(host)?.matches(':modal')).to.equal(true);
  });

  it('stands above a virtual keyboard that lies over the page, with the field and the action, and comes down after it', async () => {
    const whole = document.documentElement.clientHeight;
    const seen = Object.assign(new EventTarget(), { offsetTop: 0, height: whole, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: seen });
    const see = (change: Partial<Record<'offsetTop' | 'height' | 'scale', number>>, event = 'resize') => {
      Object.assign(seen, change);
      seen.dispatchEvent(new Event(event));
    };
    try {
      const host = await opened();
      host.body = html`<div style="block-size: 3000px">Terms</div>
        <input id="last" />`;
      host.requestUpdate();
      await host.updateComplete;
      const dialog = element(host)!;
      await until(() => {
        see({ height: whole - 260 }); // the listener is fetched when a dialog opens
        return dialog.style.insetBlock;
      }, 'it lies below the keyboard');
      const bottom = (inner: string) => dialog.querySelector(inner)!.getBoundingClientRect().bottom;
      expect(dialog.getBoundingClientRect().bottom).to.be.at.most(whole - 260);
      expect(bottom('.btn-primary')).to.be.at.most(whole - 260);
      dialog.querySelector<HTMLElement>('#last')!.focus({ preventScroll: true });
      await until(() => bottom('#last') <= bottom('.dialog-body') + 1, 'nobody sees what they type');

      // iOS scrolls what is seen as well
      see({ offsetTop: 100 }, 'scroll');
      const { top, bottom: end } = dialog.getBoundingClientRect();
      expect(top).to.be.at.least(100);
      expect(end).to.be.at.most(whole - 160);

      see({ offsetTop: 0, height: whole / 2, scale: 2 });
      expect(dialog.style.insetBlock, 'a magnified page is no keyboard').to.equal('');
      see({ height: whole - 260, scale: 1 });
      expect(dialog.style.insetBlock).not.to.equal('');
      see({ height: whole });
      expect(dialog.style.cssText).to.equal('');
      host.dialog.hide();
      await until(() => !host.dialog.open, 'it stayed open');
      see({ height: whole - 260 });
      expect(dialog.style.cssText, 'a closed dialog follows no keyboard').to.equal('');
    } finally {
      Reflect.deleteProperty(window, 'visualViewport');
    }
  });

  it('says once that it was closed, however often it is asked to', async () => {
    let times = 0;
    const host = await opened();
    host.left = () => (times += 1);
    host.dialog.hide();
    host.dialog.hide();
    await until(() => !host.dialog.open, 'it stayed open');

    expect(times).to.equal(1);
  });
});
