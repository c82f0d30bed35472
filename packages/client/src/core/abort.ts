import type { Natives } from './natives.ts';
import { networkErrors } from './network-errors.ts';

/** `network/aborted`, with what the caller gave as its reason. */
export const aborted = (signal: AbortSignal) => networkErrors.aborted({ cause: signal.reason });

/** Waits for `work` until `signal` fires; the work itself goes on, since others may wait for it too. */
export function until<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(aborted(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits `ms`, or until `signal` fires. */
export function pause(natives: Natives, ms: number, signal: AbortSignal): Promise<void> {
  let timer: unknown;
  const slept = new Promise<void>((resolve) => {
    timer = natives.setTimeout(resolve, ms);
  });
  return until(slept, signal).finally(() => natives.clearTimeout(timer));
}
