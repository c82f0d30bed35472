import { html, type LitElement, type nothing, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { drawn } from '../../../ui/icons.ts';
import { viewIcons } from '../icons.ts';
import { mainly, roomInBar, way, type Navigation } from '../navigation.ts';
import { searchStrings, type SearchStrings } from '../search/strings.ts';
import { sheetStyles } from './sheet.styles.ts';

/** The views that have no room in the bar. */
export class SheetController {
  readonly #host: LitElement;
  readonly #dialog: DialogController;
  readonly #locale: LocaleController<SearchStrings>;
  /** Where whoever chose wants to go, once the sheet is away. */
  #chosen: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, searchStrings);
    this.#dialog = new DialogController(host, {
      closed: () => {
        const go = this.#chosen;
        this.#chosen = undefined;
        go?.();
      },
    });
  }

  open(): void {
    adoptLate(this.#host, dialogStyles, sheetStyles);
    this.#dialog.show();
  }

  render(all: Navigation): TemplateResult | typeof nothing {
    const navigation = mainly(all);
    const { views, strings: words } = navigation;
    const go = (event: MouseEvent, view: string) => {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#chosen = () => navigation.go(new MouseEvent('click'), view);
      this.#dialog.hide();
    };
    const rest = views
      .slice(roomInBar)
      .map(
        ({ name }) =>
          html`<li>
            ${way({ ...navigation, go }, name, html`${drawn(viewIcons[name], 'i-l')}<span>${words.views[name]}</span>`)}
          </li>`,
      );
    return this.#dialog.render({
      title: words.more,
      close: this.#locale.strings.close,
      body: html`<nav aria-label=${words.more}>
        <ul class="rest">
          ${rest}
        </ul>
      </nav>`,
    });
  }
}
