import type { Facts, Progress } from '@varai/client';

export type Kept = Omit<Progress, 'updatedAt' | 'version'> & { readonly revision: number; readonly updatedAt: Date };

export interface GuidanceStore {
  /**
   * One transaction of two statements. Each fact is one look that ends at the first row found, by a key that begins with
   * the account; progress is 50 rows at most. So neither grows with how much an account has sold.
   */
  read(account: string, user: string): Promise<{ readonly facts: Facts; readonly progress: readonly Kept[] }>;
  /** One transaction in which nobody else writes the same progress. `next` throws where it must not be written. */
  keep(
    account: string,
    user: string,
    name: string,
    next: (before: Kept | undefined, names: number) => Pick<Kept, 'draft' | 'state' | 'step'> | undefined,
    now: Date,
  ): Promise<Kept>;
}
