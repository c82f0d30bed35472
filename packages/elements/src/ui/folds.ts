import type { Client } from '@varai/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { foldState } from '../core/folds.ts';
import { LocaleController } from '../core/locale.ts';
import { foldStrings, type FoldStrings } from './fold-strings.ts';
import { icon } from './icons.ts';

/** One thing that is open or closed. */
export interface Fold {
  readonly open: boolean;
  /** What turns it: a disclosure button as ARIA has it, whose words stay as they are. */
  button(label: unknown, classes?: string): TemplateResult;
  /** The attribute of what it opens, an element with the class `folded` and the id of the fold, followed by `-fold`. */
  readonly hidden: unknown;
  /** The browser's own search has found something in it. */
  readonly found: () => void;
}

interface Default {
  /** What it is called. */
  readonly label: string;
  /** What stands there is our choice, and nobody else's. */
  readonly ours: boolean;
  /** It was when it came: whoever changed it may go back. */
  readonly was: boolean;
  readonly back: () => void;
}

/** Closed, its content is still found by the browser's own search, where that can open it. */
const closed = () => ('onbeforematch' in HTMLElement.prototype ? 'until-found' : '');

/**
 * The collapsible sections of one tag, with what few need behind "More options". What its user turned is kept for the account on
 * this device; what holds a fault, or is looked for, opens whatever was kept. What is closed stays in the page.
 */
export class Folds {
  readonly #host: LitElement;
  /** What the tag's folds are kept under. */
  readonly #scope: string;
  readonly #client: () => Client | undefined;
  readonly #locale: LocaleController<FoldStrings>;
  /** Opened by us, and not kept. */
  readonly #shown = new Set<string>();
  readonly #wrong = new Set<string>();
  #followed: Client | undefined;

  constructor(host: LitElement, scope: string, client: () => Client | undefined) {
    this.#host = host;
    this.#scope = scope;
    this.#client = client;
    this.#locale = new LocaleController(host, foldStrings);
  }

  /** Comes with its words, so that nobody reads English ones first. */
  static async of(host: LitElement, scope: string, client: () => Client | undefined): Promise<Folds> {
    const words = await LocaleController.words(host.lang, foldStrings, host);
    const folds = new Folds(host, scope, client);
    folds.#locale.strings = words;
    return folds;
  }

  /** The fold of an id that is unique in the shadow root; `wrong` opens it when that becomes true. */
  of(id: string, { open: byDefault = true, wrong = false } = {}): Fold {
    if (wrong && !this.#wrong.has(id)) this.#shown.add(id);
    this.#wrong[wrong ? 'add' : 'delete'](id);
    const client = this.#client();
    if (client) this.#follow(client);
    const name = `${this.#scope}.${id}`;
    const open = this.#shown.has(id) || ((client && foldState(client).isOpen(name)) ?? byDefault);
    const turn = (next: boolean) => {
      this.#shown.delete(id);
      if (client) foldState(client).turn(name, next);
      this.#host.requestUpdate();
    };
    return {
      open,
      button: (label, classes = '') =>
        html`<button
          class="fold ${classes}"
          type="button"
          id="${id}-title"
          aria-expanded=${open}
          aria-controls="${id}-fold"
          @click=${() => turn(!open)}
        >
          ${icon('chevron-right')}<span>${label}</span>
        </button>`,
      hidden: open ? nothing : closed(),
      found: () => turn(true),
    };
  }

  /** Opens one, whatever was kept. */
  open(id: string): void {
    this.#shown.add(id);
    this.#host.requestUpdate();
  }

  /** What few need, after what all need. `holds` says that something in it is not as it is for most. */
  more(id: string, inside: readonly string[], { holds = false, wrong = false }, content: unknown): TemplateResult {
    const fold = this.of(id, { open: holds, wrong });
    const names = new Intl.ListFormat(this.#locale.lang).format(inside);
    return html`${fold.button(html`${this.#locale.strings.more} <span class="muted">${names}</span>`, 'small')}
      <div class="folded g2" id="${id}-fold" hidden=${fold.hidden} @beforematch=${fold.found}>${content}</div>`;
  }

  /** That a value is our default, as a hint of the field `name`; or the way back to it, as its note, once it was left here. */
  byDefault(name: string, { label, ours, was, back }: Default): { hint?: string; note?: TemplateResult } {
    const { strings } = this.#locale;
    if (ours) return { hint: strings.byDefault(label) };
    if (!was) return {};
    const go = () => {
      back();
      void this.reveal(name);
    };
    return {
      note: html`<button class="btn btn-s btn-quiet meant" type="button" @click=${go}>${strings.back(label)}</button>`,
    };
  }

  /** Opens all that stands around a field, and gives it the focus; false where there is none of that name. */
  async reveal(name: string): Promise<boolean> {
    // what was asked for may be about to be drawn
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const named = `[name="${CSS.escape(name)}"]`;
    const field = root.querySelector<LitElement>(`${named}:checked`) ?? root.querySelector<LitElement>(named);
    for (let at = field?.closest('.folded'); at; at = at.parentElement?.closest('.folded'))
      this.#shown.add(at.id.replace(/-fold$/, ''));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await field?.updateComplete;
    const control = field?.matches('input') ? field : field?.querySelector<HTMLElement>('input, select, textarea');
    control?.focus();
    return control != null;
  }

  /** What is kept may be known later than the first drawing. */
  #follow(client: Client): void {
    if (client === this.#followed) return;
    this.#followed = client;
    void foldState(client).read.then(() => this.#host.requestUpdate());
  }
}
