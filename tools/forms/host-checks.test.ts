import * as checks from '@varai/client/checks';
import { judge } from '@varai/client/schemas';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Email, Phone, PostalAddress, TaxId, Text, TimeZone } from '../../packages/client/src/core/fields.ts';
import { fetchChecks, findingOf, say } from '../../packages/elements/src/features/forms/judge.ts';
import { rulesOf } from '../../packages/elements/src/features/forms/rules.ts';
import {
  homelessPhone,
  wrongEmail,
  wrongPhone,
  wrongPostalCode,
  wrongTaxId,
  wrongText,
  wrongTimeZone,
} from './wrong.ts';

const address = { line1: 'Norderstraße 41', city: 'Flensburg', country: 'DE' };

/** What a host writes beside its field, the schema that the server has for the same, and what both refuse. */
const fields: [
  rules: string,
  server: (text: unknown) => readonly { readonly code: string }[] | undefined,
  wrong: fc.Arbitrary<unknown>,
][] = [
  ['required|max:200', (text) => judge(Text({ max: 200 }), text).findings, wrongText(200)],
  ['required|email', (text) => judge(Email, text).findings, wrongEmail],
  ['required|phone', (text) => judge(Phone(checks), text).findings, homelessPhone],
  ['required|phone:DE', (text) => judge(Phone(checks, 'DE'), text).findings, wrongPhone],
  ['required|postal:DE', (postalCode) => judge(PostalAddress, { ...address, postalCode }).findings, wrongPostalCode],
  ['required|vat', (value) => judge(TaxId(checks), { type: 'eu_vat', value }).findings, wrongTaxId],
  ['required|timezone', (text) => judge(TimeZone, text).findings, wrongTimeZone],
];

beforeAll(() =>
  fetchChecks(
    fields.flatMap(([said]) => rulesOf(said)),
    'en',
  ),
);

test('a host’s form refuses 2,000 wrong inputs as the server does, and says what to do', () => {
  const any = fc.oneof(...fields.map(([said, server, wrong]) => wrong.map((value) => ({ said, server, value }))));
  const seen = new Set<string>();
  fc.assert(
    fc.property(any, ({ said, server, value }) => {
      const text = typeof value === 'string' ? value : '';
      const finding = findingOf(rulesOf(said), text, { other: () => undefined });

      expect(finding, `${said} takes ${JSON.stringify(text)}`).toBeDefined();
      const codes = server(value)?.map(({ code }) => code);
      expect(codes, `the server takes ${JSON.stringify(value)} for ${said}`).toContain(finding?.code);
      expect(say(finding!, 'en')).toMatch(/^[A-Z].{5,}[^.!]$/);
      expect(checks.en[finding!.code]).toBeDefined();
      seen.add(finding!.code);
    }),
    { numRuns: 2000, seed: 20261121 },
  );
  expect(seen.size).toBeGreaterThan(9);
});
