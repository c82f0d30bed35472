import * as checks from '@varai/client/checks';
import { judge } from '@varai/client/schemas';
import fc from 'fast-check';
import {
  Currency,
  Email,
  Phone,
  PostalAddress,
  TaxId,
  Text,
  TimeZone,
  checked,
} from '../../packages/client/src/core/fields.ts';
import type { Around } from '../../packages/elements/src/features/forms/judge.ts';
import { homes } from './homes.ts';
import {
  hidden,
  homelessPhone,
  long,
  wrongComment,
  wrongEmail,
  wrongPhone,
  wrongPostalCode,
  wrongTaxId,
  wrongText,
  wrongTimeZone,
} from './wrong.ts';

type Code = checks.FindingCode;
type Found = readonly { readonly code: Code }[] | undefined;

/** A field of a host: what stands beside it, what the server has for the same, and what both take and refuse. */
export interface HostField {
  readonly said: string;
  /** Of several lines. */
  readonly lines?: boolean;
  readonly server: (value: unknown) => Found;
  readonly right: readonly string[];
  readonly wrong: fc.Arbitrary<unknown>;
}

/** What stands in the fields around. */
export const around = (lines = false): Around => ({
  lines,
  other: (id) =>
    ({ country: { value: 'DE', label: 'Country' }, password: { value: ' s3cret ', label: 'Password' } })[id],
});

const address = { line1: 'Norderstraße 41', city: 'Flensburg', country: 'DE' };
const postal = (postalCode: unknown) => judge(PostalAddress, { ...address, postalCode }).findings;
const tax = (type: string) => (value: unknown) => judge(TaxId(checks), { type, value }).findings;
const text = (max: number, ...also: readonly checks.Check[]) => {
  const schema = Text({ max }).check(...also.map(checked));
  return (value: unknown) => judge(schema, value).findings;
};
/** Where a server would have a check of its own: said once more by hand. */
const byHand =
  (code: Code, wrong: (text: string) => boolean): checks.Check =>
  (typed) =>
    wrong(typed) ? { code } : undefined;
const empty = fc.constantFrom('', ' ', '\t \n');
const numberless = fc.constantFrom('12,50', '1.', '.5', '1e3', '0x1f', '١٢', 'twelve', '1 000', '--1', '1.5.2', 'NaN');
const outside = (low: number, high: number) => [
  fc.integer({ min: -10_000, max: low - 1 }).map(String),
  fc.integer({ min: high + 1, max: 10_000 }).map(String),
];

/** Every check that `data-validation` knows, alone and with those that change what it means. */
export const hostFields: readonly HostField[] = [
  { said: 'required|max:200', server: text(200), right: ['Halden'], wrong: wrongText(200) },
  { said: 'required', server: text(10_000), right: ['x', ' x '], wrong: empty },
  { said: 'plain', server: text(10_000), right: ['', 'Ä'], wrong: hidden },
  {
    said: 'plain|max:80',
    lines: true,
    server: (value) => judge(Text({ max: 80, lines: true }), value).findings,
    right: ['one\ntwo'],
    wrong: wrongComment(80),
  },
  {
    said: 'min:8|max:12',
    server: text(
      12,
      byHand('too_short', (typed) => typed.length < 8),
    ),
    right: ['', '12345678'],
    wrong: fc.oneof(fc.stringMatching(/^[a-z]{1,7}$/), fc.stringMatching(/^[a-z]{13,30}$/)),
  },
  { said: 'required|email', server: (value) => judge(Email, value).findings, right: ['a@b.test'], wrong: wrongEmail },
  {
    said: 'required|phone',
    server: (value) => judge(Phone(checks), value).findings,
    right: ['+49 461 88 20 14', '0044 20 7946 0018'],
    wrong: homelessPhone,
  },
  {
    said: 'required|phone:DE',
    server: (value) => judge(Phone(checks, 'DE'), value).findings,
    right: ['0461 88 20 14'],
    wrong: wrongPhone,
  },
  {
    said: 'required|phone:US',
    server: (value) => judge(Phone(checks, 'US'), value).findings,
    right: ['(212) 555-0142', '+49 461 88 20 14'],
    wrong: wrongPhone,
  },
  { said: 'required|postal:DE', server: postal, right: ['24937'], wrong: wrongPostalCode },
  { said: 'required|postal:#country', server: postal, right: ['24937'], wrong: wrongPostalCode },
  { said: 'required|vat', server: tax('eu_vat'), right: ['DE 136695976'], wrong: fc.oneof(empty, wrongTaxId) },
  { said: 'tax:gb_vat', server: tax('gb_vat'), right: ['GB980780684'], wrong: homes['GB']!.wrong.taxId },
  {
    said: 'required|timezone',
    server: (value) => judge(TimeZone, value).findings,
    right: ['Europe/Berlin', 'UTC'],
    wrong: wrongTimeZone,
  },
  {
    said: 'required|currency',
    server: (value) => judge(Currency, value).findings,
    right: ['EUR', 'JPY'],
    wrong: fc.oneof(empty, hidden, long(100), fc.constantFrom('eur', '€', 'EURO', 'XQZ', 'E', 'US dollar')),
  },
  {
    said: 'required|url',
    server: text(2048, checks.url),
    right: ['https://acme.test', 'http://acme.test:8080/a?b#c'],
    wrong: fc.oneof(
      empty,
      fc.integer({ min: 2049, max: 2400 }).map((length) => `https://acme.test/${'x'.repeat(length)}`),
      fc.constantFrom('acme.test', 'https://acme', 'ftp://acme.test', 'javascript:alert(1)', 'https://', '//acme.test'),
      fc.stringMatching(/^https:\/\/[a-z]{1,5} [a-z]{1,5}\.test$/),
    ),
  },
  {
    said: 'required|number|min:0.5|max:80',
    server: text(
      40,
      checks.number,
      byHand('too_small', (typed) => Number(typed.replace('\u2212', '-')) < 0.5),
      byHand('too_big', (typed) => Number(typed) > 80),
    ),
    right: ['0.5', '80', '+12.75'],
    wrong: fc.oneof(empty, hidden, numberless, ...outside(1, 80).map((far) => far.filter((typed) => typed !== '0.5'))),
  },
  {
    said: 'required|integer|min:1|max:80',
    server: text(
      40,
      checks.integer,
      byHand('too_small', (typed) => Number(typed.replace('\u2212', '-')) < 1),
      byHand('too_big', (typed) => Number(typed) > 80),
    ),
    right: ['1', '80'],
    wrong: fc.oneof(
      numberless,
      ...outside(1, 80),
      fc.integer({ min: -80, max: 0 }).map((below) => `\u2212${-below}`),
      fc.integer({ min: 1, max: 79 }).map((whole) => `${whole}.25`),
      fc.constant('9007199254740993'),
    ),
  },
  {
    said: 'required|date',
    server: text(10_000, checks.date),
    right: ['2028-02-29'],
    wrong: fc.oneof(
      empty,
      hidden,
      fc.constantFrom('2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '05.12.2026', '12/05/2026', '2026-1-5'),
      fc.integer({ min: 0, max: 9999 }).map((year) => `${year}`),
    ),
  },
  {
    said: 'match:#password',
    server: text(
      10_000,
      byHand('mismatch', () => true),
    ),
    right: [' s3cret ', ''],
    wrong: fc.constantFrom('s3cret', 'S3cret', ' s3cret', 's3cre', 's3cret1'),
  },
];

/** Each field as often as chance will, with something wrong in it. */
export const wrongInputs = fc.oneof(
  ...hostFields.map((field) =>
    field.wrong.map((value) => ({ field, value, typed: typeof value === 'string' ? value : '' })),
  ),
);
