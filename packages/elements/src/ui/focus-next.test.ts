import { expect, fixture, html as markup } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { focusNext } from './focus-next.ts';

class TestRoom extends LitElement {
  static override properties = { stands: {} };
  declare stands: 'row' | 'waiting' | 'empty' | 'nothing';

  constructor() {
    super();
    this.stands = 'row';
  }

  protected override render() {
    this.setAttribute('state', this.stands === 'waiting' ? 'loading' : 'ready');
    if (this.stands === 'row') return html`<button id="row">Remove</button>`;
    return this.stands === 'empty' ? html`<button id="add">Add</button>` : html`<p>…</p>`;
  }
}
customElements.define('test-focus-room', TestRoom);

describe('a focus whose place has gone', () => {
  const mount = async () => {
    const page = await fixture<HTMLElement>(
      markup`<div><test-focus-room></test-focus-room><button>Elsewhere</button></div>`,
    );
    const room = page.querySelector<TestRoom>('test-focus-room')!;
    await room.updateComplete;
    const at = (id: string) => room.renderRoot.querySelector<HTMLElement>(`#${id}`);
    at('row')!.focus();
    const turn = async (stands: TestRoom['stands']) => {
      room.stands = stands;
      await room.updateComplete;
    };
    return { room, at, turn, elsewhere: page.querySelector('button')! };
  };

  it('goes to what is drawn in its place', async () => {
    const { room, at, turn } = await mount();
    focusNext(room, () => at('add'));
    await turn('empty');
    expect(room.shadowRoot!.activeElement).to.equal(at('add'));
  });

  it('waits where what is drawn next has to be fetched first', async () => {
    const { room, at, turn } = await mount();
    focusNext(room, () => at('add'));
    await turn('waiting');
    expect(room.shadowRoot!.activeElement).to.equal(null);
    await turn('empty');
    expect(room.shadowRoot!.activeElement).to.equal(at('add'));
  });

  it('stays where the customer has turned to meanwhile', async () => {
    const { room, at, turn, elsewhere } = await mount();
    focusNext(room, () => at('add'));
    await turn('waiting');
    elsewhere.focus();
    await turn('empty');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is given up where nothing comes: no later drawing takes it', async () => {
    const { room, at, turn } = await mount();
    focusNext(room, () => at('add'));
    await turn('nothing');
    await turn('empty');
    expect(room.shadowRoot!.activeElement).to.equal(null);
  });
});
