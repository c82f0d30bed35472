import type { Capability } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import { PlatformFailure } from './failure.ts';
import type { Check } from './ports.ts';

/** What is tried of a connection, as it goes: the last of each thing counts. */
export interface Checks {
  readonly all: readonly Check[];
  /** Does it, and notes how that went. What is thrown is thrown on; a fault of our own says nothing of the shop. */
  of<T>(capability: Capability, work: () => Promise<T>): Promise<T>;
  /** Notes what was found out otherwise, and how long that took. */
  note(capability: Capability, found: Pick<Check, 'cause' | 'state'>, latencyMs: number): void;
}

export function createChecks(clock: Clock): Checks {
  const known = new Map<Capability, Check>();
  return {
    get all() {
      return [...known.values()];
    },
    note(capability, found, latencyMs) {
      known.set(capability, { capability, ...found, latencyMs, at: clock.now() });
    },
    async of(capability, work) {
      const began = clock.now();
      const note = (found: Pick<Check, 'cause' | 'state'>): void => {
        const at = clock.now();
        // clocks may go back
        const latencyMs = Math.max(0, at.getTime() - began.getTime());
        known.set(capability, { capability, ...found, latencyMs, at });
      };
      try {
        const done = await work();
        note({ state: 'connected', cause: null });
        return done;
      } catch (error) {
        if (error instanceof PlatformFailure) note({ state: error.state, cause: error.reason });
        throw error;
      }
    },
  };
}
