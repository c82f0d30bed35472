import * as z from 'zod/mini';
import { email } from './checks/email.ts';
import type { Check, Finding } from './checks/finding.ts';
import { phone, e164 } from './checks/phone.ts';
import { plain, tidy } from './checks/plain.ts';
import { needsPostalCode, postalCode, postalCodeIn } from './checks/postal-code.ts';
import { country, currency, timeZone } from './checks/standards.ts';
import { taxId, taxIdIn } from './checks/tax-id.ts';

/** Reports a finding of a check as an issue of a schema, at `path` below the value. */
export const found = (input: unknown, finding: Finding, path: string[] = []) =>
  ({ code: 'custom', input, path, params: { finding }, continue: true }) as const;

/** A check of texts as a check of a schema. What is empty is left to `minLength`. */
export const checked = (check: Check) =>
  z.check<string>(({ value, issues }) => {
    const finding = value === '' ? undefined : check(value);
    if (finding) issues.push(found(value, finding));
  });

/** A check of several members that also runs when one of them is wrong, so that a form shows all that it finds at once. */
export function together<T>(check: (value: T, report: (member: string, finding: Finding) => void) => void) {
  const made = z.check<T>(({ value, issues }) => {
    check(
      value,
      (member, finding) => void issues.push(found((value as Record<string, unknown>)[member], finding, [member])),
    );
  });
  made._zod.def.when = ({ value }) => typeof value === 'object' && value !== null;
  return made;
}

/** A text of a person: composed, trimmed, bounded (UTF-16 units), without what nobody sees. `min: 0` may be empty. */
export const Text = ({ min = 1, max = 200, lines = false }: { min?: number; max?: number; lines?: boolean } = {}) =>
  z.string().check(
    // what is far too long is not worth composing
    z.overwrite((text) => (text.length > 4 * max ? text : tidy(text))),
    z.minLength(min),
    z.maxLength(max),
    checked((text) => (text.length > max ? undefined : plain(text, lines))),
  );

/** A text or nothing; what is empty stays an empty text, which means nothing too. */
export const OptionalText = (options: { max?: number; lines?: boolean } = {}) =>
  z.optional(z.nullable(Text({ ...options, min: 0 })));

export const Email = Text({ max: 254 }).check(checked(email));

/** Typed as people do, stored as E.164. Without a country a leading + is needed. */
export const Phone = (home?: string) =>
  Text({ max: 40 }).check(
    z.overwrite((text) => e164(text, home) ?? text),
    checked(phone(home)),
  );

/** ISO 3166-1 alpha-2. */
export const Country = Text({ max: 100 }).check(checked(country));

/** ISO 4217. */
export const Currency = Text({ max: 100 }).check(checked(currency));

/** IANA. */
export const TimeZone = Text({ max: 64 }).check(checked(timeZone));

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

/** A tax id with its type of Stripe's. */
export const TaxId = z.object({ type: Text({ max: 40 }), value: Text({ max: 40 }) }).check(
  z.overwrite((id) => ({ ...id, value: taxIdIn(id.type, id.value) })),
  together(({ type, value }, report) => {
    if (!type || !value || typeof value !== 'string') return;
    const finding = taxId(type, value);
    if (finding) report(finding.code === 'tax_id_type' ? 'type' : 'value', finding);
  }),
);
