import type { Dashboard, Metric } from '@varai/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { icon } from '../../../ui/all-icons.ts';
import { PopoverController } from '../../../ui/popover.ts';
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
export class SourceController {
  readonly #words: LocaleController<Strings>;
  readonly #locale: LocaleController<SourceStrings>;
  readonly #popover: PopoverController<Open>;

  constructor(host: LitElement, words: LocaleController<Strings>) {
    this.#words = words;
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, sourceStyles);
    this.#popover = new PopoverController<Open>(host, '.origin', (element) => element.focus({ preventScroll: true }));
  }

  /** Opens it, or closes it where the same press began with it open. */
  toggle(metric: Metric, dashboard: Dashboard, button: HTMLElement): void {
    this.#popover.toggle({ metric, dashboard, button });
  }

  render(): TemplateResult | typeof nothing {
    const { shown, toggled } = this.#popover;
    if (!shown) return nothing;
    const { metric, dashboard } = shown;
    const { strings: own } = this.#locale;
    const { id, freshness } = metric;
    const { timeZone } = dashboard;
    const told = (style: 'date' | 'time') => inStore(this.#words, freshness.asOf, style, timeZone);
    const source = (own.sources as Partial<Record<string, string>>)[freshness.source] ?? freshness.source;
    const title = own.title(this.#words.strings.names[id]);
    return html`<div
      class="origin"
      part="source"
      role="dialog"
      aria-label=${title}
      tabindex="-1"
      popover
      @beforetoggle=${toggled}
    >
      <div class="origin-head">
        <p class="sub" aria-hidden="true">${title}</p>
        <button
          class="btn btn-s btn-quiet btn-icon"
          type="button"
          aria-label=${own.close}
          @click=${() => this.#popover.close()}
        >
          ${icon('x')}
        </button>
      </div>
      <dl>
        <dt>${own.source}</dt>
        <dd>${source}</dd>
        <dt>${own.counted}</dt>
        <dd>${told('date')}, ${told('time')}</dd>
        <dt>${own.clock}</dt>
        <dd>${timeZone.replaceAll('_', ' ')}</dd>
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
}
