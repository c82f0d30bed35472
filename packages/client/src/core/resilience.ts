import type { VaraiError } from './error.ts';

const TRIES = 3;
/** A write that another connection still works on is asked for longer: its answer exists soon. */
const TRIES_IN_PROGRESS = 20;
const FIRST_WAIT = 300;
const LONGEST_WAIT = 8_000;
/** Longer than this nobody waits before a screen; the caller gets the error and its `retryAfter`. */
const LONGEST_RETRY_AFTER = 30;

/**
 * Milliseconds to wait before the next try, `undefined` to give up.
 *
 * Exponential with full jitter (AWS, "Exponential Backoff and Jitter"), never
 * sooner than the server's `Retry-After`. `tries` counts those already made.
 */
export function waitBefore(error: VaraiError, tries: number, safe: boolean, random: () => number): number | undefined {
  const inProgress = error.code === 'request/in_progress';
  const after = error.retryAfter ?? (inProgress ? 1 : 0);
  if (!safe || after > LONGEST_RETRY_AFTER) return undefined;
  if (error.code === 'network/circuit_open') return undefined;
  if (inProgress ? tries >= TRIES_IN_PROGRESS : !error.retryable || tries >= TRIES) return undefined;
  const backoff = inProgress ? FIRST_WAIT : Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
  return after * 1000 + random() * backoff;
}

/** Whether a failed try tells of the API itself, rather than of a provider behind it or of the request. */
export const isUpstreamFailure = ({ code, status }: VaraiError): boolean =>
  code === 'network/timeout' ||
  code === 'network/unreachable' ||
  (status >= 500 && status !== 501 && /^(network|request)\//.test(code));
