import * as z from 'zod/mini';
import type { Check, Finding } from '../checks/finding.ts';
import { plain, tidy } from '../checks/plain.ts';

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
