import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sessionErrors, VaraiError } from '@varai/client';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { accessible } from '../testing.ts';
import { inPhase } from './in-phase.ts';
import { LoadErrorEvent, PhaseController, phaseOf, ReadyEvent } from '../core/phase.ts';
import type { Resource } from '../core/state.ts';
import { adoptTokens } from '../core/tokens.ts';
import { baseStyles } from './base.styles.ts';
import { buttonStyles } from './button.styles.ts';
import { cardStyles } from './card.styles.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

type Value = Resource<readonly string[]>;
const broken = new VaraiError('network/unreachable', 0, { requestId: 'req_7' });

class Board extends LitElement {
  static readonly tag = 'varai-board';
  static override styles = [baseStyles, buttonStyles, cardStyles];
  static override properties = { value: { attribute: false } };
  declare value: Value | undefined;
  tries = 0;
  readonly #phase: PhaseController<readonly string[]> = new PhaseController(this, {
    value: () => this.value,
    refresh: () => (this.tries += 1),
    empty: (names) => names.length === 0,
  });
  protected override render() {
    return html`<section class="card">${this.#drawn()}</section>`;
  }
  #drawn(): unknown {
    return inPhase(this.#phase, {
      failed: { title: 'We could not load the names', text: 'They are safe.' },
      empty: { title: 'No names yet' },
      skeleton: () => html`<span class="skel"></span>`,
      ready: () =>
        html`<p id="names">${this.value?.data?.join(', ')}</p>
          <input aria-label="Name" />`,
    });
  }
}
define(Board);

const mount = (value?: Value) => fixture<Board>(html`<varai-board lang="en" .value=${value}></varai-board>`);
const words = (board: Board) => board.shadowRoot?.textContent.replace(/\s+/g, ' ').trim();

describe('phaseOf', () => {
  const ready: Value = { status: 'ready', data: ['Ada'], at: 0 };
  const failed: Value = { status: 'failed', error: broken };
  const cases: [string, Value | undefined, boolean, string][] = [
    ['there is no client yet', undefined, true, 'loading'],
    ['the first answer is awaited', { status: 'pending' }, true, 'loading'],
    ['data came', ready, true, 'ready'],
    ['a refresh runs over data', { ...ready, status: 'pending' }, true, 'ready'],
    ['nothing is in the data', { ...ready, data: [] }, true, 'empty'],
    ['nothing came', failed, true, 'error'],
    ['a refresh failed over data', { ...ready, status: 'failed', error: broken }, true, 'stale'],
    ['the network is gone', ready, false, 'offline'],
    ['the network was never there', failed, false, 'offline'],
    [
      'the session does not allow it',
      { status: 'failed', error: sessionErrors.component_forbidden() },
      true,
      'forbidden',
    ],
  ];
  for (const [when, value, online, phase] of cases) {
    it(`is ${phase} when ${when}`, () => {
      expect(phaseOf(value, online, (names) => names.length === 0)).to.equal(phase);
    });
  }
});

describe('a host in phases', () => {
  it('shows its state as attribute and custom state', async () => {
    const board = await mount({ status: 'ready', data: ['Ada'], at: 0 });

    expect(board.getAttribute('state')).to.equal('ready');
    expect(board.matches(':state(ready)')).to.equal(true);
  });

  it('keeps the data on screen when a refresh fails, and says so', async () => {
    const board = await mount({ status: 'ready', data: ['Ada'], at: new Date(2026, 10, 20, 9, 41).getTime() });
    board.value = { ...board.value, status: 'failed', error: broken };
    await until(() => board.shadowRoot?.querySelector('.notice'), 'nothing was said');

    expect(board.getAttribute('state')).to.equal('stale');
    expect(board.shadowRoot?.querySelector('#names')).to.have.text('Ada');
    expect(words(board)).to.contain('We could not refresh this. It is as of 20 Nov, 09:41.');
  });

  it('lets somebody type on while the network goes, a refresh fails and both come back', async () => {
    const known: Value = { status: 'ready', data: ['Ada'], at: 0 };
    const board = await mount(known);
    const input = board.shadowRoot!.querySelector('input')!;
    input.focus();
    input.value = 'Grace Hopper';
    input.setSelectionRange(3, 5);
    const network = (on: boolean) => {
      if (on) Reflect.deleteProperty(navigator, 'onLine');
      else Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      window.dispatchEvent(new Event(on ? 'online' : 'offline'));
    };
    const changes: [state: string, change: () => void][] = [
      ['offline', () => network(false)],
      ['ready', () => network(true)],
      ['stale', () => (board.value = { ...known, status: 'failed', error: broken })],
      ['ready', () => (board.value = known)],
    ];
    try {
      for (const [state, change] of changes) {
        change();
        const said = () => (board.shadowRoot!.querySelector('.notice') !== null) === (state !== 'ready');
        await until(() => board.getAttribute('state') === state && said(), `never ${state}`);
        expect(board.shadowRoot!.activeElement === input, `the focus was lost when it became ${state}`).to.equal(true);
        expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal(['Grace Hopper', 3, 5]);
      }
    } finally {
      network(true);
    }
  });

  for (const [name, value, state] of [
    ['loader', undefined, 'loading'],
    ['error', { status: 'failed', error: broken }, 'error'],
    ['error', { status: 'failed', error: sessionErrors.component_forbidden() }, 'forbidden'],
    ['empty', { status: 'ready', data: [], at: 0 }, 'empty'],
  ] as [string, Value | undefined, string][]) {
    it(`shows what the page has put into its slot “${name}” in place of its own, when it is ${state}`, async () => {
      const board = await fixture<Board>(
        html`<varai-board lang="en" .value=${value}><p slot=${name}>Our own words</p></varai-board>`,
      );
      const slot = () => board.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
      await until(() => board.getAttribute('state') === state && slot(), `there was no slot ${name}`);

      expect(slot()?.assignedElements()).to.deep.equal([board.querySelector('p')]);
      expect(board.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
      const own = slot()?.firstElementChild;
      expect(own).to.exist;
      expect(own?.getClientRects()).to.have.length(0);
      await accessible(board);
    });
  }

  it('says it is ready once', async () => {
    let times = 0;
    const board = await mount();
    board.addEventListener(ReadyEvent.type, () => (times += 1));
    for (const name of ['Ada', 'Grace']) {
      board.value = { status: 'ready', data: [name], at: 0 };
      await board.updateComplete;
    }

    expect(times).to.equal(1);
  });

  /** A skeleton whose time stands still at so many milliseconds after it was drawn. */
  async function waiting(at: number) {
    const board = await mount();
    await until(
      () => board.shadowRoot!.adoptedStyleSheets.length > Board.styles.length,
      'what follows the first screen did not come',
    );
    const skeleton = board.shadowRoot!.querySelector('.awaited')!;
    const [clock] = skeleton.getAnimations();
    clock!.pause();
    clock!.currentTime = at;
    return { board, clock: clock!, opacity: () => getComputedStyle(skeleton).opacity };
  }
  const ready: Value = { status: 'ready', data: ['Ada'], at: 0 };

  it('shows no skeleton when the first answer takes less than 150 ms', async () => {
    const { board, opacity } = await waiting(149);
    expect(opacity()).to.equal('0');
    board.value = ready;
    await board.updateComplete;

    expect(board.getAttribute('state')).to.equal('ready');
  });

  const outcomes: [string, Value][] = [
    ['ready', ready],
    ['empty', { ...ready, data: [] }],
    ['error', { status: 'failed', error: broken }],
  ];
  for (const [phase, value] of outcomes) {
    it(`keeps a skeleton that is seen for 300 ms before it is ${phase}`, async () => {
      const { board, clock, opacity } = await waiting(151);
      expect(opacity()).to.equal('1');
      for (const moment of [151, 449]) {
        clock.currentTime = moment;
        board.value = { ...value };
        await board.updateComplete;
        expect(board.getAttribute('state')).to.equal('loading');
        expect(board.shadowRoot?.querySelector('.awaited')).to.be.instanceOf(HTMLElement);
      }

      clock.finish();
      await until(() => board.getAttribute('state') === phase, 'it was held too long');
      expect(board.shadowRoot?.querySelector('.awaited')).to.equal(null);
    });
  }

  it('breaks long German words between syllables where it is narrow, and no words elsewhere', async () => {
    const board = await mount(ready);
    await until(() => board.shadowRoot!.adoptedStyleSheets.length > Board.styles.length);
    const hyphens = (lang: string, inlineSize: string) => {
      Object.assign(board, { lang });
      board.style.inlineSize = inlineSize;
      return getComputedStyle(board.shadowRoot!.querySelector('p')!).hyphens;
    };

    expect(hyphens('de-AT', '280px')).to.equal('auto');
    expect(hyphens('de', '640px')).to.equal('manual');
    expect(hyphens('en', '280px')).to.equal('manual');
  });

  it('tells a failure to the page and to the customer, with another try and details for support', async () => {
    const board = await mount();
    const told = oneEvent<LoadErrorEvent>(board, LoadErrorEvent.type);
    board.value = { status: 'failed', error: broken };

    expect((await told).error).to.equal(broken);
    await until(() => board.getAttribute('state') === 'error', 'it stayed as it was');
    expect(words(board)).to.contain('They are safe.').and.contain('network/unreachable').and.contain('req_7');
    board.shadowRoot?.querySelector('button')?.click();
    expect(board.tries).to.equal(1);
    await accessible(board);
  });

  it('draws no card around what failed: a notice has a surface of its own', async () => {
    adoptTokens(document);
    const board = await mount({ status: 'failed', error: broken });
    const card = () => getComputedStyle(board.shadowRoot!.querySelector('.card')!);
    await until(() => board.shadowRoot!.querySelector('.notice'));
    await until(() => card().padding === '0px', 'a box in a box');
    expect(card().boxShadow).to.equal('none');
    board.value = { status: 'ready', data: ['Ada'], at: 0 };
    await board.updateComplete;
    await until(() => board.shadowRoot!.querySelector('#names'));
    expect(card().padding).not.to.equal('0px');
  });
});
