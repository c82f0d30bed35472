import { merge } from './merge.ts';
import { ProviderRefusal, type ProfilePorts, type Turn } from './ports.ts';
import type { ProviderFacts, StoredProfile } from './facts.ts';

/** What is taken back when the provider refuses it. */
export interface Attempt {
  readonly before: StoredProfile;
  readonly revision: number;
}

/**
 * Brings our row and the provider's customer together: the one writer of both. Runs after a change, on a webhook and once
 * a minute for what a crash left; at most one process an account. Each round costs one look and as many calls as fields
 * changed; another follows only when more was asked for meanwhile.
 *
 * @throws ProviderRefusal after what was refused has been taken back
 */
export type Sync = (account: string, attempt?: Attempt) => Promise<void>;

export function createSync({ store, provider, customer, crash }: ProfilePorts): Sync {
  async function round(turn: Turn, attempt: Attempt | undefined): Promise<boolean> {
    const { profile } = turn;
    const owner = provider && (await customer(profile.account, true));
    if (!provider || !owner) return store.settle(turn, undefined);
    const theirs = await provider.look(owner);
    crash('profile:looked');
    if (!theirs) return store.settle(turn, undefined);

    const { facts, write } = merge(profile.mirror, profile, theirs);
    let after: ProviderFacts = theirs;
    try {
      const mark = `profile:${profile.account}:${turn.wanted}`;
      if (write.length > 0) after = await provider.write(owner, facts, write, theirs, mark);
    } catch (error) {
      if (!(error instanceof ProviderRefusal)) throw error;
      if (attempt) await store.restore(attempt.before, attempt.revision);
      await store.settle(turn, theirs);
      throw error;
    }
    crash('profile:written');
    const more = await store.settle(turn, after);
    crash('profile:settled');
    return more;
  }

  return async (account, attempt) => {
    for (let more = true; more;) {
      const turn = await store.take(account);
      if (!turn) return;
      crash('profile:taken');
      try {
        more = await round(turn, attempt);
      } catch (error) {
        await store.release(turn);
        throw error;
      }
    }
  };
}
