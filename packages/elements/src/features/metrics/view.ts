import type { AiUsage, Dashboard, Metric } from '@varai/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { freshnessMark } from '../../ui/freshness-mark.ts';
import { heading } from '../../ui/heading.ts';
import { drawn } from '../../ui/icons.ts';
import { select } from '../../ui/select.ts';
import { daysOf, inStore } from './amounts.ts';
import { card, type CardView } from './card.ts';
import { ageOf, stateOf, worst, type FreshState, type Sight } from './freshness.ts';
import { periods, type Query } from './query.ts';
import type { Strings } from './strings.ts';

type Locale = LocaleController<Strings>;

export interface MetricsView {
  readonly locale: Locale;
  readonly query: Query;
  readonly dashboard: Dashboard;
  readonly shown: readonly Metric[];
  readonly sight: Sight;
  /** When it was paused, in milliseconds. */
  readonly pausedAt: number | undefined;
  /** What is shown was asked before; the answer is on its way. */
  readonly busy: boolean;
  /** The lines of the numbers are drawn, too. */
  readonly lined: boolean;
  /** A read is under way, whoever asked for it. */
  readonly reading: boolean;
  readonly headingLevel: number;
  /** The days that are asked for, while they are chosen. */
  readonly custom: unknown;
  choose(choice: Partial<Pick<Query, 'period' | 'compare' | 'store'>>): void;
  pause(): void;
  again(): void;
  details(metric: Metric, button: HTMLElement): void;
}

export interface Standing {
  readonly state: FreshState;
  readonly words: string;
}

const timeOf = ({ locale, dashboard }: MetricsView, at: number | string) =>
  inStore(locale, new Date(at).toISOString(), 'time', dashboard.timeZone);

/** How old a number is, in words; seconds by fives, so that nothing flickers. */
function wordsOf(all: MetricsView, metric: Metric): string {
  const { locale, sight } = all;
  const { strings } = locale;
  const { asOf } = metric.freshness;
  const state = stateOf(metric, sight);
  if (state === 'live') return strings.live;
  if (state === 'offline') return strings.offlineSince(timeOf(all, sight.online ? asOf : sight.at));
  const seconds = ageOf(metric, sight) / 1000;
  if (seconds < 60) return strings.seconds(locale.number(Math.floor(seconds / 5) * 5));
  if (seconds < 3600) return strings.minutes(locale.number(Math.floor(seconds / 60)));
  if (seconds < 86_400 / 2) return strings.asOf(timeOf(all, asOf));
  return strings.asOf(inStore(locale, asOf, 'day', all.dashboard.timeZone));
}

/** How all numbers stand together: what is worst, in a mark and in words. */
export function standing(all: MetricsView): Standing {
  const { locale, shown, sight, pausedAt } = all;
  const group = worst(statesOf(all));
  if (pausedAt !== undefined) return { state: group, words: locale.strings.paused(timeOf(all, pausedAt)) };
  const missing = shown.filter(({ reason }) => reason === 'unavailable').length;
  if (missing > 0 && sight.online) {
    return { state: 'offline', words: locale.strings.without(locale.number(missing), locale.number(shown.length)) };
  }
  const [oldest] = shown
    .filter((metric) => stateOf(metric, sight) === group)
    .sort((one, other) => ageOf(other, sight) - ageOf(one, sight));
  return { state: group, words: oldest ? wordsOf(all, oldest) : '' };
}

const statesOf = ({ shown, sight }: MetricsView) =>
  shown.filter(({ value }) => value !== null).map((metric) => stateOf(metric, sight));

/** The head with what may be chosen, and a card for each number. */
export function view(all: MetricsView, { state, words }: Standing): TemplateResult {
  const { shown, busy, dashboard } = all;
  const alike = new Set(statesOf(all)).size < 2;
  const cards: CardView = { ...all, alike, words: (metric) => wordsOf(all, metric) };
  return html`
    ${head(all, freshnessMark(state, words))} ${all.custom}
    <ul class="metrics ${busy ? 'busy' : ''}" aria-busy=${busy}>
      ${shown.map((metric) => card(cards, metric))}
    </ul>
    ${dashboard.aiUsage ? tokens(all, dashboard.aiUsage) : nothing}
    ${dashboard.aiUsageReason ? html`<p class="muted small days">${all.locale.strings.tokensUnknown}</p>` : nothing}
  `;
}

/** What the AI services took of the plan: of its period, whatever period is chosen above. */
function tokens({ locale, dashboard }: MetricsView, { used, limit, resetsAt }: AiUsage): TemplateResult {
  const { strings } = locale;
  const told =
    limit === null ? strings.tokens(locale.number(used)) : strings.tokensOf(locale.number(used), locale.number(limit));
  const until = resetsAt === null ? '' : strings.until(inStore(locale, resetsAt, 'day', dashboard.timeZone));
  return html`<p class="muted small days">${told}${until}</p>`;
}

const paths = {
  pause: svg`<path d="M9 5v14m6-14v14"/>`,
  play: svg`<path d="m7 4 12 8-12 8z"/>`,
};

function head(all: MetricsView, mark: unknown): TemplateResult {
  const { locale, query, dashboard, pausedAt, headingLevel, sight, choose, pause } = all;
  const { strings } = locale;
  const { period, compare, timeZone, store, stores } = dashboard;
  const days = daysOf(locale, period, timeZone);
  return html`<header class="head">
    <div class="title-line">
      <div part="heading">${heading(headingLevel, 'heading', strings.heading, 'metrics-title')}</div>
      ${mark}
      ${pausedAt === undefined && sight.online ? html`<span class="muted small">${sight.told ? strings.told : strings.rhythm}</span>` : nothing}
    </div>
    <p class="muted small days">${compare ? strings.against(days, daysOf(locale, compare, timeZone)) : days}</p>
    <div class="choices">
      ${
        stores.length > 1
          ? select({
              label: strings.store,
              value: query.store ?? store,
              options: stores.map(({ id, name }) => ({ value: id, label: name })),
              change: (chosen) => choose({ store: chosen }),
            })
          : nothing
      }
      ${select({
        label: strings.period,
        value: query.period,
        options: periods.map((value) => ({ value, label: strings.periods[value] })),
        change: (value) => choose({ period: value as Query['period'] }), // safe: the options are these
      })}
      ${select({
        label: strings.compare,
        value: query.compare ?? 'none',
        options: (['none', 'previous', 'year'] as const).map((value) => ({ value, label: strings.compares[value] })),
        change: (value) => choose({ compare: value === 'none' ? undefined : (value as Query['compare']) }),
      })}
      <button class="btn btn-s pause" type="button" @click=${pause}>
        ${drawn(pausedAt === undefined ? paths.pause : paths.play, '')}
        <span>${pausedAt === undefined ? strings.pause : strings.resume}</span>
      </button>
    </div>
  </header>`;
}

/** Cards of the heights that come, in grey. */
export const skeleton = (count: number): TemplateResult =>
  html`<div class="all">
    <div class="head ghost"><i class="g1"></i><i class="g2"></i><i class="g3"></i></div>
    <ul class="metrics ghost">
      ${[...Array(count).keys()].map(
        () => html`<li class="metric"><i class="g4"></i><i class="g5"></i><i class="g6"></i><i class="g7"></i></li>`,
      )}
    </ul>
    <i class="ghost g2"></i>
  </div>`;
