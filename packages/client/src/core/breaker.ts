import { networkErrors } from './network-errors.ts';

export type BreakerState = 'closed' | 'open' | 'half_open';

/** Whether the API is being called, left alone, or tried with one request. */
export interface Breaker {
  readonly state: BreakerState;
  /** Calls `listener` on each change; the answer ends it. */
  subscribe(listener: (state: BreakerState) => void): () => void;
}

export interface BreakerControl extends Breaker {
  /** Lets a request pass, or throws `network/circuit_open`. Each pass ends in `report`. */
  enter(): void;
  /** `undefined` when the try says nothing about the API, as when it was aborted. */
  report(healthy: boolean | undefined): void;
}

const FAILURES = 5;
const REST = 10_000;
const LONGEST_REST = 60_000;

/**
 * Opens after five failures in a row for 10 seconds, twice as long after each
 * failed probe, a minute at most. One request probes; the others fail at once.
 */
export function createBreaker(now: () => number): BreakerControl {
  let state: BreakerState = 'closed';
  let failures = 0;
  let rest = REST;
  let openUntil = 0;
  let probing = false;
  const listeners = new Set<(state: BreakerState) => void>();

  const change = (next: BreakerState) => {
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener(state));
  };
  const open = () => {
    openUntil = now() + rest;
    rest = Math.min(rest * 2, LONGEST_REST);
    change('open');
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter() {
      if (state === 'closed') return;
      const left = openUntil - now();
      if (probing || left > 0) throw networkErrors.circuit_open({ retryAfter: Math.max(1, Math.ceil(left / 1000)) });
      probing = true;
      change('half_open');
    },
    report(healthy) {
      // an answer to a request of before the opening is no probe's
      if (state === 'open') return;
      probing = false;
      if (healthy === undefined) return;
      if (healthy) {
        failures = 0;
        rest = REST;
        change('closed');
      } else if (state === 'half_open' || ++failures >= FAILURES) open();
    },
  };
}
