import { expect, test } from 'vitest';
import { judge } from '../../core/findings.ts';
import { methodDetails, type MethodValues } from './schema.ts';

const now = () => new Date('2026-11-21T12:00:00Z');
const nothing = { line1: null, line2: null, postalCode: null, city: null, state: null, country: null };
const values: MethodValues = { expMonth: '8', expYear: '2029', name: null, ...nothing };
const faults = (typed: Partial<MethodValues>, known = {}) =>
  (judge(methodDetails(known, now), { ...values, ...typed }).findings ?? []).map(({ path, code }) => `${path} ${code}`);

test('a month is good until it has ended, and what was on file may lie behind', () => {
  expect(faults({ expMonth: '11', expYear: '2026' })).toEqual([]);
  expect(faults({ expMonth: '10', expYear: '2026' })).toEqual(['expYear past']);
  expect(faults({ expMonth: '10', expYear: '2026' }, { expMonth: 10, expYear: 2026 })).toEqual([]);
  expect(judge(methodDetails({}, now), values).value).toMatchObject({ expMonth: 8, expYear: 2029 });
});

test('country and postal code alone are an address for a bank; with a street it is a whole one', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ country: 'US', postalCode: '10001' })).toEqual([]);
  expect(faults({ country: 'US', postalCode: '1000' })).toEqual(['postalCode postal_code']);
  expect(faults({ line1: 'Rosenweg 1', country: 'DE' })).toEqual(['city required', 'postalCode required']);
  expect(faults({ city: 'Berlin' })).toEqual(['line1 required', 'country required']);
});
