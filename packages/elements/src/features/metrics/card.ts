import type { Dashboard, Metric, MetricId } from '@varai/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { freshnessMark } from '../../ui/freshness-mark.ts';
import { heading } from '../../ui/heading.ts';
import { drawn } from '../../ui/icons.ts';
import { amount, grainOf, inStore, share } from './amounts.ts';
import { stateOf, type FreshState, type Sight } from './freshness.ts';
import { pointsOf, spark } from './spark.ts';
import type { Strings } from './strings.ts';

export interface CardView {
  readonly locale: LocaleController<Strings>;
  readonly dashboard: Dashboard;
  readonly sight: Sight;
  readonly headingLevel: number;
  /** All numbers are as old: the head says it in words, and cards show their mark alone. */
  readonly alike: boolean;
  /** Lines are drawn, too. */
  readonly lined: boolean;
  /** A read is under way. */
  readonly reading: boolean;
  /** The age of a metric in words. */
  readonly words: (metric: Metric) => string;
  readonly again: () => void;
  readonly details: (metric: Metric, button: HTMLElement) => void;
}

const up = svg`<path d="m5 12 7-7 7 7M12 19V5"/>`;
const down = svg`<path d="m19 12-7 7-7-7m7-7v14"/>`;

/** One number. What cannot be drawn says so in its own place, and takes no other along. */
export function card(view: CardView, metric: Metric): TemplateResult {
  let content: unknown;
  try {
    content = body(view, metric);
  } catch {
    content = trouble(view, view.locale.strings.failed);
  }
  const { locale, headingLevel } = view;
  const state = stateOf(metric, view.sight);
  const old = state === 'stale' || state === 'offline';
  return html`<li class="metric ${old ? 'old' : ''}" part="metric" data-metric=${metric.id}>
    <div class="name">
      ${heading(headingLevel + 1, 'cap', nameOf(locale, metric.id), `name-${metric.id}`)}
      ${
        metric.reason === 'unavailable'
          ? freshnessMark('offline', locale.strings.noData)
          : metric.value === null
            ? nothing
            : mark(view, metric, state)
      }
    </div>
    ${content}
  </li>`;
}

/** An API that is newer than this tag may know numbers that it has no name for. */
const nameOf = ({ strings }: LocaleController<Strings>, id: MetricId): string =>
  (strings.names as Partial<Strings['names']>)[id] ?? id.replaceAll('_', ' ');

function mark({ locale, alike, words, details }: CardView, metric: Metric, state: FreshState): TemplateResult {
  const said = words(metric);
  return html`<button
    class="source"
    type="button"
    aria-haspopup="dialog"
    aria-expanded="false"
    aria-label=${locale.strings.details(nameOf(locale, metric.id), said)}
    @click=${({ currentTarget }: Event) => details(metric, currentTarget as HTMLElement)}
  >
    ${freshnessMark(state, alike ? nothing : said)}
  </button>`;
}

const trouble = ({ locale: { strings }, reading, again }: CardView, text: string) =>
  html`<p class="figure">–</p>
    <p class="small muted" role="alert">${text}</p>
    <button class="btn btn-s" type="button" aria-busy=${reading} aria-disabled=${reading} @click=${again}>
      ${strings.again}
    </button>`;

function body(view: CardView, metric: Metric): unknown {
  const { locale, dashboard } = view;
  const { strings } = locale;
  const { value, reason } = metric;
  if (reason === 'unavailable') return trouble(view, strings.reasons.unavailable);
  if (value === null) {
    return html`<p class="figure">–</p>
      ${reason ? html`<p class="small muted">${strings.reasons[reason]}</p>` : nothing}`;
  }
  const points = pointsOf(metric, dashboard.asOf);
  return html`<div class="amount">
      <p class="figure">${amount(locale, metric, value, dashboard.currency)}</p>
      ${delta(view, metric)}
    </div>
    ${points.length > 0 ? (view.lined ? line(view, metric, points) : room) : nothing}`;
}

/** As high as a line. */
const room = html`<svg class="spark" aria-hidden="true"></svg>
  <p class="ends" aria-hidden="true">&nbsp;</p>`;

/** More is better, but for what comes back. */
function delta({ locale, dashboard, sight }: CardView, metric: Metric): unknown {
  const { strings } = locale;
  const state = stateOf(metric, sight);
  if (state === 'stale' || state === 'offline') {
    return html`<p class="delta">
      ${strings.asOf(inStore(locale, metric.freshness.asOf, 'time', dashboard.timeZone))}
    </p>`;
  }
  const { change, id } = metric;
  if (!dashboard.compare) return nothing;
  if (change === null) return html`<p class="delta">${strings.noBase}</p>`;
  const percent = share(locale, change);
  if (Math.abs(change) < 0.0005) return html`<p class="delta">${strings.same}</p>`;
  const good = change > 0 === (id !== 'returns');
  return html`<p class="delta delta-${good ? 'good' : 'bad'}">
    ${drawn(change > 0 ? up : down, '')}<span aria-hidden="true">${percent}</span
    ><span class="sr">${change > 0 ? strings.more(percent) : strings.less(percent)}</span>
  </p>`;
}

function line({ locale, dashboard }: CardView, metric: Metric, points: ReturnType<typeof pointsOf>): TemplateResult {
  const grain = grainOf(metric.series);
  const told = (at: string) => inStore(locale, at, grain, dashboard.timeZone);
  const said = (value: number) => amount(locale, metric, value, dashboard.currency);
  const values = points.map(({ value }) => value);
  const [first, last] = [points[0]!, points.at(-1)!];
  const [from, to] = [told(first.at), told(last.at)];
  return html`${spark(
      points,
      locale.strings.spark(
        nameOf(locale, metric.id),
        from,
        to,
        said(Math.min(...values)),
        said(Math.max(...values)),
        said(last.value),
      ),
    )}
    <p class="ends" aria-hidden="true"><span>${from}</span><span>${to}</span></p>`;
}
