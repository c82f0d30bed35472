import { expect, test } from 'vitest';
import { bucketsOf, piecesOf, spanOf } from './period.ts';

const comparedAt = (now: string, timeZone = 'Europe/London', period: 'today' | '7d' | '30d' | '12m' = 'today') => {
  const { compare } = spanOf({ period, compare: 'previous' }, timeZone, new Date(now));
  return [compare?.from.toISOString(), compare?.to.toISOString()];
};

test.each([
  // the clock was put back in the night before, or is put back today
  ['2026-10-26T09:30:20Z', '2026-10-24T23:00:00.000Z', '2026-10-25T09:30:00.000Z'],
  ['2026-10-25T09:30:20Z', '2026-10-23T23:00:00.000Z', '2026-10-24T08:30:00.000Z'],
  // put forward
  ['2026-03-30T08:30:20Z', '2026-03-29T00:00:00.000Z', '2026-03-29T08:30:00.000Z'],
  ['2026-03-29T08:30:20Z', '2026-03-28T00:00:00.000Z', '2026-03-28T09:30:00.000Z'],
  // the first minute of a day is compared with a minute
  ['2026-11-20T00:00:10Z', '2026-11-19T00:00:00.000Z', '2026-11-19T00:01:00.000Z'],
  ['2026-11-20T23:59:59Z', '2026-11-19T00:00:00.000Z', '2026-11-19T23:59:00.000Z'],
])('today at %s is compared with yesterday until the same time of day', (now, from, to) => {
  expect(comparedAt(now)).toEqual([from, to]);
});

test('twelve months are compared until the same day a year ago', () => {
  expect(comparedAt('2026-11-20T12:00:00Z', 'UTC', '12m')).toEqual([
    '2024-12-01T00:00:00.000Z',
    '2025-11-20T12:00:00.000Z',
  ]);
});

test.each([
  ['7d', 'Europe/London', '2026-10-26T09:30:20Z'],
  ['30d', 'Australia/Lord_Howe', '2026-04-06T03:17:00Z'],
  ['30d', 'Asia/Kathmandu', '2026-11-20T03:17:00Z'],
  ['12m', 'America/Santiago', '2026-09-07T17:45:00Z'],
  ['today', 'Europe/London', '2026-10-26T09:00:00Z'],
] as const)('the sums of %s in %s until %s meet without a gap, each at a beginning', (period, timeZone, now) => {
  const { compare, grain } = spanOf({ period, compare: 'previous' }, timeZone, new Date(now));
  if (!compare) return expect.fail('nothing to compare with');
  const pieces = piecesOf(compare, grain, timeZone);
  expect(pieces[0]?.from).toEqual(compare.from);
  expect(pieces.at(-1)?.to).toEqual(compare.to);
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (next) expect(next.from).toEqual(piece.to);
    if (piece.grain === 'minute') continue;
    const starts = bucketsOf({ from: piece.from, to: compare.to }, piece.grain, timeZone).map(Number);
    expect(starts).toContain(piece.from.getTime());
  }
});
