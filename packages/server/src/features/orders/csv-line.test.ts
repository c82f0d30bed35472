import { expect, test } from 'vitest';
import { readTime } from './csv-line.ts';

test.each([
  ['2026-11-20 14:32', 'Europe/Berlin', '2026-11-20T13:32:00.000Z'],
  ['2026-11-20T14:32:05Z', 'UTC', '2026-11-20T14:32:05.000Z'],
  ['2026-11-20T14:32+14:00', 'UTC', '2026-11-20T00:32:00.000Z'],
  ['2026-11-20T14:32-1400', 'UTC', '2026-11-21T04:32:00.000Z'],
  ['0100-01-01', 'UTC', '0100-01-01T00:00:00.000Z'],
])('%s in %s is a time', (text, timeZone, instant) => {
  expect(readTime(text, timeZone)?.toISOString()).toBe(instant);
});

test.each([
  '0000-01-01',
  '0026-11-20 14:32',
  '0099-12-31T23:59:59Z',
  '2026-11-20T14:32+14:01',
  '2026-11-20T14:32-15:00',
  '2026-11-20T14:32+99:99',
  '2026-11-20T14:32+01:60',
  '2026-02-31',
  '2026-11-20 24:61',
])('%s is no time, and is not read as another', (text) => {
  expect(readTime(text, 'UTC')).toBeUndefined();
});
