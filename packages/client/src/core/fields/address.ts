import * as z from 'zod/mini';
import { needsPostalCode, postalCode, postalCodeIn } from '../checks/postal-code.ts';
import { country } from '../checks/standards.ts';
import { Country } from './standards.ts';
import { OptionalText, Text, together } from './text.ts';

/** Where bills go: the least that tax needs, in the form of its country. */
export const PostalAddress = z
  .object({
    line1: Text({ max: 200 }),
    line2: OptionalText({ max: 200 }),
    postalCode: z.optional(z.nullable(Text({ min: 0, max: 20 }))),
    city: Text({ max: 100 }),
    state: OptionalText({ max: 100 }),
    country: Country,
  })
  .check(
    z.overwrite((address) => {
      const { postalCode: code } = address;
      return code && code.length <= 20 ? { ...address, postalCode: postalCodeIn(address.country, code) } : address;
    }),
    together((value, report) => {
      const finding = postal(value);
      if (finding) report('postalCode', finding);
    }),
  );

function postal({ country: home, postalCode: code }: { country: unknown; postalCode?: unknown }) {
  if (typeof home !== 'string' || country(home) || typeof (code ?? '') !== 'string') return undefined;
  if (code) return postalCode(home)(code as string);
  return needsPostalCode(home) ? ({ code: 'required' } as const) : undefined;
}
