import type { Client, Progress } from '@varai/client';
import { allows } from '../access.ts';
import { sessionState } from '../session.ts';
import { keep } from './keeping.ts';
import { guidanceState } from './state.ts';

export interface Keeper {
  /** How far its user is with what they have begun, on whichever device. */
  recall(): Promise<Progress | undefined>;
  /** Keeps where its user is, and what was typed; never what is secret. */
  keep(step: string, draft: Readonly<Record<string, string>>): Promise<void>;
  /** Nothing of it is gone on with. */
  done(): Promise<void>;
}

/** Keeps how far a user is with what is done in a dialog; where the session keeps none, or it cannot be had, it says nothing. */
export function createKeeper(client: () => Client | undefined, name: string): Keeper {
  async function allowed(): Promise<Client | undefined> {
    const now = client();
    const session =
      now &&
      (await sessionState(now)
        .info()
        .catch(() => undefined));
    return allows(session, 'guidance') ? now : undefined;
  }

  async function write(state: 'done' | 'open', step: string | null, draft: Readonly<Record<string, string>>) {
    const now = await allowed();
    if (!now) return;
    const input = { name, state, step, draft: { ...draft } };
    // who goes on here is meant, whatever another device was at
    const end = await keep(now, input);
    if ('stale' in end) await keep(now, input);
  }

  return {
    async recall() {
      const now = await allowed();
      if (!now) return undefined;
      const { $guidance, latest } = guidanceState(now);
      await $guidance.refresh();
      const kept = latest(name);
      return kept?.state === 'open' ? kept : undefined;
    },
    keep: (step, draft) => write('open', step, draft),
    done: () => write('done', null, {}),
  };
}
