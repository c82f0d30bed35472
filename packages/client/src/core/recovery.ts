import { pause } from './abort.ts';
import { createBreaker, type BreakerControl } from './breaker.ts';
import type { Message } from './contract.ts';
import type { VaraiError } from './error.ts';
import type { Natives } from './natives.ts';
import { networkErrors } from './network-errors.ts';
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
  /**
   * Lets a try begin. A write of which the browser says that it cannot leave is refused at once: tried again in a moment, it
   * might go out after whoever wanted it was told that it had not. @throws VaraiError
   */
  enter(message: Message<unknown>): void;
  /** Ends when the next try may begin. @throws VaraiError the failure itself, where there is to be no other try */
  after(failure: Failure): Promise<void>;
}

/** `write-refused` on `client.events`: the browser says that it has no network, and nothing was sent. */
export class WriteRefusedEvent extends Event {
  readonly refused: Message<unknown>;

  constructor(refused: Message<unknown>) {
    super('write-refused');
    this.refused = refused;
  }
}

export function createRecovery(natives: Natives, events: EventTarget): Recovery {
  const breaker = createBreaker(natives.now);
  return {
    breaker,
    enter(message) {
      if (message.endpoint.method !== 'GET' && isOffline()) {
        events.dispatchEvent(new WriteRefusedEvent(message));
        throw networkErrors.offline();
      }
      breaker.enter();
    },
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

const isOffline = (): boolean => (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false;
