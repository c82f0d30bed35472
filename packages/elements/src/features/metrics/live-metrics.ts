import type { Metric, MetricId } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { atom } from '../../core/atom.ts';
import { late } from '../../core/late.ts';
import type { LiveController } from '../../core/live.ts';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { isOnline } from '../../core/presence.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { clock } from './clock.ts';
import { keyOf, type Query } from './query.ts';
import { metricsState, type Asked, type Board } from './state.ts';
import { strings } from './strings.ts';
import { styles } from './live-metrics.styles.ts';
import { TickController } from './tick.ts';
import { skeleton, standing, view, type MetricsView, type Standing } from './view.ts';
import type { Told } from './voice/voice.ts';

/**
 * @summary Shows what a store sells now: each number with its change, its line, and how old it is.
 *
 * Numbers are read as soon as something changes, and at least every thirty seconds while the tab can be seen, and kept for the next visit of the same
 * user. Nothing is read aloud as it changes: pausing says how all stands, a choice and another try say what they brought,
 * and numbers that grow old, or are true again, say so once.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when numbers cannot be loaded or seen.
 * @slot empty - Replaces what is said before the first order.
 * @event {ReadyEvent} varai-ready - Numbers are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - Numbers could not be loaded. Carries `error`.
 * @csspart base - All of the tag.
 * @csspart heading - What the tag is called, for a page that has said it already.
 * @csspart metric - One number.
 * @csspart source - Where a number comes from, opened by its mark.
 * @csspart notice - What is said of a network or a server that does not answer.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is no store yet.
 * @cssstate ready - All is shown.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see numbers.
 */
export class LiveMetrics extends LitElement {
  static readonly tag = 'varai-live-metrics';
  static override styles = styles;
  static override properties = {
    period: {},
    compare: {},
    from: {},
    to: {},
    store: {},
    metrics: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    paused: { type: Boolean },
  };

  readonly #asked = atom<Asked>({ query: { period: '30d', compare: 'previous' }, paused: false });
  readonly #locale = new LocaleController(this, strings);
  readonly #board = new StateController(this, metricsState, ({ following }) => following(this.#asked));
  readonly #phase: PhaseController<Board> = new PhaseController<Board>(this, {
    value: () => this.#board.value,
    refresh: () => this.refresh(),
    empty: ({ dashboard }) => dashboard === undefined,
  });
  readonly #voice = late(
    this,
    () => import('./voice/voice.ts'),
    ({ VoiceController }) => new VoiceController(this, this.#locale, () => this.#told()),
  );
  readonly #source = late(
    this,
    () => import('./source/source.ts'),
    ({ SourceController }) => new SourceController(this, this.#locale),
  );
  readonly #custom = late(
    this,
    () => import('./custom/custom.ts'),
    ({ CustomController }) => new CustomController(this, (from, to) => this.#choose({ period: 'custom', from, to })),
  );

  /** `today`, `7d`, `30d`, `12m`, or `custom` with `from` and `to`. Follows what the customer chooses. */
  declare period: Query['period'];
  /** `previous`, `year` or `none`. Follows what the customer chooses. */
  declare compare: NonNullable<Query['compare']> | 'none';
  /** First day of `custom`, as in `2026-11-01`. */
  declare from: string | undefined;
  /** Last day of `custom`, part of it. */
  declare to: string | undefined;
  /** The id of a store; the account's first one unless given. Follows what the customer chooses where there are several. */
  declare store: string | undefined;
  /** Which numbers, in their order, as in `revenue orders`; all unless given. */
  declare metrics: string | undefined;
  /** The level of the tag's heading, 1 to 5; the numbers' names are one below. */
  declare headingLevel: number;
  /** Numbers stand still, and nothing is read. */
  declare paused: boolean;

  #live: LiveController<Board> | undefined;
  #pausedAt: number | undefined;
  #standing: Standing | undefined;
  #worried: boolean | undefined;
  #lined = false;
  #followed = false;

  constructor() {
    super();
    this.period = '30d';
    this.compare = 'previous';
    this.headingLevel = 2;
    this.paused = false;
    new TickController(this, clock, 5000, () => this.#board.value?.data !== undefined);
  }

  /** Reads again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    const { query } = this.#asked.get();
    await this.#board.state?.board(query).refresh();
  }

  protected override willUpdate(): void {
    const { period, from, to, compare, store, paused } = this;
    const query: Query = {
      period,
      ...(compare !== 'none' && { compare }),
      ...(period === 'custom' && { from, to }),
      ...(store && { store }),
    };
    const before = this.#asked.get();
    if (paused !== before.paused) this.#pausedAt = paused ? clock.now() : undefined;
    // days that are still being chosen are no question yet
    const complete = period !== 'custom' || Boolean(from && to);
    const next = complete ? query : before.query;
    if (keyOf(next) !== keyOf(before.query) || paused !== before.paused) this.#asked.set({ query: next, paused });
  }

  /** What is drawn first takes a slow phone long: it has a task of its own, and so have the lines of the numbers. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((later) => setTimeout(later));
    void super.scheduleUpdate();
  }

  /** Follows what is sold. The first numbers come without it, and nothing that they wait for waits for its code. */
  #follow(): void {
    this.#followed = true;
    void import('./live.ts').then(({ followMetrics }) => {
      const board = () => (this.paused ? undefined : this.#board.state?.board(this.#asked.get().query));
      this.#live = followMetrics(this, this.#board, board);
    }, nowhere);
  }

  protected override updated(): void {
    const { status = 'pending' } = this.#board.value ?? {};
    if (status !== 'pending' && !this.#followed) this.#follow();
    if (this.#standing && !this.#lined)
      setTimeout(() => {
        this.#lined = true;
        this.requestUpdate();
      });
    // what an earlier visit kept, a pause, and what a notice says are no news
    if (!this.#standing || this.paused || this.#phase.phase !== 'ready' || status !== 'ready') return;
    const { state, words } = this.#standing;
    const worried = state === 'stale' || state === 'offline';
    if (this.#worried !== undefined && this.#worried !== worried)
      void this.#voice.load().then((voice) => voice?.aged(words));
    this.#worried = worried;
  }

  #shown(): readonly Metric[] {
    const all = this.#board.value?.data?.dashboard?.metrics ?? [];
    const wanted = this.metrics?.split(/[\s,]+/).filter(Boolean) as MetricId[] | undefined;
    return wanted?.length ? wanted.flatMap((id) => all.find((metric) => metric.id === id) ?? []) : all;
  }

  #choose(choice: Partial<Query>): void {
    if (this.paused) this.paused = false;
    Object.assign(this, 'compare' in choice ? { ...choice, compare: choice.compare ?? 'none' } : choice);
    // its fields follow by themselves
    if (choice.period === 'custom') void this.#custom.use(nowhere);
    void this.#voice.load().then((voice) => voice?.expect());
  }

  #pause(): void {
    this.paused = !this.paused;
    const { paused } = this;
    void this.#voice.load().then((voice) => voice?.paused(paused));
  }

  #again(): void {
    if (this.#board.value?.status === 'pending' && !this.paused) return;
    this.paused = false;
    void Promise.all([this.#voice.load(), this.refresh()]).then(([voice]) => voice?.again());
  }

  /** What may be said of the numbers, once they are those that were asked for. */
  #told(): Told | undefined {
    const { query, dashboard } = this.#board.value?.data ?? {};
    const settled = query && dashboard && keyOf(query) === keyOf(this.#asked.get().query);
    return settled ? { period: query.period, dashboard, shown: this.#shown() } : undefined;
  }

  protected override render() {
    const { phase } = this.#locale.strings;
    // its heading names it, which only numbers have
    let name: string | typeof nothing = nothing;
    const drawing = inPhase(this.#phase, {
      failed: { title: phase.notLoaded, text: phase.notLoadedText },
      empty: { title: phase.empty, text: phase.emptyText },
      forbidden: { title: phase.forbidden, text: phase.forbiddenText },
      skeleton: () => skeleton(this.metrics?.split(/[\s,]+/).filter(Boolean).length || 8),
      ready: () => {
        name = 'metrics-title';
        return this.#ready();
      },
    });
    return html`
      <section class="all" part="base" aria-labelledby=${name}>${drawing}</section>
      ${this.#source.part?.render() ?? nothing}
    `;
  }

  #ready() {
    const { data, at = 0, status } = this.#board.value!;
    const { query, dashboard } = data!;
    const asked = this.#asked.get().query;
    if (!dashboard) return nothing;
    const all: MetricsView = {
      locale: this.#locale,
      query: { ...asked, period: this.period },
      dashboard,
      shown: this.#shown(),
      sight: {
        asOf: dashboard.asOf,
        at,
        now: clock.now(),
        online: isOnline(),
        failed: status === 'failed',
        told: this.#live?.way === 'socket' || this.#live?.way === 'stream',
      },
      pausedAt: this.#pausedAt,
      busy: keyOf(query) !== keyOf(asked),
      reading: status === 'pending' && !this.paused,
      headingLevel: this.headingLevel,
      lined: this.#lined,
      custom: (this.period === 'custom' && this.#custom.asked() && this.#custom.part?.render(dashboard)) || nothing,
      choose: (choice) => this.#choose(choice),
      pause: () => this.#pause(),
      again: () => this.#again(),
      details: (metric, button) => void this.#source.use((source) => source.toggle(metric, dashboard, button)),
    };
    const how = (this.#standing = standing(all));
    return view(all, how);
  }
}

/** Without the channel numbers are read every thirty seconds. */
const nowhere = () => undefined;

declare global {
  interface HTMLElementTagNameMap {
    [LiveMetrics.tag]: LiveMetrics;
  }
}
