import type { Subscription } from '@varai/client';

/** Whether an invoice of the plan is open: the first one, or one of a later period. */
export const owes = ({ status }: Subscription): boolean => /^(past_due|unpaid|incomplete)$/.test(status);
