import { formatAddress } from 'localized-address-format';

export type AddressPart = 'line1' | 'line2' | 'postalCode' | 'city' | 'state';

const marks: Readonly<Record<string, AddressPart>> = { '\u0001': 'postalCode', '\u0002': 'city', '\u0003': 'state' };

/** The rows of an address below its street, as people write them there: Germany is postal code and city, the USA city, state, ZIP. */
export function addressLayout(country: string): readonly (readonly AddressPart[])[] {
  const lines = formatAddress(
    {
      postalCountry: country,
      addressLines: ['\u0004'],
      postalCode: '\u0001',
      locality: '\u0002',
      administrativeArea: '\u0003',
    },
    'latin',
  );
  const rows = lines.map((line) => [...line].flatMap((sign) => marks[sign] ?? [])).filter((row) => row.length > 0);
  // A city is asked for everywhere: it goes to the provider, also from Singapore.
  return rows.some((row) => row.includes('city')) ? rows : [...rows, ['city']];
}
