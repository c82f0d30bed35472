import type { KyselyPlugin } from 'kysely';
import type { BillingProvider } from '../../src/features/subscription/provider.ts';
import type { Database, Transaction } from '../../src/platform/database.ts';

/** What a process throws once it is dead, at everything that it tries. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** Called where a process may die; throws when it has. */
export type Breath = (place: string) => void;

/**
 * A database for a process that may die at any statement: before each one, before each commit, and between a commit and
 * its answer. What a dead process has not committed is rolled back, as by a server that has lost its client.
 */
export function mortalDatabase(database: Database, breath: Breath): Database {
  const before: KyselyPlugin = {
    transformQuery({ node }) {
      breath(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const mortal = async <T>(
    transact: (work: (trx: Transaction) => Promise<T>) => Promise<T>,
    work: (trx: Transaction) => Promise<T>,
  ): Promise<T> => {
    breath('begin');
    const done = await transact(async (trx) => {
      const result = await work(trx.withPlugin(before));
      breath('commit');
      return result;
    });
    breath('committed');
    return done;
  };
  return {
    ...database,
    as: (account, work) => mortal((inner) => database.as(account, inner), work),
    system: (work) => mortal((inner) => database.system(inner), work),
  };
}

/** Likewise of the provider: a process may die before each call, and between the call and its answer. */
export function mortalProvider(provider: BillingProvider, breath: Breath): BillingProvider {
  const calls = Object.entries(provider).map(([name, call]) => [
    name,
    async (...input: unknown[]): Promise<unknown> => {
      breath(`before ${name}`);
      const answer = await (call as (...input: unknown[]) => Promise<unknown>)(...input);
      breath(`after ${name}`);
      return answer;
    },
  ]);
  return Object.fromEntries(calls) as BillingProvider; // safe: same names, same results
}
