import { aborted, follow, until } from './abort.ts';
import { createBreaker, type Breaker } from './breaker.ts';
import type { Message } from './contract.ts';
import { isVaraiError, VaraiError } from './error.ts';
import { exchange } from './exchange.ts';
import { nativesWith, uuid, type Natives } from './natives.ts';
import { isUpstreamFailure, waitBefore } from './resilience.ts';
import type { Session } from './session.ts';

export interface ClientOptions extends Partial<Natives> {
  /** Where the API is, such as `https://api.example.com`. */
  readonly baseUrl: string;
  /** In a page: whose client secret is sent. */
  readonly session?: Session | undefined;
  /** On a server only: `sk_…`. */
  readonly secretKey?: string | undefined;
  /** Milliseconds of one try; 15,000 unless given. */
  readonly timeout?: number;
}

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface Client {
  /**
   * Sends one message and answers its output. Reads, and writes with an
   * idempotency key, are tried up to three times.
   *
   * @throws VaraiError always and only
   */
  send<Output>(message: Message<Output>, options?: SendOptions): Promise<Output>;
  /** `session-expired`, as a `SessionExpiredEvent`. */
  readonly events: EventTarget;
  readonly breaker: Breaker;
  readonly session: Session | undefined;
  /** Takes back all that is under way and refuses what comes. The session stays. */
  close(): void;
}

/** A client of one API; each has a circuit breaker of its own. */
export function createClient(options: ClientOptions): Client {
  const { session, secretKey, timeout = 15_000 } = options;
  const natives = nativesWith(options);
  const url = options.baseUrl.replace(/\/+$/, '');
  const breaker = createBreaker(natives.now);
  const closing = new AbortController();

  const secretFor = ({ endpoint }: Message<unknown>, signal: AbortSignal) => {
    if (endpoint.auth === 'none') return undefined;
    if (secretKey !== undefined) return secretKey;
    if (endpoint.auth === 'session' && session) return session.secret(signal);
    throw new VaraiError('session/missing', 401, { message: `${endpoint.path} needs a ${endpoint.auth}` });
  };

  const guarded = async <Output>(attempt: () => Promise<Output>): Promise<Output> => {
    breaker.enter();
    try {
      const output = await attempt();
      breaker.report(true);
      return output;
    } catch (cause) {
      const error = cause as VaraiError;
      const silent = error.code === 'network/aborted' || error.code === 'network/offline';
      breaker.report(silent ? undefined : !isUpstreamFailure(error));
      throw error;
    }
  };

  const pause = (ms: number, signal: AbortSignal) => {
    let timer: unknown;
    const slept = new Promise<void>((resolve) => {
      timer = natives.setTimeout(resolve, ms);
    });
    return until(slept, signal).finally(() => natives.clearTimeout(timer));
  };

  const deliver = async <Output>(message: Message<Output>, signal: AbortSignal): Promise<Output> => {
    const safe = message.endpoint.method === 'GET' || message.key !== undefined;
    const observe = (serverTime: number) => session?.observe(serverTime);
    const attempt = { url, requestId: uuid(), timeout, signal, observe };
    let forced = false;
    for (let tries = 1; ; tries++) {
      if (signal.aborted) throw aborted(signal);
      const secret = await secretFor(message, signal);
      try {
        const output = await guarded(() => exchange(natives, message, { ...attempt, secret }));
        if (secret !== secretKey) session?.accepted();
        return output;
      } catch (cause) {
        const error = cause as VaraiError;
        if (error.status === 401 && session && secret !== undefined && secret !== secretKey) {
          await renewOnce(session, secret, error, forced, signal);
          forced = true;
          tries--;
          continue;
        }
        const wait = waitBefore(error, tries, safe, natives.random);
        if (wait === undefined) throw error;
        await pause(wait, signal);
        if (breaker.state === 'open') throw error;
      }
    }
  };

  const send = <Output>(message: Message<Output>, { signal }: SendOptions = {}): Promise<Output> => {
    const controller = new AbortController();
    const release = follow(controller, signal, closing.signal);
    return deliver(message, controller.signal).finally(release);
  };

  return { send, breaker, session, events: session?.events ?? new EventTarget(), close: () => closing.abort() };
}

/** Exactly one forced renewal for a request; a second refusal ends the session. */
async function renewOnce(
  session: Session,
  refused: string,
  error: VaraiError,
  forced: boolean,
  signal: AbortSignal,
): Promise<void> {
  if (!forced) {
    try {
      await session.renew(refused, signal);
      return;
    } catch (cause) {
      // aborted, or a network that may come back: the session may well be alive
      if (isVaraiError(cause) && (cause.code === 'network/aborted' || cause.retryable)) throw cause;
    }
  }
  session.expired(error);
  throw error;
}
