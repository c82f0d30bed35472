import * as z from 'zod/mini';
import { Time } from '../../core/schema.ts';

/** What is led through: a tour, a wizard, the checklist, or one of the host's own. */
const Name = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

const Line = z.string().check(z.maxLength(500), z.regex(/^[^\p{Cs}\0]*$/u));

/** `open` is begun, `skipped` is not wanted any more, `done` is over. */
const State = z.enum(['open', 'done', 'skipped']);

/** What was typed so far, by name; never a secret: it is read again on every device of the user. */
const Draft = z
  .record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/)), Line)
  .check(z.refine((draft) => Object.keys(draft).length <= 20, 'at most 20 values'));

/** How far a user is with one of them. */
export const Progress = z.object({
  name: Name,
  state: State,
  /** The step that comes next, by its name. */
  step: z.nullable(z.string()),
  draft: Draft,
  /** Counts what was written; whoever writes next names it. */
  version: z.string(),
  updatedAt: Time,
});
export type Progress = z.infer<typeof Progress>;

export const ProgressInput = z.object({
  name: Name,
  state: State,
  step: z.optional(z.nullable(z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/)))),
  draft: z.optional(Draft),
  /** That of what was seen; absent where nothing was kept yet. */
  version: z.optional(z.string().check(z.maxLength(20))),
});
export type ProgressInput = z.infer<typeof ProgressInput>;

/** What is true of the account, whoever did it and by whatever way. `null`: it does not apply. */
export const Facts = z.object({
  /** Name of a contact and an address to bill. */
  profile: z.boolean(),
  /** A shop is connected. */
  store: z.boolean(),
  /** An order came in that is no test. */
  order: z.boolean(),
  plan: z.boolean(),
  /** On file at the provider; `null` where the account pays through its shop. */
  paymentMethod: z.nullable(z.boolean()),
  /** This user, or the account for all, has said what to be told of. */
  wishes: z.boolean(),
});
export type Facts = z.infer<typeof Facts>;

export const Guidance = z.object({ facts: Facts, progress: z.array(Progress) });
export type Guidance = z.infer<typeof Guidance>;

export const guidanceSchemas = {
  read: { output: Guidance },
  keep: { input: ProgressInput, output: Progress },
};
