import { html, LitElement, nothing } from 'lit';
import { pageStyles } from './page.styles.ts';
import { markupOf } from './markup.ts';

/** A file of an example, or what the page itself is written as. */
export interface Source {
  readonly name: string;
  readonly code: string;
}

/** How the page around the tags looks: ours, or as that of a host. */
export type Around = 'page' | 'admin' | 'shopify' | 'magento' | 'whole';

/** A page around tags of ours, with what it is for and how it is written. */
export class ExamplePage extends LitElement {
  static override styles = pageStyles;
  static override properties = {
    heading: {},
    text: {},
    around: {},
    shop: {},
    files: { attribute: false },
    written: { state: true },
    said: { state: true },
  };

  declare heading: string;
  declare text: string;
  declare around: Around;
  /** What the host's own frame is called. */
  declare shop: string;
  /** Read from files; without any, what stands in the page is written down. */
  declare files: readonly Source[];
  declare written: string;
  declare said: string;

  constructor() {
    super();
    this.heading = '';
    this.text = '';
    this.around = 'page';
    this.shop = '';
    this.files = [];
    this.written = '';
    this.said = '';
  }

  protected override firstUpdated(): void {
    if (this.files.length === 0) this.written = markupOf(this);
  }

  async #take(name: string): Promise<void> {
    const code = this.renderRoot.querySelector(`[data-file="${name}"] code`)!;
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.said = `${name} is copied`;
    } catch {
      getSelection()?.selectAllChildren(code);
      this.said = 'Selected: copy it with your keyboard';
    }
  }

  #source({ name, code }: Source, index: number) {
    return html`<details data-file=${name} ?open=${index === 0}>
      <summary><h3>${name}</h3></summary>
      <div class="file">
        <pre tabindex="0" role="group" aria-label=${name}><code>${code.trimEnd()}</code></pre>
        <button type="button" aria-label=${`Copy ${name}`} @click=${() => this.#take(name)}>Copy</button>
      </div>
    </details>`;
  }

  protected override render() {
    const files = this.files.length > 0 ? this.files : [{ name: 'HTML', code: this.written }];
    return html`<div class="page" lang="en">
      <header>
        <h2>${this.heading}</h2>
        <p>${this.text}</p>
      </header>
      <div class="host" data-around=${this.around}>
        ${this.shop ? html`<p class="bar"><b>${this.shop}</b></p>` : nothing}
        <div class="inside"><slot></slot></div>
      </div>
      <div class="files">${files.map((file, index) => this.#source(file, index))}</div>
      <p class="said" role="status">${this.said}</p>
    </div>`;
  }
}

if (!customElements.get('example-page')) customElements.define('example-page', ExamplePage);

declare global {
  interface HTMLElementTagNameMap {
    'example-page': ExamplePage;
  }
}
