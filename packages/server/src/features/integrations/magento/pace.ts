import type { Clock } from '../../../platform/clock.ts';
import type { OutwardAnswer } from '../../../platform/outward.ts';

/** A shop that answers within this many ms is asked again at once. */
const quick = 500;
const longestPause = 5000;
const longestPatience = 30_000;

/**
 * Magento has no limit of its own, so we keep one: a shop that takes long over an answer is left alone as long before the next,
 * since the same machine serves its customers.
 */
export function createPace({ clock, wait }: { clock: Clock; wait: (ms: number) => Promise<void> }) {
  const last = new Map<string, number>();
  return {
    async of<T>(shop: string, call: () => Promise<T>): Promise<T> {
      const took = last.get(shop) ?? 0;
      if (took > quick) await wait(Math.min(took, longestPause));
      const began = clock.now().getTime();
      try {
        return await call();
      } finally {
        // clocks may go back
        last.set(shop, Math.max(0, clock.now().getTime() - began));
      }
    },

    /** How long a shop that holds us back wants us to wait, in ms. */
    patienceOf({ headers }: OutwardAnswer): number {
      const asked = Number(headers['retry-after']);
      return Math.min(asked > 0 ? asked * 1000 : 1000, longestPatience);
    },
  };
}
