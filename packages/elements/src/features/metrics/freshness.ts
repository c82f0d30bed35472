import type { Dashboard, Freshness, Metric } from '@varai/client';

export type FreshState = Freshness['state'];

const order: readonly FreshState[] = ['live', 'delayed', 'stale', 'offline'];

/** What a number's age is measured with: the clock of this machine alone, since another's may be wrong. */
export interface Sight {
  readonly asOf: Dashboard['asOf'];
  /** When the answer came, by this machine's clock. */
  readonly at: number;
  readonly now: number;
  readonly online: boolean;
  /** The last read brought nothing: what is shown may be older than it looks. */
  readonly failed: boolean;
  /** The server tells of changes as they happen: what it says nothing of has not changed. */
  readonly told: boolean;
}

/** Milliseconds since a number was true: how late it was when it came, and how long ago that is. */
export const ageOf = ({ freshness }: Pick<Metric, 'freshness'>, { asOf, at, now }: Sight): number =>
  Math.max(0, Date.parse(asOf) - Date.parse(freshness.asOf)) + Math.max(0, now - at);

/**
 * The worse of what the server says and what the age makes of it: live for ten seconds, or until the next look is due
 * where changes are told; delayed for two minutes.
 */
export function stateOf(metric: Pick<Metric, 'freshness'>, sight: Sight): FreshState {
  if (!sight.online) return 'offline';
  const age = ageOf(metric, sight);
  return worst([
    metric.freshness.state,
    sight.failed ? 'delayed' : 'live',
    age < (sight.told ? 40_000 : 10_000) ? 'live' : age < 120_000 ? 'delayed' : 'stale',
  ]);
}

export const worst = (states: readonly FreshState[]): FreshState =>
  order[Math.max(0, ...states.map((state) => order.indexOf(state)))]!;
