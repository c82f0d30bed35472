import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sessionErrors, VaraiError } from '@varai/client';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { inPhase } from './in-phase.ts';
import { LoadErrorEvent, PhaseController, phaseOf, ReadyEvent } from '../core/phase.ts';
import type { Resource } from '../core/state.ts';
import { baseStyles } from './base.styles.ts';
import { buttonStyles } from './button.styles.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 10_000 });

type Value = Resource<readonly string[]>;
const broken = new VaraiError('network/unreachable', 0, { requestId: 'req_7' });

class Board extends LitElement {
  static readonly tag = 'varai-board';
  static override styles = [baseStyles, buttonStyles];
  static override properties = { value: { attribute: false } };
  declare value: Value | undefined;
  tries = 0;
  readonly #phase: PhaseController<readonly string[]> = new PhaseController(this, {
    value: () => this.value,
    refresh: () => (this.tries += 1),
    empty: (names) => names.length === 0,
  });
  protected override render() {
    return inPhase(this.#phase, {
      failed: { title: 'We could not load the names', text: 'They are safe.' },
      empty: { title: 'No names yet' },
      skeleton: html`<span class="skel"></span>`,
      ready: () => html`<p id="names">${this.value?.data?.join(', ')}</p>`,
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
    const board = await mount({ status: 'ready', data: ['Ada'], at: Date.UTC(2026, 10, 20) });
    board.value = { ...board.value, status: 'failed', error: broken };
    await until(() => board.shadowRoot?.querySelector('.notice'), 'nothing was said');

    expect(board.getAttribute('state')).to.equal('stale');
    expect(board.shadowRoot?.querySelector('#names')).to.have.text('Ada');
    expect(words(board)).to.contain('We could not refresh this');
  });

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

  it('tells a failure to the page and to the customer, with another try and details for support', async () => {
    const board = await mount();
    const told = oneEvent<LoadErrorEvent>(board, LoadErrorEvent.type);
    board.value = { status: 'failed', error: broken };

    expect((await told).error).to.equal(broken);
    await until(() => board.getAttribute('state') === 'error', 'it stayed as it was');
    expect(words(board)).to.contain('They are safe.').and.contain('network/unreachable').and.contain('req_7');
    board.shadowRoot?.querySelector('button')?.click();
    expect(board.tries).to.equal(1);
    await expect(board).to.be.accessible();
  });
});
