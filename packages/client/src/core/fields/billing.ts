import * as z from 'zod/mini';
import { needsPostalCode, postalCode, postalCodeIn } from '../checks/postal-code.ts';
import { country } from '../checks/standards.ts';
import { checked, OptionalText, Text, together } from './text.ts';

/** An address of which a bank may know any part; `null` is nothing. */
export const BillingParts = {
  line1: OptionalText({ max: 200 }),
  line2: OptionalText({ max: 200 }),
  postalCode: OptionalText({ max: 20 }),
  city: OptionalText({ max: 100 }),
  state: OptionalText({ max: 100 }),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(z.nullable(Text({ min: 0, max: 100 }).check(checked(country)))),
};

type Parts = { readonly [Part in keyof typeof BillingParts]?: string | null | undefined };

/** The postal code in the form of its country, where both are given. */
export const writtenThere = <Address extends Parts>() =>
  z.overwrite<Address>((address) => {
    const { country: home, postalCode: code } = address;
    return home && code && code.length <= 20 ? { ...address, postalCode: postalCodeIn(home, code) } : address;
  });

const isText = (part: unknown): part is string => typeof part === 'string' && part !== '';

/**
 * Where a country is given, or is given up, the address is a whole: with a street or a city it needs both and the
 * country, as a letter does. Country and postal code alone are what many banks ask for. What is absent is not missing.
 */
export const billedWhole = <Address extends Parts>() =>
  together<Address>((address, report) => {
    const { country: home, postalCode: code } = address;
    if (home === undefined) return;
    const placed = [address.line1, address.line2, address.city, address.state].some(isText);
    for (const part of placed ? (['line1', 'city', 'country'] as const) : [])
      if (address[part] !== undefined && !isText(address[part])) report(part, { code: 'required' });
    if (!isText(home) || country(home) || code === undefined) return;
    const finding = isText(code) ? postalCode(home)(code) : undefined;
    if (finding) report('postalCode', finding);
    else if (!isText(code) && placed && needsPostalCode(home)) report('postalCode', { code: 'required' });
  });
