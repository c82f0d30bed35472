import { agree, mirroredFields, type Mirrored, type MirroredField } from './facts.ts';

export interface Merged {
  readonly facts: Mirrored;
  /** What the provider has not yet. */
  readonly write: readonly MirroredField[];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Brings both sides together field by field. What was changed here since the last look (`base`) goes to the provider, what
 * was changed there comes to us; where both changed, ours is the customer's word and wins. Before the first look whatever
 * the provider knows counts.
 *
 * The e-mail address alone never comes to us later: it changes by its confirmation mail. Another one there is put back.
 */
export function merge(base: Mirrored | null, ours: Mirrored, theirs: Mirrored): Merged {
  const write = mirroredFields.filter((field) => {
    if (agree(field, ours, theirs)) return false;
    if (!base) return isEmpty(theirs[field]);
    return field === 'email' ? !isEmpty(ours.email) : !agree(field, ours, base);
  });
  const facts: Mirrored = { ...theirs, ...Object.fromEntries(write.map((field) => [field, ours[field]])) };
  return { facts, write };
}
