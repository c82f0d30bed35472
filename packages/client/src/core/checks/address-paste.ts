import { countries } from './countries.ts';
import { needsPostalCode, postalCode, postalCodeIn } from './postal-code.ts';

export interface PastedAddress {
  readonly line1: string;
  readonly line2?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
}

/** Takes a whole address apart, as copied from a letterhead: lines, or one line with commas. Nothing when it is only a street. */
export function pastedAddress(text: string, lang: string, assumed = ''): PastedAddress | undefined {
  if (text.length > 500) return undefined;
  const parts = text
    .split(/[\n,;]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 6) return undefined;

  const named = countryOf(parts.at(-1) ?? '', lang);
  if (named) parts.pop();
  const country = named ?? assumed;
  for (let at = parts.length - 1; at > 0; at--) {
    const place = placeIn(parts[at] ?? '', country);
    if (!place) continue;
    // "Springfield, IL 62701": the city stands alone before state and code
    const alone = !place.city && at > 1 ? parts[at - 1] : undefined;
    const [line1 = '', ...rest] = parts.slice(0, alone === undefined ? at : at - 1);
    const city = place.city ?? alone;
    const more = rest.join(', ');
    return { line1, ...(more && { line2: more }), ...place, ...(city && { city }), ...(country && { country }) };
  }
  return undefined;
}

function countryOf(text: string, lang: string): string | undefined {
  const said = text.toLocaleLowerCase();
  const alias: Record<string, string> = {
    usa: 'US',
    uk: 'GB',
    england: 'GB',
    deutschland: 'DE',
    österreich: 'AT',
    schweiz: 'CH',
  };
  const in_ = (one: string) => countries(one).find(({ label }) => label.toLocaleLowerCase() === said)?.value;
  return alias[said] ?? in_(lang) ?? in_('en');
}

/** A line with a postal code in it: "24937 Flensburg", "London SW1A 1AA", "New York, NY 10013". */
function placeIn(text: string, country: string): Omit<PastedAddress, 'line1'> | undefined {
  const words = text.replace(/^[A-Z]{1,2}-(?=\d)/, '').split(/\s+/);
  for (const size of [1, 2]) {
    for (const front of [true, false]) {
      if (words.length < size) continue;
      const said = (front ? words.slice(0, size) : words.slice(-size)).join(' ');
      const right = country && needsPostalCode(country) ? !postalCode(country)(said) : /^\d{4,6}$/.test(said);
      if (!right) continue;
      const rest = front ? words.slice(size) : words.slice(0, -size);
      const last = rest.at(-1) ?? '';
      const state = !front && /^[A-Z]{2,3}$/.test(last) ? last : undefined;
      const city = (state ? rest.slice(0, -1) : rest).join(' ');
      return { postalCode: postalCodeIn(country, said), ...(city && { city }), ...(state && { state }) };
    }
  }
  return undefined;
}
