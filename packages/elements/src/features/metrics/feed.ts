import { isOnline, onReturn } from '../../core/presence.ts';
import type { Resource } from '../../core/state.ts';
import type { Clock } from './clock.ts';

/** Milliseconds after which a tab that is looked at reads again, whatever else tells it. */
export const rhythm = 30_000;

/** What a feed keeps true. */
export interface Fed {
  get(): Resource<unknown>;
  refresh(): Promise<void>;
}

/** Keeps numbers true while somebody looks; the answer ends it. */
export type Feed = (fed: Fed, clock: Clock) => () => void;

/** Reads every thirty seconds in a tab that can be seen, and on return to one that was not read for as long. */
export const polling: Feed = (fed, clock) => {
  const read = () => {
    if (document.visibilityState === 'visible' && isOnline() && fed.get().status !== 'pending') void fed.refresh();
  };
  const stop = clock.every(rhythm, read);
  const forget = onReturn(() => {
    if (clock.now() - (fed.get().at ?? 0) >= rhythm) read();
  });
  return () => {
    stop();
    forget();
  };
};
