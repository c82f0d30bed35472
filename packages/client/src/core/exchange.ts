import { aborted } from './abort.ts';
import { address, type Message } from './contract.ts';
import { VaraiError } from './error.ts';
import { Aborter, anyOf, asIs, parse, stringify, type Natives } from './natives.ts';
import { networkErrors } from './network-errors.ts';
import { retryAfterOf } from './retry-after.ts';

/** The dated version of the API that this client speaks. */
export const VERSION = '2026-11-20';

export interface Try {
  readonly url: string;
  readonly secret: string | undefined;
  readonly requestId: string;
  /** Milliseconds until the whole answer must be here. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Is told the server's time, in milliseconds, of an answer that carries it. */
  readonly observe: (serverTime: number) => void;
}

const seenBy = ({ endpoint: { match }, input }: Message<unknown>): unknown =>
  match && (input as Record<string, unknown>)[match];

const init = (message: Message<unknown>, { secret, requestId }: Try, body: unknown): RequestInit => ({
  method: message.endpoint.method,
  headers: {
    Accept: 'application/json',
    'Varai-Version': VERSION,
    'X-Request-Id': requestId,
    ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
    ...(message.key === undefined ? {} : { 'Idempotency-Key': message.key }),
    ...(seenBy(message) ? { 'If-Match': `"${seenBy(message) as string}"` } : {}),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  },
  // the bearer is the whole identity: no cookie joins it, no redirect carries it
  // away, no cache keeps its answer, and the host page's address stays private
  credentials: 'omit',
  redirect: 'error',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
});

const unanswered = (cause: unknown): VaraiError =>
  // onLine is trusted only when it says no: captive portals and VPNs say yes
  (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine === false
    ? networkErrors.offline({ cause })
    : networkErrors.unreachable({ cause });

/** One try: sends the message and reads its answer. @throws VaraiError */
export async function exchange<Output>(natives: Natives, message: Message<Output>, attempt: Try): Promise<Output> {
  const { url, requestId, timeout, signal, observe } = attempt;
  const controller = new Aborter();
  const timer = natives.setTimeout(() => controller.abort(networkErrors.timeout({ requestId })), timeout);
  try {
    const { path, body } = address(message);
    const content = body === undefined ? {} : { body: stringify(body, asIs) };
    const request = {
      ...init(message, attempt, body),
      ...content,
      signal: anyOf([signal, controller.signal]),
    };
    const answer = await natives.fetch(url + path, request);
    const { status, headers } = answer;
    const date = Date.parse(headers.get('Date') ?? '');
    if (date) observe(date);
    const text = await answer.text();
    let value: unknown;
    let read = true;
    try {
      value = text === '' ? undefined : parse(text);
    } catch {
      read = false;
    }
    if (answer.ok && read) return value as Output;
    const after = retryAfterOf(headers.get('Retry-After'), date || natives.now());
    throw VaraiError.from(value, status, headers.get('X-Request-Id') ?? requestId, after);
  } catch (cause) {
    if (cause instanceof VaraiError) throw cause;
    if (signal.aborted) throw aborted(signal);
    if (controller.signal.aborted) throw controller.signal.reason as VaraiError;
    throw unanswered(cause);
  } finally {
    natives.clearTimeout(timer);
  }
}
