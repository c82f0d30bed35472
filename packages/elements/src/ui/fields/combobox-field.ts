import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { icon } from '../field-icons.ts';
import { FieldElement } from './field-element.ts';
import type { Option } from './select-field.ts';

/** More than anybody reads; typing narrows the list. */
const most = 60;

/** How two texts are compared: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * One of many, found by typing: the combobox pattern of ARIA with a list below. Part of our forms; drawn by `comboboxField`.
 *
 * @summary One labelled choice of many of a form
 */
export class ComboboxField extends FieldElement {
  static readonly tag = 'varai-combobox-field';
  static override properties = {
    ...FieldElement.properties,
    options: { attribute: false },
    none: {},
    open: { attribute: false },
    query: { attribute: false },
    at: { attribute: false },
  };

  declare options: readonly Option[];
  /** Said when nothing fits what was typed. */
  declare none: string;
  declare protected open: boolean;
  /** What was typed since the list opened: it stands in the field, and narrows the list. */
  declare protected query: string | undefined;
  /** Which of the shown choices the arrows are at. */
  declare protected at: number;

  constructor() {
    super();
    this.options = [];
    this.none = '';
    this.open = false;
    this.at = -1;
  }

  /** The value that came from here, to know it from one that the form gave. */
  #wrote: string | undefined;

  protected override get shown(): string {
    return this.query ?? this.options.find(({ value }) => value === this.value)?.label ?? this.value;
  }

  /** The choices that begin with what was typed, then those that have a word that does. */
  get #shown(): readonly Option[] {
    const wanted = plain(this.query ?? '');
    if (!wanted) return this.options;
    const begins = this.options.filter(({ label }) => plain(label).startsWith(wanted));
    const within = this.options.filter(
      ({ label }) => !begins.some((one) => one.label === label) && plain(label).includes(` ${wanted}`),
    );
    return [...begins, ...within].slice(0, most);
  }

  protected override render(): TemplateResult {
    const shown = this.open ? this.#shown : [];
    const list = `${this.uid}-list`;
    return html`${this.drawLabel()}<span class="wrap"
        ><input
          class="input"
          id=${this.uid}
          type="text"
          role="combobox"
          aria-labelledby="${this.uid}-label"
          autocomplete=${this.autocomplete || 'off'}
          aria-autocomplete="list"
          aria-expanded=${this.open}
          aria-controls=${this.open ? list : nothing}
          aria-activedescendant=${this.open && this.at >= 0 ? `${list}-${this.at}` : nothing}
          aria-required=${this.optional ? nothing : 'true'}
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${this.describedBy}
          ?disabled=${this.off}
          ?readonly=${this.readonly}
          @input=${this.#type}
          @keydown=${this.#key}
          @click=${this.#show}
          @blur=${this.#leave}
        />${icon('chevron-down')}${
          this.open
            ? html`<ul
                class="options"
                id=${list}
                role="listbox"
                aria-labelledby="${this.uid}-label"
                popover="manual"
                @pointerdown=${(event: Event) => event.preventDefault()}
              >
                ${
                  shown.length > 0
                    ? shown.map((option, at) => this.#option(option, at, list))
                    : html`<li class="none" role="option" aria-disabled="true" aria-selected="false">${this.none}</li>`
                }
              </ul>`
            : nothing
        }</span
      >${this.drawSaid()}`;
  }

  #option(option: Option, at: number, list: string): TemplateResult {
    // The input handles the keys of the list: focus stays there.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      id="${list}-${at}"
      role="option"
      class=${at === this.at ? 'at' : nothing}
      aria-selected=${option.value === this.value}
      @click=${() => this.#choose(option)}
    >
      ${option.label}
    </li>`;
  }

  protected override updated(): void {
    super.updated();
    const list = this.querySelector<HTMLElement>('.options');
    if (!list) return;
    if (!list.matches(':popover-open')) list.showPopover();
    place(list, this.control!);
    list.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    if (changed?.has('value') && this.value !== this.#wrote) this.query = undefined;
    // filled in before its choices were here
    if (changed?.has('options') && this.value && !this.open && !this.options.some(({ value }) => value === this.value))
      this.change(this.#meant(this.value)?.value ?? this.value);
  }

  readonly #show = (): void => {
    if (this.off || this.readonly || this.open) return;
    this.open = true;
    this.at = this.options.findIndex(({ value }) => value === this.value);
  };

  /** A name or a code is the choice it names, as a browser fills it in; any other text stays, and the form's checks name it. */
  readonly #type = (event: Event): void => {
    const text = (event.currentTarget as HTMLInputElement).value;
    const whole = this.#meant(text);
    this.value = this.#wrote = whole?.value ?? text;
    // what a browser fills in is no typing: it opens no list
    const filled = !(event instanceof InputEvent);
    this.query = filled ? undefined : text;
    this.open = !filled;
    this.at = text === '' ? -1 : 0;
  };

  #meant(text: string): Option | undefined {
    const meant = plain(text.trim());
    const named = this.options.find(({ label }) => plain(label) === meant);
    return named ?? (meant.length > 1 ? this.options.find(({ value }) => plain(value) === meant) : undefined);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key, altKey } = event;
    const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = arrows[key];
    if (step !== undefined) {
      event.preventDefault();
      if (!this.open) return this.#show();
      if (altKey && key === 'ArrowUp') return this.#close();
      this.at = Math.min(Math.max(this.at + step, 0), this.#shown.length - 1);
    } else if (this.open && key === 'Enter') {
      event.preventDefault();
      const option = this.#shown[this.at];
      if (option) this.#choose(option);
      else this.#close();
    } else if (this.open && key === 'Escape') {
      // it closes the list, not the dialog around it
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (this.open && key === 'Tab') {
      const option = this.query ? this.#shown[this.at] : undefined;
      if (option) this.#choose(option);
    }
  };

  #choose({ value }: Option): void {
    this.#close();
    this.#wrote = value;
    this.change(value);
  }

  #close(): void {
    this.open = false;
    this.query = undefined;
    this.at = -1;
  }

  readonly #leave = (): void => {
    this.#close();
  };
}

/** Below its field, or above where there is more room. */
function place(list: HTMLElement, control: HTMLElement): void {
  const { left, top, bottom, width } = control.getBoundingClientRect();
  const below = innerHeight - bottom;
  const up = below < 200 && top > below;
  const { style } = list;
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.maxHeight = `${Math.max(120, Math.min(280, (up ? top : below) - 12))}px`;
  style.top = up ? 'auto' : `${bottom + 4}px`;
  style.bottom = up ? `${innerHeight - top + 4}px` : 'auto';
}

declare global {
  interface HTMLElementTagNameMap {
    [ComboboxField.tag]: ComboboxField;
  }
}
