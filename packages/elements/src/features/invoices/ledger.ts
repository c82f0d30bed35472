import type { Invoice, SessionInfo, Upcoming } from '@varai/client';

/** What the customer wants to see of all invoices; empty is all. */
export interface Filter {
  readonly year?: number;
  readonly status?: 'open' | 'paid' | 'uncollectible' | 'void';
}

/** The newest invoices and what is known around them. */
export interface Ledger {
  readonly session: SessionInfo;
  /** As the provider answered for this filter. */
  readonly filter: Filter;
  readonly newest: readonly Invoice[];
  readonly nextCursor: string | null;
  /** Since when the account has been billed. */
  readonly since: string | null;
  /** Absent where the preview could not be had. */
  readonly upcoming: Upcoming | undefined;
}

/** What was shown below the newest, and where it goes on. */
export interface Older {
  readonly invoices: readonly Invoice[];
  readonly nextCursor: string | null;
  readonly status: 'idle' | 'loading' | 'failed';
}

/** On other rails than Stripe's, whoever bills keeps the invoices. */
export const isOurs = ({ session }: Ledger): boolean => session.rail.name === 'stripe';

export const isFiltered = ({ year, status }: Filter): boolean => year !== undefined || status !== undefined;

/**
 * What follows the fresh newest invoices of what was shown before, so that a refresh takes nothing away; undefined when the two
 * do not meet, because more came than a page holds.
 */
export function rest(fresh: readonly Invoice[], shown: readonly Invoice[]): readonly Invoice[] | undefined {
  const last = fresh.at(-1);
  const index = last ? shown.findIndex(({ id }) => id === last.id) : -1;
  return index < 0 ? undefined : shown.slice(index + 1);
}
