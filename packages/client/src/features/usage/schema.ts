import * as z from 'zod/mini';
import { Time } from '../../core/schema.ts';

export const UsageMeter = z.object({
  id: z.enum(['ai_tokens', 'api_calls', 'storage', 'seats']),
  used: z.int(),
  /** `null` is unlimited. */
  limit: z.nullable(z.int()),
  unit: z.enum(['token', 'call', 'byte', 'seat']),
  /** `null` for what is not reset, such as seats. */
  resetsAt: z.nullable(Time),
  /** Expected at the end of the period at today's pace; `null` where no pace applies. */
  projected: z.nullable(z.int()),
});
export type UsageMeter = z.infer<typeof UsageMeter>;

export const usageSchemas = { list: { output: z.array(UsageMeter) } };
