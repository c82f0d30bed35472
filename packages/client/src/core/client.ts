import { aborted, pause } from './abort.ts';
import type { Breaker, BreakerState } from './breaker.ts';
import type { Message } from './contract.ts';
import { VaraiError } from './error.ts';
import { exchange } from './exchange.ts';
import type { Live } from './live/live.ts';
import { Aborter, anyOf, nativesWith, uuid, type Natives } from './natives.ts';
import type { Failure, Recovery } from './recovery.ts';
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
  /** `session-expired`, as a `SessionExpiredEvent`; `write-refused`, with the message that was `refused`, while there is no network. */
  readonly events: EventTarget;
  readonly breaker: Breaker;
  readonly session: Session | undefined;
  /** Where the API is; with `session` and `natives` what the live channel is made of. Absent of a stand-in. */
  readonly url?: string;
  readonly natives?: Natives;
  /** Instead of the channel that `liveOf` would make. */
  readonly live?: Live | undefined;
  /** Takes back all that is under way and refuses what comes. The session stays. */
  close(): void;
  /** Aborted by `close()`. */
  readonly closed?: AbortSignal | undefined;
}

/** A client of one API; each has a circuit breaker of its own. */
export function createClient(options: ClientOptions): Client {
  const { session, secretKey, timeout = 15_000 } = options;
  const natives = nativesWith(options);
  const url = options.baseUrl.replace(/\/+$/, '');
  const listeners = new Set<(state: BreakerState) => void>();
  const breaker: Breaker = {
    get state() {
      return recovery?.breaker.state ?? 'closed';
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const events = session?.events ?? new EventTarget();
  let recovery: Recovery | undefined;
  let coming: Promise<void> | undefined;
  const closing = new Aborter();

  const secretFor = ({ endpoint }: Message<unknown>, signal: AbortSignal) => {
    if (endpoint.auth === 'none') return undefined;
    if (secretKey !== undefined) return secretKey;
    if (endpoint.auth === 'session' && session) return session.secret(signal);
    throw new VaraiError('session/missing', 401, { message: `${endpoint.path} needs a ${endpoint.auth}` });
  };

  /** Fetches the machinery for failures; where it cannot be had, the next who needs it tries again. */
  const arm = () =>
    (coming ??= import('./recovery.ts').then(
      ({ createRecovery }) => {
        recovery = createRecovery(natives, events);
        recovery.breaker.subscribe((state) => listeners.forEach((listener) => listener(state)));
      },
      () => {
        coming = undefined;
      },
    ));

  /** Ends when the next try may begin; without the machinery within a second, then two, and never where the server names a time. */
  const recover = async (failure: Failure) => {
    await arm();
    if (recovery) return recovery.after(failure);
    const { error, tries, safe, signal } = failure;
    if (!safe || !error.retryable || error.retryAfter || tries > 2) throw error;
    await pause(natives, 1000 * tries * natives.random(), signal);
  };

  const deliver = async <Output>(message: Message<Output>, signal: AbortSignal): Promise<Output> => {
    const safe = message.endpoint.method === 'GET' || message.key !== undefined;
    const observe = (serverTime: number) => session?.observe(serverTime);
    const attempt = { url, requestId: uuid(), timeout, signal, observe };
    let forced = false;
    for (let tries = 1; ; tries++) {
      if (signal.aborted) throw aborted(signal);
      const secret = await secretFor(message, signal);
      recovery?.enter(message);
      try {
        const output = await exchange(natives, message, { ...attempt, secret });
        void arm();
        recovery?.breaker.report(true);
        if (secret !== secretKey) session?.accepted();
        return output;
      } catch (cause) {
        const error = cause as VaraiError;
        if (error.status === 401 && session && secret && secret !== secretKey) {
          recovery?.breaker.report(true);
          // exactly one forced renewal for a request; a second refusal ends the session
          if (forced) {
            session.expired(error);
            throw error;
          }
          forced = true;
          tries--;
          await session.renew(secret, signal);
        } else await recover({ error, tries, safe, signal });
      }
    }
  };

  const send = <Output>(message: Message<Output>, { signal }: SendOptions = {}): Promise<Output> => {
    return deliver(message, signal ? anyOf([signal, closing.signal]) : closing.signal);
  };

  return {
    send,
    breaker,
    session,
    url,
    natives,
    events,
    close: () => closing.abort(),
    closed: closing.signal,
  };
}
