import type { EditorStrings } from './strings.ts';

const postal: Readonly<Record<string, 'zip' | 'postcode'>> = {
  US: 'zip',
  PR: 'zip',
  GB: 'postcode',
  AU: 'postcode',
  NZ: 'postcode',
};
const regions: Readonly<Record<string, 'state' | 'province' | 'county'>> = {
  US: 'state', AU: 'state', BR: 'state', IN: 'state', MX: 'state', MY: 'state', NG: 'state',
  CA: 'province', AR: 'province', CN: 'province', ES: 'province', IT: 'province', ZA: 'province',
  GB: 'county', IE: 'county',
}; // prettier-ignore

/** What a field is called, in the words of the address' country. */
export function labelOf(path: string, { labels }: EditorStrings, country: unknown): string {
  const last = path.split('.').at(-1) ?? '';
  const home = typeof country === 'string' ? country : '';
  const name = last === 'type' ? labels.taxType : labels.taxValue;
  const at = Number(path.split('.')[1]);
  if (path.startsWith('taxIds')) return at ? `${name} ${at + 1}` : name;
  if (last === 'postalCode') return labels[postal[home] ?? 'postalCode'];
  if (last === 'state') return labels[regions[home] ?? 'region'];
  return (labels as Readonly<Record<string, string>>)[last] ?? path;
}
