import fc from 'fast-check';
import { hidden, long, wrongPhone, wrongTaxId } from './wrong.ts';

/** Where somebody lives, right in all of it, and what is wrong there. */
export interface Home {
  readonly address: {
    readonly line1: string;
    readonly line2: string | null;
    readonly postalCode: string;
    readonly city: string;
    readonly state: string | null;
    readonly country: string;
  };
  readonly phone: string;
  readonly taxId: { readonly type: string; readonly value: string };
  readonly wrong: Readonly<Record<'postalCode' | 'phone' | 'taxId', fc.Arbitrary<unknown>>>;
}

interface Facts {
  readonly at: readonly [line1: string, postalCode: string, city: string, state?: string];
  /** What looks like a postal code and is none there. */
  readonly codes: readonly RegExp[];
  readonly phone: string;
  readonly taxId: readonly [type: string, value: string];
  /** Whether another last digit makes another number of it that is wrong. */
  readonly checked: boolean;
}

const facts: Readonly<Record<string, Facts>> = {
  DE: {
    at: ['Norderstraße 41', '24937', 'Flensburg'],
    codes: [/^\d{1,4}$/, /^\d{6,12}$/, /^[A-Z]\d{4}$/],
    phone: '+49 461 88 20 14',
    taxId: ['eu_vat', 'DE136695976'],
    checked: true,
  },
  US: {
    at: ['1 Market Street', '94105', 'San Francisco', 'CA'],
    codes: [/^\d{1,4}$/, /^\d{6,8}$/, /^[A-Z]\d[A-Z] \d[A-Z]\d$/],
    phone: '+1 (212) 555-0142',
    taxId: ['us_ein', '91-1144442'],
    checked: false,
  },
  GB: {
    at: ['10 Baker Street', 'SW1A 1AA', 'London'],
    codes: [/^\d{3,5}$/, /^[A-Z]{3} \d{4}$/],
    phone: '+44 20 7946 0018',
    taxId: ['gb_vat', 'GB980780684'],
    checked: true,
  },
  JP: {
    at: ['1-1 Chiyoda', '100-0001', 'Chiyoda-ku', 'Tokyo'],
    codes: [/^\d{1,6}$/, /^\d{8,10}$/],
    phone: '+81 3-3213-3111',
    taxId: ['jp_cn', '5835678256246'],
    checked: true,
  },
  CA: {
    at: ['1 Rideau Street', 'K1A 0B1', 'Ottawa', 'ON'],
    codes: [/^\d{5}$/, /^\d[A-Z]\d [A-Z]\d[A-Z]$/],
    phone: '+1 514 670 8700',
    taxId: ['ca_bn', '123026635'],
    checked: true,
  },
  FR: {
    at: ['1 rue de Rivoli', '75001', 'Paris'],
    codes: [/^\d{1,4}$/, /^\d{6,9}$/, /^[A-Z]\d{4}$/],
    phone: '+33 1 42 68 53 00',
    taxId: ['eu_vat', 'FR40303265045'],
    checked: true,
  },
  AT: {
    at: ['Stephansplatz 1', '1010', 'Wien'],
    codes: [/^\d{1,3}$/, /^\d{5,9}$/, /^[A-Z]\d{4}$/],
    phone: '+43 1 51588',
    taxId: ['eu_vat', 'ATU13585627'],
    checked: true,
  },
  CH: {
    at: ['Bahnhofstrasse 1', '8001', 'Zürich'],
    codes: [/^\d{1,3}$/, /^\d{5,9}$/, /^[A-Z]\d{4}$/],
    phone: '+41 44 668 18 00',
    taxId: ['ch_uid', 'CHE-100.155.212'],
    checked: true,
  },
};

/** Nothing anywhere; nine digits may be right outside of the European Union. */
const noTaxId = fc.oneof(hidden, long(40), fc.constantFrom('DE', 'ZZ123456789', 'DE 12', 'unknown', 'EU!'));

const lastDigit = /\d(?=\D*$)/;

function homeOf(country: string, { at, codes, phone, taxId: [type, value], checked }: Facts): Home {
  const [line1, postalCode, city, state = null] = at;
  const another = fc
    .integer({ min: 1, max: 9 })
    .map((more) => value.replace(lastDigit, (digit) => String((Number(digit) + more) % 10)));
  return {
    address: { line1, line2: null, postalCode, city, state, country },
    phone,
    taxId: { type, value },
    wrong: {
      postalCode: fc.oneof(
        fc.constant(''),
        fc.constant(null),
        hidden,
        long(20),
        ...codes.map((code) => fc.stringMatching(code)),
      ),
      phone: fc.oneof(
        wrongPhone,
        fc.integer({ min: 3, max: 7 }).map((length) => phone.slice(0, length)),
      ),
      taxId: fc.oneof(
        { weight: 2, arbitrary: type === 'eu_vat' ? wrongTaxId : noTaxId },
        { weight: 2, arbitrary: checked ? another : fc.stringMatching(/^\d{1,8}$/) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((length) => value.slice(0, length)) },
      ),
    },
  };
}

/** By country (ISO 3166): a country is drawn first, then what is wrong there. */
export const homes: Readonly<Record<string, Home>> = Object.fromEntries(
  Object.entries(facts).map(([country, known]) => [country, homeOf(country, known)]),
);
