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

/** One of ours in one of ours, with the content of the innermost drawn. */
async function innerOf(middle: Middle): Promise<Inner> {
  await middle.updateComplete;
  const inner = middle.shadowRoot!.querySelector<Inner>('varai-bridge-inner')!;
  await inner.updateComplete;
  return inner;
}

const shownBy = (inner: Inner) => inner.shadowRoot!.querySelector('slot')!.assignedElements({ flatten: true });

/** What the console is told meanwhile. */
async function complaints(act: () => void | Promise<void>): Promise<string> {
  const said: string[] = [];
  const original = console.error;
  console.error = (text: string) => void said.push(text);
  try {
    await act();
  } finally {
    console.error = original;
  }
  return said.join();
}

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

    let container: HTMLElement | undefined;
    const said = await complaints(() => void (container = inner.bridge.open()));

    expect(container).to.equal(undefined);
    expect(inner.bridge.blocked).to.equal(true);
    expect(said).to.contain('shadow root of <div>');
  });

  it('leaves nothing behind where a shadow root of the page stands above one of ours', async () => {
    const page = await fixture(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    root.append(document.createElement('varai-bridge-middle'));
    const middle = root.querySelector<Middle>('varai-bridge-middle')!;
    const inner = await innerOf(middle);

    const said = await complaints(() => void inner.bridge.open());

    expect(inner.bridge.blocked).to.equal(true);
    expect(said).to.contain('shadow root of <div>');
    expect([page, middle, inner].map((one) => one.childElementCount)).to.deep.equal([0, 0, 0]);

    // moved to where nothing stands between
    page.after(middle);
    const container = inner.bridge.open();
    expect(inner.bridge.blocked).to.equal(false);
    expect(shownBy(inner)).to.deep.equal([container]);
    middle.remove();
  });

  it('is laid anew when it is opened again, over one way only', async () => {
    const middle = await fixture<Middle>(html`<varai-bridge-middle></varai-bridge-middle>`);
    const inner = await innerOf(middle);
    const first = inner.bridge.open();
    const second = inner.bridge.open();

    expect(second).not.to.equal(first);
    expect(first?.isConnected).to.equal(false);
    expect(shownBy(inner)).to.deep.equal([second]);
    expect([middle, inner].map((one) => one.childElementCount)).to.deep.equal([1, 1]);
  });

  it('goes with a tag that is taken out while it is open, and two tags keep to their own', async () => {
    const middle = await fixture<Middle>(html`<varai-bridge-middle></varai-bridge-middle>`);
    const inner = await innerOf(middle);
    const other = new Inner();
    middle.shadowRoot!.append(other);
    await other.updateComplete;
    const [one, two] = [inner.bridge.open(), other.bridge.open()];
    expect([shownBy(inner), shownBy(other)]).to.deep.equal([[one], [two]]);

    inner.remove();

    expect([...middle.children]).to.deep.equal([two]);
    expect(inner.childElementCount).to.equal(0);
    expect(shownBy(other)).to.deep.equal([two]);
  });
});
