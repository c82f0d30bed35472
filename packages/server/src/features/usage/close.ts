import type { Clock } from '../../platform/clock.ts';
import { eachInTurn, inPages } from '../../platform/turns.ts';
import { closing, extraAt, overTheLimit } from './period.ts';
import type { ClosingStore } from './ports.ts';

interface CloseParts {
  readonly store: ClosingStore;
  readonly billingClock: Clock;
}

/**
 * Closes periods that are over: what they used beyond the plan is taken from the bought tokens, as far as there are any.
 * One after another, the oldest first, each in a transaction of its own; one that fails keeps none waiting and is found
 * again the next time. Answers how many were due. Doing it twice does nothing, since a closed one is not found again.
 */
export const createClose =
  ({ store, billingClock }: CloseParts) =>
  (step = 500): Promise<number> => {
    const before = new Date(billingClock.now().getTime() - closing);
    const due = inPages<Awaited<ReturnType<ClosingStore['due']>>[number]>(
      (after, limit) => store.due(before, after, limit),
      step,
    );
    return eachInTurn(due, (one) =>
      store.close(one, (period, periods, bought) => {
        const before = bought.filter(({ at }) => at < period.endsAt);
        return Math.min(extraAt(before, periods, period.startsAt), overTheLimit(period.tokens, period.tokenLimit));
      }),
    );
  };

/** Forgets what is too old to be told from new events. */
export const createPurge =
  ({ store, billingClock }: CloseParts) =>
  (): Promise<void> =>
    store.purge(billingClock.now());
