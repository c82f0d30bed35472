import type { Dashboard, Metric } from '@varai/client';
import { html, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { freshnessMark } from '../../ui/freshness-mark.ts';
import { heading } from '../../ui/heading.ts';
import { drawn } from '../../ui/icons.ts';
import { select } from '../../ui/select.ts';
import { daysOf } from './amounts.ts';
import { card, type CardView } from './card.ts';
import { ageOf, stateOf, worst, type Sight } from './freshness.ts';
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
  readonly headingLevel: number;
  /** The days that are asked for, while they are chosen. */
  readonly custom: unknown;
  choose(choice: Partial<Pick<Query, 'period' | 'compare'>>): void;
  pause(): void;
  again(): void;
  details(metric: Metric, button: HTMLElement): void;
}

const timeOf = (locale: Locale, at: number) => locale.date(new Date(at).toISOString(), 'time');

/** How old a number is, in words; seconds by fives, so that nothing flickers. */
function wordsOf(locale: Locale, metric: Metric, sight: Sight): string {
  const { strings } = locale;
  const { asOf } = metric.freshness;
  const state = stateOf(metric, sight);
  if (state === 'live') return strings.live;
  if (state === 'offline')
    return strings.offlineSince(sight.online ? locale.date(asOf, 'time') : timeOf(locale, sight.at));
  const seconds = ageOf(metric, sight) / 1000;
  if (seconds < 60) return strings.seconds(locale.number(Math.floor(seconds / 5) * 5));
  if (seconds < 3600) return strings.minutes(locale.number(Math.floor(seconds / 60)));
  return strings.asOf(locale.date(asOf, seconds < 86_400 / 2 ? 'time' : 'day'));
}

/** The head with what may be chosen, and a card for each number. */
export function view(all: MetricsView): TemplateResult {
  const { locale, shown, sight, busy } = all;
  const states = shown.filter(({ value }) => value !== null).map((metric) => stateOf(metric, sight));
  const group = worst(states);
  const [oldest] = shown
    .filter((metric) => stateOf(metric, sight) === group)
    .sort((one, other) => ageOf(other, sight) - ageOf(one, sight));
  const words = (metric: Metric) => wordsOf(locale, metric, sight);
  const cards: CardView = { ...all, alike: new Set(states).size < 2, words };
  return html`
    ${head(all, freshnessMark(group, headWords(all, oldest ? words(oldest) : '')))} ${all.custom}
    <ul class="metrics ${busy ? 'busy' : ''}" aria-busy=${busy}>
      ${shown.map((metric) => card(cards, metric))}
    </ul>
  `;
}

const headWords = ({ locale, pausedAt }: MetricsView, age: string) =>
  pausedAt === undefined ? age : locale.strings.paused(timeOf(locale, pausedAt));

const paths = {
  pause: svg`<path d="M9 5v14m6-14v14"/>`,
  play: svg`<path d="m7 4 12 8-12 8z"/>`,
};

function head(all: MetricsView, mark: unknown): TemplateResult {
  const { locale, query, dashboard, pausedAt, headingLevel, choose, pause } = all;
  const { strings } = locale;
  const { period, compare, timeZone } = dashboard;
  const days = daysOf(locale, period, timeZone);
  return html`<header class="head">
    <div class="title-line">${heading(headingLevel, 'heading', strings.heading, 'metrics-title')} ${mark}</div>
    <p class="muted small days">${compare ? strings.against(days, daysOf(locale, compare, timeZone)) : days}</p>
    <div class="choices">
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
      ${Array.from(
        { length: count },
        () => html`<li class="metric"><i class="g4"></i><i class="g5"></i><i class="g6"></i><i class="g7"></i></li>`,
      )}
    </ul>
  </div>`;
