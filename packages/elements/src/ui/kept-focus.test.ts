import { expect, fixture, html as markup, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, nothing } from 'lit';
import { keepFocus } from './kept-focus.ts';

class TestKept extends LitElement {
  static override properties = { gone: {}, state: {} };
  declare gone: readonly string[];
  declare state: string;

  constructor() {
    super();
    this.gone = [];
    this.state = 'ready';
  }

  protected override render() {
    this.setAttribute('state', this.state);
    const stop = (id: string) => (this.gone.includes(id) ? nothing : html`<button id=${id}>${id}</button>`);
    return html`<h2>Shops</h2>
      ${stop('one')}${stop('two')}${stop('three')}`;
  }
}
customElements.define('test-kept', TestKept);

describe('a keyboard’s focus', () => {
  async function mount() {
    const page = await fixture<HTMLElement>(markup`<div><test-kept></test-kept><button>Elsewhere</button></div>`);
    const tag = page.querySelector<TestKept>('test-kept')!;
    await tag.updateComplete;
    keepFocus(tag);
    const at = (id: string) => tag.renderRoot.querySelector<HTMLElement>(`#${id}`)!;
    const focused = () => {
      const one = tag.shadowRoot!.activeElement;
      return one ? one.id || one.localName : 'nothing';
    };
    /** What a frame has shown and the next two may mend. */
    const frames = async () => {
      for (let frame = 0; frame < 4; frame++) await nextFrame();
    };
    const without = async (...gone: string[]) => {
      tag.gone = gone;
      await tag.updateComplete;
      await frames();
    };
    // a key tells the browser that a keyboard is at work
    await sendKeys({ press: 'Tab' });
    return { tag, at, focused, frames, without, elsewhere: page.querySelector('button')! };
  }

  it('goes to what stood before what has gone', async () => {
    const { at, focused, without } = await mount();
    at('three').focus();
    await without('three');
    expect(focused()).to.equal('two');
    await without('one', 'two', 'three');
    expect(focused()).to.equal('h2');
  });

  it('goes to a heading where nothing else stood before, which no key reaches later', async () => {
    const { tag, at, focused, without, elsewhere } = await mount();
    at('one').focus();
    await without('one');
    expect(focused()).to.equal('h2');
    elsewhere.focus();
    expect(tag.renderRoot.querySelector('h2')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('waits for what is being fetched', async () => {
    const { tag, at, focused, frames, without } = await mount();
    at('two').focus();
    tag.state = 'loading';
    await without('two');
    expect(focused()).to.equal('nothing');
    tag.state = 'ready';
    await tag.updateComplete;
    await frames();
    expect(focused()).to.equal('one');
  });

  it('stays where it was given before', async () => {
    const { tag, at, focused, frames } = await mount();
    at('three').focus();
    tag.gone = ['three'];
    await tag.updateComplete;
    at('one').focus();
    await frames();
    expect(focused()).to.equal('one');
  });

  it('stays elsewhere, and does not come back for what goes later', async () => {
    const { at, focused, without, elsewhere } = await mount();
    at('two').focus();
    elsewhere.focus();
    await without('two');
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.blur();
    await without('two', 'three');
    expect(focused()).to.equal('nothing');
  });

  it('does not come back where it was let go', async () => {
    const { at, focused, frames, without } = await mount();
    at('two').focus();
    at('two').blur();
    await frames();
    await without('two');
    expect(focused()).to.equal('nothing');
  });
});
