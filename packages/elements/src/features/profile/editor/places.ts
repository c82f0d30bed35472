// What knows the countries: loaded with the form.
import { taxIdTypes } from '@varai/client/checks';
import type { Option } from '../../../ui/form.ts';

export {
  addressLayout,
  countries,
  hasNumericPostalCode,
  needsPostalCode,
  pastedAddress,
  taxIdTypeOf,
  taxIdTypes,
  timeZones,
} from '@varai/client/checks';

/** A kind of tax id in words: `Switzerland UID`; with the member state that its letters say, `European Union VAT, Germany`. */
export function kindName(type: string, lang: string, state?: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const [region = '', ...kind] = type.split('_');
  const name = `${names.of(region.toUpperCase()) ?? region} ${kind.join(' ').toUpperCase()}`;
  return state && /^[A-Z]{2}$/.test(state) ? `${name}, ${names.of(state === 'EL' ? 'GR' : state)}` : name;
}

/** All kinds of tax id, the likely one first, the others by their names. */
export function taxIdKinds(likely: string, lang: string): readonly Option[] {
  const kinds = taxIdTypes.map((value) => ({ value, label: kindName(value, lang) }));
  return kinds.sort(
    (a, b) => Number(b.value === likely) - Number(a.value === likely) || a.label.localeCompare(b.label, lang),
  );
}
