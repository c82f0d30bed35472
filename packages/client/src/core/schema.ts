import * as z from 'zod/mini';

/** An integer amount in minor units with its ISO 4217 currency. */
export const Money = z.object({
  amount: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

/** ISO 8601 in UTC. */
export const Time = z.iso.datetime();

/** An opaque identifier with a readable prefix; without control characters and halves of characters, which no database keeps. */
export const Id = z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\p{Cc}\p{Cs}]*$/u));

/** What a line of an invoice bills of a plan: its period, or what a change leaves of one. */
export const Billed = z.object({ plan: z.string(), part: z.enum(['period', 'unused', 'remaining']) });
export type Billed = z.infer<typeof Billed>;

/** One page of a list: at most 100 items, and where the next page starts. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });

/** What every list takes. Numbers arrive as text in a query. */
export const PageInput = z.object({
  cursor: z.optional(z.string().check(z.maxLength(255))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});

/** The answer of a write that has nothing to say. */
export const Done = z.object({ done: z.literal(true) });
