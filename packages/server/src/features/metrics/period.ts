import { metricErrors, type DashboardInput } from '@varai/client';
import { instantOf, wallOf } from '../../platform/local-time.ts';

export interface Span {
  readonly from: Date;
  /** Not part of it. */
  readonly to: Date;
}

export type Grain = 'hour' | 'day' | 'month';

export interface Asked {
  readonly span: Span;
  readonly compare: Span | null;
  readonly grain: Grain;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Days that `custom` may take, and from which on it is told by month. */
const most = 400;
const byMonth = 92;

/** What is asked, in instants; days and months begin by the store's clock. @throws VaraiError `metrics/period_refused` */
export function spanOf({ period, from, to, compare }: DashboardInput, timeZone: string, now: Date): Asked {
  const today = Math.floor(wallOf(now.getTime(), timeZone) / day) * day;
  const { first, end, grain } = days(period, today, { from, to });
  const at = (wall: number) => new Date(instantOf(wall, timeZone));
  const span = (one: number, other: number): Span => ({ from: at(one), to: at(other) });
  const length = end - first;
  /** Where a time of the period lies in the one compared with. */
  const earlier = (wall: number): number =>
    compare === 'year' || (grain === 'month' && period === '12m') ? yearBefore(wall) : wall - length;
  const whole = () => span(earlier(first), earlier(end));
  const before = compare === undefined ? null : upTo(whole(), at(earlier(wallMinute(now, timeZone))));
  return { span: span(first, end), compare: before, grain };
}

const minute = 60_000;

/** The minute that has begun, by the clock of the store. */
const wallMinute = (now: Date, timeZone: string): number =>
  Math.floor(wallOf(now.getTime(), timeZone) / minute) * minute;

/** A day that is not over is compared with as much of its other day: never less than a minute of it, never more than there is. */
const upTo = ({ from, to }: Span, cut: Date): Span => ({
  from,
  to: new Date(Math.min(to.getTime(), Math.max(cut.getTime(), from.getTime() + minute))),
});

/** A part of a span that sums of one grain tell exactly. */
export interface Piece extends Span {
  readonly grain: 'day' | 'hour' | 'minute';
}

/** A span that may end within a day, by as few sums as there can be: 24 hours and 60 minutes more at most. */
export function piecesOf({ from, to }: Span, grain: Grain, timeZone: string): readonly Piece[] {
  const wall = wallOf(to.getTime(), timeZone);
  const inHour = new Date(Math.max(from.getTime(), to.getTime() - (wall % hour)));
  const inDay = grain === 'hour' ? from : new Date(Math.max(from.getTime(), instantOf(wall - (wall % day), timeZone)));
  const pieces: readonly Piece[] = [
    { grain: 'day', from, to: inDay },
    { grain: 'hour', from: inDay, to: inHour },
    { grain: 'minute', from: inHour, to },
  ];
  return pieces.filter((piece) => piece.from < piece.to);
}

function days(
  period: DashboardInput['period'],
  today: number,
  { from, to }: Pick<DashboardInput, 'from' | 'to'>,
): { first: number; end: number; grain: Grain } {
  const end = today + day;
  switch (period) {
    case 'today':
      return { first: today, end, grain: 'hour' };
    case '7d':
      return { first: end - 7 * day, end, grain: 'day' };
    case '30d':
      return { first: end - 30 * day, end, grain: 'day' };
    case '12m':
      return { first: months(today, -11), end: months(today, 1), grain: 'month' };
    case 'custom':
      return custom(from, to);
  }
}

function custom(from: string | undefined, to: string | undefined): { first: number; end: number; grain: Grain } {
  const first = Date.parse(`${from}T00:00:00Z`);
  const end = Date.parse(`${to}T00:00:00Z`) + day;
  const length = (end - first) / day;
  if (!(length >= 1 && length <= most)) {
    throw metricErrors.period_refused({
      message: `Send from and to as days, in order, at most ${most} of them: from=2026-11-01&to=2026-11-20.`,
    });
  }
  return { first, end, grain: length === 1 ? 'hour' : length <= byMonth ? 'day' : 'month' };
}

/** The first of the month so many months on. */
function months(wall: number, by: number): number {
  const date = new Date(wall);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
}

/** The same time of the same day a year ago; of 29 February that of the first of March. */
function yearBefore(wall: number): number {
  const date = new Date(wall);
  return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) + (wall % day);
}

/** Where each bucket of a span begins. */
export function bucketsOf({ from, to }: Span, grain: Grain, timeZone: string): Date[] {
  const buckets: Date[] = [];
  if (grain === 'hour') {
    // a day has 23, 24 or 25 of them, some zones begin theirs at half past, and one moves its clock by half of one
    const starts = new Set<number>();
    for (let at = from.getTime(); at < to.getTime(); at += hour / 4) starts.add(at - (wallOf(at, timeZone) % hour));
    return [...starts].map((at) => new Date(at));
  }
  for (let wall = wallOf(from.getTime(), timeZone); ;) {
    const at = instantOf(wall, timeZone);
    if (at >= to.getTime()) return buckets;
    buckets.push(new Date(at));
    wall = grain === 'day' ? wall + day : months(wall, 1);
  }
}
