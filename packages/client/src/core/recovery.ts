import { pause } from './abort.ts';
import { createBreaker, type BreakerControl } from './breaker.ts';
import type { VaraiError } from './error.ts';
import type { Natives } from './natives.ts';
import { isUpstreamFailure, waitBefore } from './resilience.ts';

export interface Failure {
  readonly error: VaraiError;
  /** How many were made, this one among them. */
  readonly tries: number;
  /** Whether the request may be sent twice. */
  readonly safe: boolean;
  readonly signal: AbortSignal;
}

/** What a client does about failures. No first request needs it: it is fetched after the first answer, or the first failure. */
export interface Recovery {
  readonly breaker: BreakerControl;
  /** Ends when the next try may begin. @throws VaraiError the failure itself, where there is to be no other try */
  after(failure: Failure): Promise<void>;
}

export function createRecovery(natives: Natives): Recovery {
  const breaker = createBreaker(natives.now);
  return {
    breaker,
    async after({ error, tries, safe, signal }) {
      const silent = error.code === 'network/aborted' || error.code === 'network/offline';
      breaker.report(silent ? undefined : !isUpstreamFailure(error));
      const wait = waitBefore(error, tries, safe, natives.random);
      if (wait === undefined) throw error;
      await pause(natives, wait, signal);
      if (breaker.state === 'open') throw error;
    },
  };
}
