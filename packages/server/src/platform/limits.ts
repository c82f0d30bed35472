import { requestErrors } from '@varai/client';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

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
  /** @throws VaraiError `request/rate_limited` with the seconds to wait. Returns the headers of the answer. */
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

/** Counted in this process: with several instances each allows as many. */
export function createLimiter(limits: Limits = defaultLimits): Limiter {
  const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: window });
  const limiters = {
    account: limiterOf(limits.account),
    host: limiterOf(limits.host),
    refused: limiterOf(limits.refused),
  };

  return {
    async consume(kind, key) {
      try {
        const { remainingPoints, msBeforeNext } = await limiters[kind].consume(key);
        return {
          'ratelimit-policy': `"${kind}";q=${limits[kind]};w=${window}`,
          ratelimit: `"${kind}";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`,
        };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw tooMany(kind, limits[kind], refusal.msBeforeNext);
      }
    },

    async assertNotRefused(address) {
      const state = await limiters.refused.get(address);
      if (state && state.consumedPoints >= limits.refused) throw tooMany('refused', limits.refused, state.msBeforeNext);
    },
  };
}
