import * as z from 'zod/mini';
import { Id, Time } from '../../core/schema.ts';

export const __Item__ = z.object({
  id: Id,
  title: z.string(),
  createdAt: Time,
});
export type __Item__ = z.infer<typeof __Item__>;

export const __item__Schemas = {
  list: { output: z.array(__Item__) },
  read: { input: z.object({ id: Id }), output: __Item__ },
};
