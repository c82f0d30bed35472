import { until } from './abort.ts';
import { isVaraiError, VaraiError } from './error.ts';
import { lifeOf, marginOf } from './expiry.ts';
import { Aborter, nativesWith, type Natives } from './natives.ts';

/** What the page's own function is told. `action` names what a step-up is for. */
export interface SecretRequest {
  readonly reason: 'start' | 'refresh' | 'unauthorized' | 'step_up';
  readonly action?: string;
  /** Fires on `logout()` and when the answer takes longer than 15 seconds. */
  readonly signal: AbortSignal;
}

/** A client secret alone, or with the time at which it expires (ISO 8601, as the server's `PortalSession`). */
export type ClientSecret = string | { readonly clientSecret: string; readonly expiresAt?: string };
export type FetchClientSecret = (request: SecretRequest) => Promise<ClientSecret> | ClientSecret;

export interface SessionOptions extends Partial<Natives> {
  readonly fetchClientSecret: FetchClientSecret;
  /** Called once when a session cannot be renewed, until an answer is accepted again. */
  readonly onExpired?: (error: VaraiError) => void;
}

/** `session-expired` on `client.events`: no secret can be had that is accepted. */
export class SessionExpiredEvent extends Event {
  readonly error: VaraiError;

  constructor(error: VaraiError) {
    super('session-expired');
    this.error = error;
  }
}

/** The one client secret of a page, shared by all tags. Held in memory only. */
export interface Session {
  readonly events: EventTarget;
  /** By the server's clock; absent before the first secret and for one that does not tell. */
  readonly expiresAt: Date | undefined;
  /** A secret to send now; where none can be had for good, the session has expired. @throws VaraiError `session/unavailable`, `network/aborted` */
  secret(signal?: AbortSignal): Promise<string>;
  /** A secret other than `refused`: one that came meanwhile, or of one forced flight for all who ask. Ends and throws as `secret`. */
  renew(refused: string, signal?: AbortSignal): Promise<string>;
  /** Learns the difference of the clocks from an answer's `Date` (milliseconds). */
  observe(serverTime: number): void;
  /** An answer accepted the secret. */
  accepted(): void;
  /** The renewed secret was refused too. */
  expired(error: VaraiError): void;
  /** Forgets the secret; the next request starts anew. */
  logout(): void;
}

const TIMEOUT = 15_000;
/** After a failed refresh the old secret is used this long before another is asked for. */
const PAUSE = 5_000;

interface Secret {
  readonly value: string;
  readonly expiresAt: number | undefined;
  readonly refreshAt: number;
}

/**
 * Whether a secret that could not be had may be had later: nobody was reached (`fetch` says so by a TypeError), or
 * nobody waited for the answer (timed out, aborted, signed out meanwhile). Anything else is the page's refusal.
 */
const passing = ({ retryable, cause }: VaraiError): boolean =>
  retryable || /^(Type|Abort|Timeout|Varai)/.test(`${(cause as Error | undefined)?.name}`);

/** One flight at a time, whoever asks; refreshed ahead of expiry, measured with the server's clock. */
export function createSession(options: SessionOptions): Session {
  const { now, setTimeout, clearTimeout } = nativesWith(options);
  const events = new EventTarget();
  let skew = 0;
  let current: Secret | undefined;
  let flight: Promise<string> | undefined;
  let landing = new Aborter();
  let notBefore = -Infinity;
  let reported = false;

  const keep = (answer: ClientSecret): string => {
    const value = typeof answer === 'string' ? answer : answer.clientSecret;
    if (typeof value !== 'string' || value === '') throw new Error('fetchClientSecret gave no client secret');
    const life = lifeOf(value);
    const told = typeof answer === 'string' || answer.expiresAt === undefined ? NaN : Date.parse(answer.expiresAt);
    let expiresAt = Number.isNaN(told) ? life.expiresAt : told;
    // a new secret that looks old means that this machine's clock is wrong: believe the server's
    if (expiresAt !== undefined && expiresAt <= now() + skew) {
      if (life.issuedAt === undefined) expiresAt = undefined;
      else skew = life.issuedAt - now();
    }
    const left = expiresAt === undefined ? Infinity : expiresAt - now() - skew;
    current = { value, expiresAt, refreshAt: expiresAt === undefined ? Infinity : expiresAt - marginOf(left) };
    return value;
  };

  const depart = (reason: SecretRequest['reason']): Promise<string> => {
    if (flight) return flight;
    const controller = (landing = new Aborter());
    const { signal } = controller;
    const timer = setTimeout(
      () => controller.abort(new Error('fetchClientSecret took longer than 15 seconds')),
      TIMEOUT,
    );
    const asked = until(
      Promise.resolve().then(() => options.fetchClientSecret({ reason, signal })),
      signal,
    )
      .then((answer) => {
        // a logout between the answer and here must win
        signal.throwIfAborted();
        notBefore = -Infinity;
        return keep(answer);
      })
      .catch((cause: unknown) => {
        notBefore = now() + PAUSE;
        const message = 'The page could not get a client secret';
        throw isVaraiError(cause) && cause.code !== 'network/aborted'
          ? cause
          : new VaraiError('session/unavailable', 401, { message, cause });
      })
      .finally(() => {
        clearTimeout(timer);
        if (flight === asked) flight = undefined;
      });
    flight = asked;
    return asked;
  };

  const expired = (error: VaraiError): void => {
    if (reported) return;
    reported = true;
    options.onExpired?.(error);
    events.dispatchEvent(new SessionExpiredEvent(error));
  };

  /** Of a flight that cannot be done without: a page that refuses for good ends the session. */
  const needed = (reason: SecretRequest['reason'], signal: AbortSignal | undefined) =>
    until(
      depart(reason).catch((error: unknown) => {
        if (!passing(error as VaraiError)) expired(error as VaraiError);
        throw error;
      }),
      signal,
    );

  return {
    events,
    get expiresAt() {
      return current?.expiresAt === undefined ? undefined : new Date(current.expiresAt);
    },
    secret(signal) {
      const time = now() + skew;
      if (!current || time >= (current.expiresAt ?? Infinity)) return needed(current ? 'refresh' : 'start', signal);
      // the old one still lives: nobody waits for the new, and its failure harms nobody
      if (time >= current.refreshAt && now() >= notBefore) depart('refresh').catch(() => undefined);
      return until(Promise.resolve(current.value), signal);
    },
    renew(refused, signal) {
      if (current && current.value !== refused) return until(Promise.resolve(current.value), signal);
      return needed('unauthorized', signal);
    },
    observe(serverTime) {
      if (Number.isFinite(serverTime)) skew = serverTime - now();
    },
    accepted() {
      reported = false;
    },
    expired,
    logout() {
      current = undefined;
      flight = undefined;
      landing.abort(new Error('logged out'));
    },
  };
}
