import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from './define.ts';
import { SlotBridge } from './slot-bridge.ts';

class Inner extends LitElement {
  static readonly tag = 'varai-bridge-inner';
  readonly bridge = new SlotBridge(this);
  protected override render() {
    return html`<section>${this.bridge.render()}</section>`;
  }
}
class Middle extends LitElement {
  static readonly tag = 'varai-bridge-middle';
  protected override render() {
    return html`<varai-bridge-inner></varai-bridge-inner>`;
  }
}
class Outer extends LitElement {
  static readonly tag = 'varai-bridge-outer';
  protected override render() {
    return html`<varai-bridge-middle></varai-bridge-middle>`;
  }
}
define(Inner, Middle, Outer);

describe('SlotBridge', () => {
  it('shows a container of the document through two levels of our shadow roots', async () => {
    const outer = await fixture<Outer>(html`<varai-bridge-outer></varai-bridge-outer>`);
    const middle = outer.shadowRoot!.querySelector<Middle>('varai-bridge-middle')!;
    await middle.updateComplete;
    const inner = middle.shadowRoot!.querySelector<Inner>('varai-bridge-inner')!;
    await inner.updateComplete;

    const container = inner.bridge.open();

    expect(container?.getRootNode()).to.equal(document);
    const shown = inner.shadowRoot!.querySelector('slot')!.assignedElements({ flatten: true });
    expect(shown).to.deep.equal([container]);

    inner.bridge.close();
    expect(outer.childElementCount).to.equal(0);
  });

  it('says to the developer that a shadow root of the page stands between', async () => {
    const page = await fixture(html`<div></div>`);
    page.attachShadow({ mode: 'open' }).append(document.createElement('varai-bridge-inner'));
    const inner = page.shadowRoot!.querySelector<Inner>('varai-bridge-inner')!;
    const said: string[] = [];
    const original = console.error;
    console.error = (text: string) => void said.push(text);

    const container = inner.bridge.open();
    console.error = original;

    expect(container).to.equal(undefined);
    expect(inner.bridge.blocked).to.equal(true);
    expect(said.join()).to.contain('shadow root of <div>');
  });
});
