import { describe, expect, test } from 'vitest';
import { addressLayout } from './address-layout.ts';
import { pastedAddress } from './address-paste.ts';
import { emailSuggestion } from './email-typo.ts';
import { email } from './email.ts';
import { e164, phone } from './phone.ts';
import { needsPostalCode, postalCode, postalCodeIn } from './postal-code.ts';
import { country, currency, timeZone } from './standards.ts';
import { taxId, taxIdIn } from './tax-id.ts';
import { euVatExamples, taxIdTypeFor, taxIdTypes } from './tax-id-types.ts';

// What is refused is told by 2,000 wrong inputs a form (tools/forms); here is what must not be.

describe('numbers as people type them', () => {
  const typed: [text: string, home: string | undefined, stored: string][] = [
    ['+49 461 88 20 14', undefined, '+49461882014'],
    ['+49461882014', undefined, '+49461882014'],
    ['0049 461 882014', undefined, '+49461882014'],
    ['0461 88 20 14', 'DE', '+49461882014'],
    ['(0461) 88 20-14', 'DE', '+49461882014'],
    ['0461/882014', 'DE', '+49461882014'],
    ['0461–88.20.14', 'DE', '+49461882014'],
    ['  0461\u00A0882014 ', 'DE', '+49461882014'],
    ['+1 (212) 555-0142', undefined, '+12125550142'],
    ['(212) 555-0142', 'US', '+12125550142'],
    ['212.555.0142', 'US', '+12125550142'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['+44 (0)20 7946 0018', undefined, '+442079460018'],
    ['01 42 68 53 00', 'FR', '+33142685300'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['+41 44 668 18 00', 'DE', '+41446681800'],
    ['03-3213-3111', 'JP', '+81332133111'],
  ];
  test.each(typed)('%s of %s is %s', (text, home, stored) => {
    expect(phone(home)(text)).toBeUndefined();
    expect(e164(text, home)).toBe(stored);
    expect(e164(stored)).toBe(stored);
  });
});

describe('tax ids', () => {
  // numbers of companies that are public, or of the examples of who issues them
  const right: Record<string, readonly string[]> = {
    eu_vat: [
      'ATU13585627', 'BE0428759497', 'BG175074752', 'HR33392005961', 'CY10259033P', 'CZ25123891', 'DK13585628', 'EE100931558',
      'FI20774740', 'FR40303265045', 'DE136695976', 'EL094259216', 'HU12892312', 'IE6433435F', 'IT00743110157', 'LV40003521600',
      'LT119511515', 'LU15027442', 'MT11679112', 'NL004495445B01', 'PL8567346215', 'PT501964843', 'RO18547290', 'SK2022749619',
      'SI50223054', 'ESJ99216582', 'SE556703748501', 'DE 136 695 976', 'de136695976', 'DE-136.695.976',
    ],
    gb_vat: ['GB980780684'],
    ch_vat: ['CHE-107.787.577 MWST'],
    no_vat: ['995525828MVA'],
    us_ein: ['91-1144442', '911144442'],
    au_abn: ['83914571673'],
    br_cnpj: ['16.727.230/0001-97'],
  }; // prettier-ignore
  test.each(Object.entries(right).flatMap(([type, ids]) => ids.map((id) => [type, id] as const)))(
    '%s takes %s',
    (type, id) => {
      expect(taxId(type, id)).toBeUndefined();
      expect(taxId(type, taxIdIn(type, id))).toBeUndefined();
    },
  );

  test('every country of the EU has one here', () => {
    const seen = new Set(right['eu_vat']!.map((id) => id.slice(0, 2).toUpperCase()));
    expect([...seen].sort()).toEqual(
      Object.keys(euVatExamples)
        .filter((home) => home !== 'XI')
        .sort(),
    );
  });

  test('a company is offered the kind that its country has', () => {
    expect(['DE', 'GR', 'GB', 'US', 'CH', 'AU', 'XX'].map(taxIdTypeFor)).toEqual([
      'eu_vat',
      'eu_vat',
      'gb_vat',
      'us_ein',
      'ch_uid',
      'au_abn',
      'eu_vat',
    ]);
    expect(new Set(taxIdTypes).size).toBe(taxIdTypes.length);
  });
});

describe('postal codes', () => {
  const typed: [home: string, text: string, written: string][] = [
    ['DE', ' 24937 ', '24937'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['NL', '1012ab', '1012 AB'],
    ['PL', '00950', '00-950'],
    ['US', '10013', '10013'],
    ['US', '10013-2000', '10013-2000'],
    ['SE', '11122', '111 22'],
    ['IE', 'd02af30', 'D02 AF30'],
    ['BR', '01310100', '01310-100'],
    ['JP', '1000001', '100-0001'],
  ];
  test.each(typed)('%s: %s is written %s', (home, text, written) => {
    expect(postalCode(home)(text)).toBeUndefined();
    expect(postalCodeIn(home, text)).toBe(written);
  });

  test('a code that is shown as an example is right there, and as it is written', () => {
    const shown = [
      'AT',
      'AU',
      'BE',
      'CH',
      'CZ',
      'DE',
      'ES',
      'FR',
      'GB',
      'IT',
      'JP',
      'NL',
      'PL',
      'PT',
      'SE',
      'US',
      'ZA',
    ];
    for (const home of shown) {
      const example = String(postalCode(home)('?')?.params?.['example']);
      expect(postalCode(home)(example), home).toBeUndefined();
      expect(postalCodeIn(home, example)).toBe(example);
      expect(needsPostalCode(home)).toBe(true);
    }
    expect(needsPostalCode('HK')).toBe(false);
  });
});

test.each([
  'ada@acme.test', 'a@b.co', 'ada.lovelace+bills@mail.acme.co.uk', "o'neil@acme.ie", 'ada_1@acme-shop.com', 'ada@bücher.de',
  `${'a'.repeat(64)}@acme.test`,
])('%s is an address', (address) => {
  expect(email(address)).toBeUndefined();
}); // prettier-ignore

test.each([
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmail.co', 'ada@gmail.com'],
  ['ada@hotnail.com', 'ada@hotmail.com'],
  ['ada@web.ed', 'ada@web.de'],
  ['ada@gmail.com', undefined],
  ['ada@gmx.at', undefined],
  ['ada@acme.test', undefined],
  ['ada', undefined],
])('%s: meant was %s', (typed, meant) => {
  expect(emailSuggestion(typed)).toBe(meant);
});

const pasted: [text: string, lang: string, assumed: string, found: object | undefined][] = [
  [
    'Norderstraße 41\n24939 Flensburg\nGermany',
    'en',
    '',
    { line1: 'Norderstraße 41', postalCode: '24939', city: 'Flensburg', country: 'DE' },
  ],
  [
    'Norderstraße 41, 24939 Flensburg',
    'de',
    'DE',
    { line1: 'Norderstraße 41', postalCode: '24939', city: 'Flensburg', country: 'DE' },
  ],
  [
    '20 Lens Street\r\nSuite 4\r\nNew York, NY 10013\r\nUSA',
    'en',
    '',
    { line1: '20 Lens Street', line2: 'Suite 4', city: 'New York', state: 'NY', postalCode: '10013', country: 'US' },
  ],
  [
    '10 Downing Street\nLondon SW1A 2AA\nUnited Kingdom',
    'en',
    '',
    { line1: '10 Downing Street', city: 'London', postalCode: 'SW1A 2AA', country: 'GB' },
  ],
  [
    '12 rue de la Paix\n75002 Paris\nFrance',
    'de',
    '',
    { line1: '12 rue de la Paix', postalCode: '75002', city: 'Paris', country: 'FR' },
  ],
  [
    'Bahnhofstraße 1; A-1010 Wien; Österreich',
    'en',
    '',
    { line1: 'Bahnhofstraße 1', postalCode: '1010', city: 'Wien', country: 'AT' },
  ],
  ['Norderstraße 41', 'de', 'DE', undefined],
  ['20 Lens Street, Suite 4', 'en', 'US', undefined],
  ['x, '.repeat(200), 'en', 'US', undefined],
];
test.each(pasted)('%j pasted finds its fields', (text, lang, assumed, found) => {
  expect(pastedAddress(text, lang, assumed)).toEqual(found);
});

test('an address is in the order of its country, and asks for a city everywhere', () => {
  expect(['DE', 'US', 'GB', 'SG'].map((home) => addressLayout(home).flat().join(' '))).toEqual([
    'postalCode city',
    'city state postalCode',
    'city postalCode',
    'postalCode city',
  ]);
});

test('what the engine lists is taken', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(timeZone(zone), zone).toBeUndefined();
  for (const money of ['EUR', 'USD', 'JPY', 'CHF']) expect(currency(money)).toBeUndefined();
  for (const home of ['DE', 'US', 'GB']) expect(country(home), home).toBeUndefined();
});
