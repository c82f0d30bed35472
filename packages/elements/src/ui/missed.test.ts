import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { late, remedies } from '../core/late.ts';
import { PhaseController } from '../core/phase.ts';
import { adoptTokens } from '../core/tokens.ts';
import { accessible } from '../testing.ts';
import { baseStyles } from './base.styles.ts';
import { buttonStyles } from './button.styles.ts';
import { inPhase } from './in-phase.ts';
import { hearMissed, hearRefused } from './missed.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** A tag that fetches what its button opens, where a test lets it. */
class Chest extends LitElement {
  static readonly tag = 'varai-chest';
  static override styles = [baseStyles, buttonStyles];
  online = false;
  opened = 0;
  readonly #lid = late(
    this,
    () =>
      this.online
        ? Promise.resolve({ lid: 'oak' })
        : Promise.reject(new TypeError('Importing a module script failed.')),
    ({ lid }) => ({ open: () => (this.opened += lid.length) }),
  );
  readonly #phase = new PhaseController(this, {
    value: () => ({ status: 'ready', data: 'gold', at: 0 }),
    refresh: () => undefined,
  });
  protected override render() {
    return inPhase(this.#phase, {
      failed: { title: 'We could not load the chest' },
      skeleton: () => html`<span class="skel"></span>`,
      ready: () =>
        html`<button class="btn" @click=${() => void this.#lid.use((lid) => lid.open())}>Open the chest</button>`,
    });
  }
}
define(Chest);

async function mount(lang: string): Promise<Chest> {
  adoptTokens(document);
  const chest = await fixture<Chest>(html`<varai-chest lang=${lang}></varai-chest>`);
  await until(() => remedies.say, 'what says it never came');
  // its language may still be on its way
  hearMissed(chest);
  return chest;
}

const button = (chest: Chest, name: string) =>
  [...chest.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;
const note = (chest: Chest) => chest.shadowRoot!.querySelector('[role=alert]');

describe('a press whose part cannot be fetched', () => {
  it('is told beside what was pressed, accessibly, and is done once the network is back', async () => {
    const chest = await mount('en');
    button(chest, 'Open the chest').click();
    await until(() => note(chest)?.matches(':popover-open'), 'nothing was said');
    expect(note(chest)!.textContent).to.contain('That did not work').and.to.contain('Nothing was changed.');
    const near =
      note(chest)!.getBoundingClientRect().top - button(chest, 'Open the chest').getBoundingClientRect().bottom;
    expect(near).to.be.within(0, 8);
    await accessible(chest);

    chest.online = true;
    button(chest, 'Open the chest').click();
    expect(note(chest)).to.equal(null);
    await until(() => chest.opened === 3);
    expect(note(chest)).to.equal(null);
  });

  it('is told in German, and tried again from there', async () => {
    const chest = await mount('de');
    const says = (words: string) => note(chest)?.textContent.includes(words);
    button(chest, 'Open the chest').click();
    // the press may be quicker than the words, which come by themselves, those of the note and of its button apart
    await until(() => says('Das hat nicht geklappt') && button(chest, 'Erneut versuchen'));
    expect(says('laden Sie diese Seite neu'), 'after one press').to.equal(false);
    button(chest, 'Open the chest').click();
    await until(() => says('laden Sie diese Seite neu'));

    chest.online = true;
    const again = button(chest, 'Erneut versuchen');
    again.focus();
    again.click();
    await until(() => chest.opened === 3);
    expect(chest.shadowRoot!.activeElement).to.equal(button(chest, 'Open the chest'));
  });

  it('fetches anew what an engine holds to be missing for good', async () => {
    const chest = await mount('en');
    const gone = new URL('./place.ts', import.meta.url).href;
    const place = late<{ placeBy: unknown }>(chest, () =>
      Promise.reject(new TypeError(`error loading dynamically imported module: ${gone}`)),
    );
    expect((await place.load())?.placeBy).to.be.a('function');
  });
});

describe('an act that is refused for want of a network', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  /** The client that two tags share, and a press in one of them. */
  async function refused() {
    const chests = [await mount('en'), await mount('en')];
    const events = new EventTarget();
    for (const _ of chests) hearRefused(events);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const [chest] = chests as [Chest, Chest];
    const refuse = (endpoint: object) =>
      events.dispatchEvent(Object.assign(new Event('write-refused'), { refused: { endpoint } }));
    const notes = () => chests.flatMap((one) => [...one.shadowRoot!.querySelectorAll('.missed')]);
    chest.online = true;
    button(chest, 'Open the chest').focus();
    button(chest, 'Open the chest').click();
    return { chest, refuse, notes };
  }

  it('is told once, beside what was pressed, and no longer when the network is back', async () => {
    const { chest, refuse, notes } = await refused();
    refuse({});
    expect(notes(), 'what a page does by itself is told').to.deep.equal([]);
    refuse({ feature: 'open' });
    expect(notes()).to.have.length(1);
    const [told] = notes() as [HTMLElement];
    // an alert that is shown with its words is said once, by itself: the focus stays where it was
    expect([told.role ?? told.getAttribute('role'), told.matches(':popover-open')]).to.deep.equal(['alert', true]);
    expect(chest.shadowRoot!.activeElement).to.equal(button(chest, 'Open the chest'));
    expect(told.textContent).to.contain('You are offline').and.to.contain('nothing was sent, and nothing was changed');
    expect(
      told.getBoundingClientRect().top - button(chest, 'Open the chest').getBoundingClientRect().bottom,
    ).to.be.within(0, 8);
    await accessible(chest);

    button(chest, 'Close').focus();
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
    expect(notes()).to.deep.equal([]);
    expect(chest.shadowRoot!.activeElement).to.equal(button(chest, 'Open the chest'));
  });
});
