const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a time zone is ahead of UTC at an instant. */
function offset(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    const part = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...part, second: 'numeric' });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant of a wall clock's time, in ms as `Date.UTC` gives them. Of an hour that comes twice the first; a time that
 * is skipped is as much later (RFC 5545, 3.3.5).
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = offset(timeZone, wall - 86_400_000);
  const early = wall - before;
  if (offset(timeZone, early) === before) return early;
  const after = offset(timeZone, wall + 86_400_000);
  const late = wall - after;
  return offset(timeZone, late) === after ? late : early;
}

/** The wall clock's time of an instant, in ms as `Date.UTC` gives them. */
export const wallOf = (instant: number, timeZone: string): number => instant + offset(timeZone, instant);
