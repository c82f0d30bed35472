import { createHash } from 'node:crypto';
import type { World } from '../world.ts';
import { invalid, StripeFailure } from './failure.ts';

/** The answer kept for one key; replayed for 24 hours. */
export interface Kept {
  fingerprint: string;
  status: number;
  body: string;
  /** Real time in ms: keys do not age with the simulator's clock. */
  at: number;
}

const day = 24 * 60 * 60 * 1000;

export interface Idempotency {
  /** The kept answer, or undefined when the work is to be done; throws as Stripe refuses. */
  begin(key: string, fingerprint: string): Kept | undefined;
  end(key: string, kept?: Omit<Kept, 'at'>): void;
}

export const fingerprintOf = (method: string, path: string, body: string): string =>
  createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex');

export function createIdempotency(world: World): Idempotency {
  const inFlight = new Set<string>();
  return {
    begin(key, fingerprint) {
      if (key.length > 255) throw invalid('Idempotency keys cannot be longer than 255 characters.');
      const kept = world.tables.answers[key];
      if (kept && world.wall() - kept.at < day) {
        if (kept.fingerprint === fingerprint) return kept;
        throw new StripeFailure(400, {
          type: 'idempotency_error',
          message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        });
      }
      if (inFlight.has(key)) {
        throw new StripeFailure(409, {
          type: 'idempotency_error',
          code: 'idempotency_key_in_use',
          message: `There is currently another in-progress request using this Idempotent Key: ${key}. Please try again later.`,
        });
      }
      inFlight.add(key);
      return undefined;
    },
    end(key, kept) {
      inFlight.delete(key);
      if (kept) world.tables.answers[key] = { ...kept, at: world.wall() };
    },
  };
}
