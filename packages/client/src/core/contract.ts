import { Query, uuid } from './natives.ts';

/** One typed request, ready to be sent, queued, replayed or stubbed. */
export interface Message<Output> {
  readonly endpoint: Endpoint<never, Output>;
  readonly input: unknown;
  /** The `Idempotency-Key` of a write; the same message keeps it however often it is sent. */
  readonly key: string | undefined;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

interface Spec<Input> {
  readonly method: Method;
  /** `:name` segments are filled from the input's member of that name. */
  readonly path: `/${string}`;
  /** What the bearer must be: a page's client secret, a server's secret key, or what Shopify's App Bridge gives a page. */
  readonly auth?: 'session' | 'secret-key' | 'id-token' | 'none';
  /** The write's idempotency key, where the input decides it; random otherwise. */
  readonly key?: (input: Input) => string;
  /** The input's member that is sent as `If-Match` and not in the body. */
  readonly match?: keyof Input & string;
  /** The session's component that must be allowed; absent means any session. */
  readonly component?: string;
  /** The feature of that component that must be allowed, such as `change-plan`. */
  readonly feature?: string;
  readonly summary: string;
}

/**
 * Call it to make a message; read it to serve one.
 *
 * Weighs nothing: schemas live beside it in `schema.ts` and are loaded by
 * servers, tests and forms only.
 */
export interface Endpoint<in Input, Output> {
  (...input: [Input] extends [void] ? [] : [input: Input]): Message<Output>;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly auth: 'session' | 'secret-key' | 'id-token' | 'none';
  readonly component: string | undefined;
  readonly feature: string | undefined;
  readonly match: string | undefined;
  readonly summary: string;
  /** Never read; carries the answer's type. */
  readonly output?: Output;
}

export type InputOf<E> = E extends Endpoint<infer Input, unknown> ? Input : never;
export type OutputOf<E> = E extends Endpoint<never, infer Output> ? Output : never;

/** Declares one entry of a contract: `endpoint<Input, Output>({ method, path, summary })`. */
export function endpoint<Input, Output>(spec: Spec<Input>): Endpoint<Input, Output> {
  const { method, path, auth = 'session', component, feature, summary, key, match } = spec;
  const make = (input?: Input): Message<Output> => ({
    endpoint: self,
    input,
    key: method === 'GET' ? undefined : (key?.(input as Input) ?? uuid()),
  });
  const self = Object.assign(make, { method, path, auth, component, feature, match, summary }) as Endpoint<
    Input,
    Output
  >;
  return self;
}

/**
 * Where a message goes: its path with parameters filled in, its query (reads
 * and deletes) and its body (other writes), without the member that goes as `If-Match`.
 */
export function address(message: Message<unknown>): { path: string; body: Record<string, unknown> | undefined } {
  const { method, path, match } = message.endpoint;
  const rest = new Map(Object.entries((message.input ?? {}) as Record<string, unknown>));
  rest.delete(match ?? '');
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  if (method !== 'GET' && method !== 'DELETE') return { path: filled, body: Object.fromEntries(rest) };

  const query = new Query();
  for (const [name, value] of rest) {
    if (value !== undefined && value !== null) query.set(name, `${value as string | number}`);
  }
  return { path: query.size > 0 ? `${filled}?${query}` : filled, body: undefined };
}
