import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import type { Database } from '../../platform/database.ts';
import { eachInTurn } from '../../platform/turns.ts';
import type { MeterId } from './meters.ts';
import { kept, oldest } from './period.ts';
import { claim, purgePushes, settle, stage, type Push } from './push-store.ts';

/** `refused`: the provider has not taken it, and said so. `silent`: nobody knows. */
export type Said = 'taken' | 'refused' | 'silent';

/** The provider's meters. */
export interface MeterProvider {
  /** Which of ours it has. */
  known(): Promise<readonly MeterId[]>;
  say(push: Push): Promise<Said>;
}

export interface PushParts {
  readonly database: Database;
  readonly provider: MeterProvider;
  readonly clock: Clock;
  readonly billingClock: Clock;
  readonly crash: Crash;
  readonly onUnknown: (push: Push) => void;
}

const second = 1000;
const hour = 3600 * second;

/** The provider knows an identifier for 24 hours at least: whoever asks no more after 23 cannot say anything twice. */
const certain = 23 * hour;

const lease = 60 * second;

const backoff = (attempts: number): number => Math.min(hour, 15 * second * 2 ** Math.min(attempts, 10));

/**
 * Says to the provider's meters what was counted, at least once and under an identifier that makes repetitions one. Never
 * in the way of intake: it reads counters. What the provider refuses is tried again later and later; what it may have
 * taken without an answer is asked again for 23 hours and then left to a person (`onUnknown`), not said twice.
 */
export function createPush({ database, provider, clock, billingClock, crash, onUnknown }: PushParts) {
  async function send(push: Push, claimed: Date): Promise<void> {
    const now = clock.now().getTime();
    const tooOld = billingClock.now().getTime() - push.at.getTime() > oldest;
    if (tooOld || (push.asked_at && now - push.asked_at.getTime() > certain)) {
      onUnknown(push);
      return settle(database, push, { state: 'unknown' });
    }
    const said = await provider.say(push);
    crash('usage:said');
    if (said === 'taken') return settle(database, push, { state: 'sent' });
    const next_at = new Date(now + backoff(push.attempts));
    // a refusal says nothing of an earlier time that stayed unanswered
    const firstAsked = push.asked_at?.getTime() === claimed.getTime();
    return settle(database, push, said === 'refused' && firstAsked ? { next_at, asked_at: null } : { next_at });
  }

  async function* claimed() {
    for (;;) {
      const at = clock.now();
      const pushes = await claim(database, at, new Date(at.getTime() + lease));
      if (pushes.length === 0) return;
      for (const push of pushes) yield { push, at };
    }
  }

  return {
    /**
     * One round; costs three statements and one call for each meter of each account that was used since. One that fails
     * keeps none of the others waiting and is tried again when its lease is over.
     *
     * @throws what the first failure was, when all have had their turn
     */
    async run(): Promise<void> {
      const known = await provider.known();
      if (known.length > 0) while ((await stage(database, known, billingClock.now(), clock.now())) === 500);
      crash('usage:staged');
      await eachInTurn(claimed(), ({ push, at }) => send(push, at));
    },
    purge: () => purgePushes(database, new Date(billingClock.now().getTime() - kept)),
  };
}
