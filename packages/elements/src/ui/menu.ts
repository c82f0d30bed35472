import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon, type IconName } from './all-icons.ts';
import { adoptLate } from './adopt.ts';
import { menuStyles } from './menu.styles.ts';
import { PopoverController } from './popover.ts';

export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
  /** Takes something away; such an item stands last. */
  readonly destructive?: boolean;
}

interface Menu {
  readonly button: HTMLElement;
  /** Names the menu, as the button names itself. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Focus begins at the last item, as with the up arrow. */
  readonly last?: boolean | undefined;
}

/** Milliseconds between two letters of one word. */
const typing = 700;

/**
 * One menu of a host at a time, below the button that opened it: the menu
 * button of WAI-ARIA. Arrows, Home, End and letters move; Escape and Tab close
 * and give the focus back. The host draws `render()` once, outside its lists,
 * and its buttons with `aria-haspopup="menu" aria-expanded="false"`; the rest of
 * that attribute's life is here.
 */
export class MenuController {
  readonly #host: LitElement;
  readonly #popover: PopoverController<Menu>;
  #typed = '';
  #typedAt = 0;

  constructor(host: LitElement) {
    this.#host = host;
    this.#popover = new PopoverController<Menu>(host, '.menu', (_, { last }) => this.#items.at(last ? -1 : 0)?.focus());
  }

  /** Opens the menu of a button, or closes it where the same press began with it open. */
  toggle(menu: Menu): void {
    if (menu.items.length === 0) return;
    adoptLate(this.#host, menuStyles);
    this.#typed = '';
    this.#popover.toggle(menu);
  }

  close(): void {
    this.#popover.close();
  }

  render(): TemplateResult | typeof nothing {
    const { shown, toggled } = this.#popover;
    if (!shown) return nothing;
    const { label, items } = shown;
    return html`<div
      class="menu"
      part="menu"
      role="menu"
      aria-label=${label}
      popover
      @keydown=${this.#key}
      @beforetoggle=${toggled}
    >
      ${items.map(
        (item) =>
          html`<button
            class=${item.destructive ? 'bad' : ''}
            type="button"
            role="menuitem"
            tabindex="-1"
            @click=${() => this.#choose(item)}
          >
            ${icon(item.icon)}<span>${item.label}</span>
          </button>`,
      )}
    </div>`;
  }

  get #items(): HTMLElement[] {
    return [...(this.#popover.element?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  #choose({ run }: MenuItem): void {
    // The button has the focus when a dialog asks who opened it.
    this.#return();
    this.close();
    run();
  }

  #return(): void {
    this.#popover.shown?.button.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.findIndex((item) => item === (this.#host.renderRoot as ShadowRoot).activeElement);
    const move = (index: number) => {
      event.preventDefault();
      items.at(index % items.length)?.focus();
    };
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(-1);
    else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#return();
      this.close();
    } else if (event.key === 'Tab') {
      // From the button on, as if the menu had not been there.
      this.#return();
      this.close();
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.#type(event, items, at);
    }
  };

  /** Goes to the next item that begins with what was typed; the same letter again goes round. */
  #type({ key, timeStamp }: KeyboardEvent, items: readonly HTMLElement[], at: number): void {
    const letter = key.toLocaleLowerCase();
    const find = (word: string) => {
      const from = word.length > 1 ? at : at + 1;
      const round = [...items.slice(from), ...items.slice(0, from)];
      return round.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(word));
    };
    const word = timeStamp - this.#typedAt < typing ? this.#typed + letter : letter;
    this.#typed = find(word) ? word : letter;
    this.#typedAt = timeStamp;
    find(this.#typed)?.focus();
  }
}
