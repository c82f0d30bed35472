import fc from 'fast-check';

/** A wrong text for a field, of any length a person or a script may send. */
type Wrong = fc.Arbitrary<unknown>;

const unseen = fc.constantFrom('\u0000', '\u0007', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uD800', '\u001B', '\n');
const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdefgh äöü') });

export const long = (maximum: number): Wrong =>
  fc.integer({ min: maximum + 1, max: maximum + 400 }).map((length) => 'x'.repeat(length));
export const hidden: Wrong = fc
  .tuple(words, unseen, words)
  .map(([before, sign, after]) => `a${before}${sign}${after}a`);
const empty: Wrong = fc.constantFrom('', ' ', '\t \n');

/** A text of at least one and at most `maximum` units. */
export const wrongText = (maximum: number): Wrong => fc.oneof(empty, long(maximum), hidden, fc.constant(null));

export const wrongEmail: Wrong = fc.oneof(
  empty,
  long(254),
  hidden,
  fc.constantFrom(
    'ada',
    'ada@',
    '@acme.test',
    'ada@acme',
    'a..da@acme.test',
    'ada@-acme.test',
    'ada acme@acme.test',
    'ada@acme.1',
  ),
  words.map((name) => `${name} @acme.test`),
  words.map((name) => `<${name}@acme.test>`),
  fc.webUrl(),
);

/** Wrong wherever it is typed. */
export const wrongPhone: Wrong = fc.oneof(
  long(40),
  hidden,
  fc.constantFrom(
    '+49',
    '+',
    '+49 4',
    '+1 555',
    'call me',
    '+49 461 8820 1488 2014 3333',
    '+999 123456',
    '++49461882014',
  ),
  words.map((text) => `+49 461 ${text}z`),
);

/** Wrong where no country is known. */
export const homelessPhone: Wrong = fc.oneof(
  wrongPhone,
  fc.stringMatching(/^[1-9]\d{3,9}$/),
  fc.stringMatching(/^0[1-9]\d{4,8}$/),
);

/** Wrong in Germany. */
export const wrongPostalCode: Wrong = fc.oneof(
  fc.constant(''),
  fc.constant(null),
  hidden,
  fc.stringMatching(/^\d{1,4}$/),
  fc.stringMatching(/^\d{6,12}$/),
  fc.stringMatching(/^[A-Z]\d{4}$/),
  long(20),
);

export const wrongCountry: Wrong = fc.oneof(empty, hidden, fc.constantFrom('Germany', 'de', 'XX', 'D', 'DEU', '49'));

/** German ids of which one digit is another, and what is none. */
export const wrongTaxId: Wrong = fc.oneof(
  hidden,
  long(40),
  fc.integer({ min: 1, max: 9 }).map((digit) => `DE13669597${(6 + digit) % 10}`),
  fc.stringMatching(/^DE\d{1,8}$/),
  fc.stringMatching(/^\d{9}$/),
  fc.constantFrom('DE', 'ZZ123456789', 'DE 12', 'FR 00', 'unknown', 'ATU1', 'EU!'),
);

export const wrongTimeZone: Wrong = fc.oneof(
  empty,
  hidden,
  fc.constantFrom('Berlin', '+01:00', 'Europe/Atlantis', 'Mars/Olympus', 'x'.repeat(65)),
);

/** What may be left out, and is not right when it is given. */
export const wrongOptional = (maximum: number): Wrong => fc.oneof(long(maximum), hidden);

/** Of several lines. */
export const wrongComment = (maximum: number): Wrong =>
  fc.oneof(
    long(maximum),
    hidden.filter((text) => !String(text).includes('\n')),
  );

/** Nothing of a list of words. */
export const wrongChoice: Wrong = fc.oneof(empty, hidden, fc.constant(null), fc.constantFrom('Unused', 'another', '1'));

export const wrongMonth: Wrong = fc.constantFrom('', null, '0', '13', '99', '2027');

/** Out of what a card can bear; what lies behind is refused by the clock. */
export const wrongYear: Wrong = fc.constantFrom('', null, '0', '1999', '2101', '9999');
