import { requestErrors } from '@varai/client';

/** Requests allowed in a window of one minute. */
export interface Limits {
  /** By account, for pages. */
  readonly account: number;
  /** By host, for servers with a secret key. */
  readonly host: number;
  /** By address, for credentials that were refused. */
  readonly refused: number;
}

export const defaultLimits: Limits = { account: 1200, host: 3000, refused: 60 };

export interface Limiter {
  /**
   * Takes one, at once: each request comes by here. Returns the headers of the answer.
   * @throws VaraiError `request/rate_limited` with the seconds to wait
   */
  take(kind: keyof Limits, key: string): Record<string, string>;
  /** As `take`, for who waits anyhow. */
  consume(kind: keyof Limits, key: string): Promise<Record<string, string>>;
  /** Whether an address has used its refusals up. Takes none. */
  assertNotRefused(address: string): Promise<void>;
}

const window = 60;

const tooMany = (kind: string, quota: number, ms: number) =>
  requestErrors.rate_limited({
    message: `More than ${quota} requests a minute (${kind}). Wait ${Math.max(1, Math.ceil(ms / 1000))} seconds.`,
    retryAfter: Math.max(1, Math.ceil(ms / 1000)),
  });

interface Window {
  taken: number;
  readonly until: number;
}

/** A minute for each caller, from its first request on. */
class Windows {
  readonly #windows = new Map<string, Window>();
  #swept = 0;

  at(key: string, now: number): Window | undefined {
    const known = this.#windows.get(key);
    return known && now < known.until ? known : undefined;
  }
  begin(key: string, now: number): Window {
    if (now - this.#swept >= window * 1000) this.#sweep(now);
    const begun = { taken: 0, until: now + window * 1000 };
    this.#windows.set(key, begun);
    return begun;
  }
  /** Who never comes again is forgotten. */
  #sweep(now: number): void {
    this.#swept = now;
    for (const [key, { until }] of this.#windows) if (until <= now) this.#windows.delete(key);
  }
}

/** Counted in this process: with several instances each allows as many. */
export function createLimiter(limits: Limits = defaultLimits, now: () => number = Date.now): Limiter {
  const windows = { account: new Windows(), host: new Windows(), refused: new Windows() };

  const take: Limiter['take'] = (kind, key) => {
    const at = now();
    const open = windows[kind].at(key, at) ?? windows[kind].begin(key, at);
    open.taken += 1;
    const ms = open.until - at;
    if (open.taken > limits[kind]) throw tooMany(kind, limits[kind], ms);
    return {
      'ratelimit-policy': `"${kind}";q=${limits[kind]};w=${window}`,
      ratelimit: `"${kind}";r=${limits[kind] - open.taken};t=${Math.ceil(ms / 1000)}`,
    };
  };

  return {
    take,
    consume: async (kind, key) => take(kind, key),
    async assertNotRefused(address) {
      const at = now();
      const open = windows.refused.at(address, at);
      if (open && open.taken >= limits.refused) throw tooMany('refused', limits.refused, open.until - at);
    },
  };
}
