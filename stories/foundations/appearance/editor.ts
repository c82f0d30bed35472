import type { Client } from '@varai/client';
import type { Appearance, Preset } from '@varai/elements';
import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { areThere, lookAt, probeSheet, tokensOf, type Look } from './contrast.ts';
import { editorStyles } from './editor.styles.ts';
import './fields.ts';
import { rowStyles } from './rows.styles.ts';
import { choice, colourRow, fontRow, lengthRow, type Editing } from './rows.ts';
import {
  appearanceFrom,
  buttons,
  colours,
  jsonOf,
  lengths,
  presets,
  scriptOf,
  type Name,
  type Scheme,
  type Values,
} from './variables.ts';

const all = [...colours, ...buttons];
const ways = { JavaScript: scriptOf, JSON: jsonOf } as const;
type Way = keyof typeof ways;
const words = { light: 'Light', dark: 'Dark' } as const;

/** The page of Storybook on which designers make an `appearance`, see it on real tags, and take it with them. */
export class AppearanceEditor extends LitElement implements Editing {
  static override styles = [rowStyles, editorStyles, unsafeCSS(probeSheet(all))];
  static override properties = {
    client: { attribute: false },
    theme: { state: true },
    values: { state: true },
    looks: { state: true },
    way: { state: true },
    said: { state: true },
    used: { state: true },
  };

  /** Makes a client for each pane, whose answers are made up. */
  declare client: () => Client;
  declare theme: Preset;
  declare values: Values;
  declare looks: Partial<Record<Scheme, Look>>;
  declare way: Way;
  declare said: string;
  /** One pane answers, the other is to look at: whoever hears the page hears each tag once. */
  declare used: Scheme;

  readonly #clients: Partial<Record<Scheme, Client>> = {};
  /** The object of the last drawing: the same again changes nothing in the panes. */
  #worn: Appearance = { theme: 'varai' };

  constructor() {
    super();
    this.theme = 'varai';
    this.values = new Map();
    this.looks = {};
    this.way = 'JavaScript';
    this.said = '';
    this.used = 'light';
  }

  get schemes(): readonly Scheme[] {
    return presets.find(({ name }) => name === this.theme)?.schemes ?? ['light', 'dark'];
  }

  set(name: Name, value: string | Readonly<Record<Scheme, string>> | undefined): void {
    const values = new Map(this.values);
    if (value === undefined) values.delete(name);
    else values.set(name, value);
    this.values = values;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('values')) this.#worn = appearanceFrom(this.theme, this.values);
  }

  /** A style sheet tells nobody that it has come; a transition of what hangs on it does. */
  readonly #measure = (): void => {
    const looks: Partial<Record<Scheme, Look>> = {};
    for (const scheme of this.schemes) {
      const probes = this.renderRoot.querySelector(`.pane[data-scheme=${scheme}] .probes`);
      // what hangs on a token that is not there looks as the text does, and nothing is to be said of it
      if (!probes || !areThere(probes, all)) return;
      looks[scheme] = lookAt(probes, all);
    }
    this.looks = looks;
  };

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('transitionend', ({ target }) => {
      if (target instanceof Element && target.closest('.probes')) this.#measure();
    });
    this.#measure();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // a pane that has just come has nothing to change from
    if (changed.has('theme')) requestAnimationFrame(this.#measure);
  }

  readonly #take = async (): Promise<void> => {
    const code = this.renderRoot.querySelector('.code code')!;
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.said = `The ${this.way} is copied`;
    } catch {
      getSelection()?.selectAllChildren(code);
      this.said = 'Selected: copy it with your keyboard';
    }
  };

  readonly #reset = (): void => {
    this.values = new Map();
    this.theme = 'varai';
    this.said = 'Everything is as it was';
  };

  #weak(): number {
    const counted = [...colours, ...buttons.filter(({ name }) => this.values.has(name))];
    return counted.filter(({ name }) =>
      this.schemes.some((scheme) => {
        const worst = this.looks[scheme]?.worst.get(name);
        return worst && worst.measured < worst.least;
      }),
    ).length;
  }

  #verdict(weak: number) {
    if (!this.schemes.every((scheme) => this.looks[scheme])) return nothing;
    if (weak === 0) return 'Every colour can be told apart';
    return `${weak} ${weak === 1 ? 'colour is' : 'colours are'} hard to tell apart`;
  }

  protected override render() {
    const weak = this.#weak();
    return html`<div class="page" lang="en">
      <header class="head">
        <h2>Appearance</h2>
        <p>
          Begin with a preset, change what is yours, and copy the <code>appearance</code> object: a provider takes it as
          it is, and Stripe’s fields wear it too.
        </p>
      </header>
      <form class="tools" @submit=${(event: Event) => event.preventDefault()}>
        ${this.#presets()}
        <details open>
          <summary><h3>Colours</h3></summary>
          <p class="sides" aria-hidden="true">${this.schemes.map((scheme) => html`<span>${words[scheme]}</span>`)}</p>
          ${colours.map((colour) => colourRow(this, colour))}
        </details>
        <details>
          <summary><h3>Buttons</h3></summary>
          ${buttons.map((colour) => colourRow(this, colour))}
        </details>
        <details open>
          <summary><h3>Text, space and shape</h3></summary>
          ${fontRow(this)} ${lengths.map((length) => lengthRow(this, length))}
        </details>
      </form>
      <div class="show">
        <div class="bar">
          <p class="verdict ${weak > 0 ? 'is-weak' : ''}" role="status">${this.#verdict(weak)}</p>
          ${this.#acts()}
        </div>
        ${this.schemes.length > 1 ? this.#use() : nothing}
        <div class="panes">${this.schemes.map((scheme) => this.#pane(scheme))}</div>
        ${this.#code()}
      </div>
    </div>`;
  }

  #presets() {
    return html`<fieldset class="presets">
      <legend>Begin with</legend>
      ${presets.map(
        ({ name, about }) =>
          html`<label class="preset">
            <input
              type="radio"
              name="preset"
              .checked=${name === this.theme}
              @change=${() => ((this.theme = name), (this.said = ''))}
            />
            <span><b>${name}</b><small>${about}</small></span>
          </label>`,
      )}
    </fieldset>`;
  }

  #use() {
    return html`<div class="bar use">
      <span id="use">Try the tags in</span>
      <div class="seg" role="radiogroup" aria-labelledby="use">
        ${this.schemes.map((scheme) => choice('use', words[scheme], this.used === scheme, () => (this.used = scheme)))}
      </div>
    </div>`;
  }

  #pane(scheme: Scheme) {
    const client = (this.#clients[scheme] ??= this.client());
    const only = this.schemes.length === 1;
    return html`<section class="pane" data-scheme=${scheme} aria-labelledby=${`pane-${scheme}`}>
      <h3 id=${`pane-${scheme}`}>${words[scheme]}</h3>
      <varai-provider .client=${client} .appearance=${this.#worn}>
        <div class="probes" aria-hidden="true">
          ${tokensOf(all).map((token) => html`<span data-token=${token}></span>`)}
        </div>
        <div class="tags" ?inert=${!only && this.used !== scheme}>
          <varai-subscription heading-level="4"></varai-subscription>
          <varai-payment-methods heading-level="4"></varai-payment-methods>
          <varai-usage heading-level="4"></varai-usage>
          <appearance-fields></appearance-fields>
        </div>
      </varai-provider>
    </section>`;
  }

  #acts() {
    return html`<div class="acts">
      <button type="button" @click=${this.#reset}>Begin anew</button>
      <button class="primary" type="button" @click=${this.#take}>Copy appearance</button>
      <span class="said" role="status">${this.said || nothing}</span>
    </div>`;
  }

  #code() {
    return html`<section class="code" aria-labelledby="code">
      <h3 id="code">What is copied</h3>
      <div class="seg" role="radiogroup" aria-label="As">
        ${(Object.keys(ways) as Way[]).map((way) =>
          choice('way', way, this.way === way, () => ((this.way = way), (this.said = ''))),
        )}
      </div>
      <pre tabindex="0" role="group" aria-label="The appearance object"><code>${ways[this.way](this.#worn)}</code></pre>
    </section>`;
  }
}

if (!customElements.get('appearance-editor')) customElements.define('appearance-editor', AppearanceEditor);

declare global {
  interface HTMLElementTagNameMap {
    'appearance-editor': AppearanceEditor;
  }
}
