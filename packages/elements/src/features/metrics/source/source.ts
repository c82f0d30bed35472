import type { Dashboard, Metric } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { icon } from '../../../ui/all-icons.ts';
import { placeBy } from '../../../ui/place.ts';
import { amount, grainOf, inStore } from '../amounts.ts';
import { pointsOf } from '../spark.ts';
import type { Strings } from '../strings.ts';
import { strings, type SourceStrings } from './strings.ts';
import { sourceStyles } from './source.styles.ts';

interface Open {
  readonly metric: Metric;
  readonly dashboard: Dashboard;
  readonly button: HTMLElement;
}

/** Where a number comes from, until when it is counted, and all that its line shows; one at a time, by its mark. */
export class SourceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: LocaleController<Strings>;
  readonly #locale: LocaleController<SourceStrings>;
  #open: Open | undefined;
  #pressed: HTMLElement | undefined;

  constructor(host: LitElement, words: LocaleController<Strings>) {
    this.#host = host;
    this.#words = words;
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, sourceStyles);
    host.addController(this);
  }

  /** Opens it, or closes it where the same press began with it open. */
  toggle(metric: Metric, dashboard: Dashboard, button: HTMLElement): void {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (this.#open?.button === button) return this.#close();
    if (pressed === button) return;
    this.#close();
    this.#open = { metric, dashboard, button };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#press);
    window.addEventListener('scroll', this.#place, { capture: true, passive: true });
    window.addEventListener('resize', this.#place);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#press);
    window.removeEventListener('scroll', this.#place, { capture: true });
    window.removeEventListener('resize', this.#place);
    this.#open = undefined;
  }

  hostUpdated(): void {
    const element = this.#element;
    if (!this.#open || !element || element.matches(':popover-open')) return;
    element.showPopover();
    this.#place();
    this.#open.button.setAttribute('aria-expanded', 'true');
    element.focus({ preventScroll: true });
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { metric, dashboard } = this.#open;
    const { strings: own } = this.#locale;
    const { id, freshness } = metric;
    const source = (own.sources as Partial<Record<string, string>>)[freshness.source] ?? freshness.source;
    const title = own.title(this.#words.strings.names[id]);
    return html`<div
      class="origin"
      part="source"
      role="dialog"
      aria-label=${title}
      tabindex="-1"
      popover
      @beforetoggle=${this.#toggled}
    >
      <div class="origin-head">
        <p class="sub" aria-hidden="true">${title}</p>
        <button
          class="btn btn-s btn-quiet btn-icon"
          type="button"
          aria-label=${own.close}
          @click=${() => this.#close()}
        >
          ${icon('x')}
        </button>
      </div>
      <dl>
        <dt>${own.source}</dt>
        <dd>${source}</dd>
        <dt>${own.counted}</dt>
        <dd>${this.#words.date(freshness.asOf)}, ${this.#words.date(freshness.asOf, 'time')}</dd>
        <dt>${own.read}</dt>
        <dd>${own.every}</dd>
      </dl>
      ${this.#table(metric, dashboard)}
    </div>`;
  }

  #table(metric: Metric, dashboard: Dashboard): unknown {
    const { strings: own } = this.#locale;
    const points = pointsOf(metric, dashboard.asOf).reverse();
    if (points.length === 0) return nothing;
    const grain = grainOf(metric.series);
    return html`<table>
      <caption>
        ${own.table}
      </caption>
      <thead>
        <tr>
          <th scope="col">${own.when}</th>
          <th scope="col">${this.#words.strings.names[metric.id]}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ at, value }) =>
            html`<tr>
              <td>${inStore(this.#words, at, grain, dashboard.timeZone)}</td>
              <td>${amount(this.#words, metric, value, dashboard.currency)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.origin');
  }

  #close(): void {
    if (this.#element?.matches(':popover-open')) this.#element.hidePopover();
    else this.#forget();
  }

  /** A press outside closes the popover before it becomes a click; on its own button that click must not open it again. */
  readonly #press = (event: Event): void => {
    const button = this.#open?.button;
    this.#pressed = button && event.composedPath().includes(button) ? button : undefined;
  };

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#forget();
  };

  #forget(): void {
    this.#open?.button.setAttribute('aria-expanded', 'false');
    // whoever was in it goes back to its button
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement?.closest('.origin')) this.#open?.button.focus({ preventScroll: true });
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  readonly #place = (): void => {
    const element = this.#element;
    if (this.#open && element?.matches(':popover-open')) placeBy(element, this.#open.button);
  };
}
