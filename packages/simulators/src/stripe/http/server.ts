import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { parse } from 'qs';
import { apiVersion } from '../events.ts';
import { identifier, type World } from '../world.ts';
import { hash, listOf, text, type Fields } from './fields.ts';
import { expanded } from './expansion.ts';
import { StripeFailure } from './failure.ts';
import type { Faults } from './faults.ts';
import { createIdempotency, fingerprintOf, type Idempotency } from './idempotency.ts';
import type { Route } from './route.ts';

export type Environment = { Bindings: Partial<HttpBindings> };

export interface ServerOptions {
  world: World;
  routes: Route[];
  apiKey: string;
  faults: Faults;
  /** Work that has come due since the last request. */
  catchUp: () => void;
  changed: () => void;
}

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

const errorBody = (failure: StripeFailure): string => JSON.stringify({ error: failure.body });

/** The key of the request: Bearer, or the user of Basic. */
function keyOf(header: string | undefined): string | undefined {
  const [scheme = '', credentials = ''] = header?.split(' ') ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() === 'basic') return Buffer.from(credentials, 'base64').toString().split(':')[0];
  return undefined;
}

function authenticate(header: string | undefined, apiKey: string): void {
  const key = keyOf(header);
  if (key === apiKey) return;
  const message = key
    ? `Invalid API Key provided: ${key.slice(0, 7)}${'*'.repeat(Math.max(0, key.length - 11))}${key.slice(-4)}`
    : "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.";
  throw new StripeFailure(401, { type: 'invalid_request_error', message });
}

const failureOf = (thrown: unknown): StripeFailure =>
  thrown instanceof StripeFailure
    ? thrown
    : new StripeFailure(500, { type: 'api_error', message: thrown instanceof Error ? thrown.message : String(thrown) });

function perform(
  options: ServerOptions,
  route: Route,
  parameters: Record<string, unknown>,
  path: (name: string) => string,
): Answer {
  const { world } = options;
  const fields: Fields = { ...route.fields, expand: listOf(text) };
  const { expand, ...params } = hash(fields, ...route.required)(parameters, '');
  const result = route.run({ world, params, path });
  return { status: 200, body: JSON.stringify(expanded(world, result, (expand as string[] | undefined) ?? [])) };
}

async function answer(
  options: ServerOptions,
  idempotency: Idempotency,
  route: Route,
  context: Context<Environment>,
): Promise<Answer> {
  const { req } = context;
  authenticate(req.header('authorization'), options.apiKey);
  const raw =
    route.method === 'GET' ? new URL(req.url).search.slice(1) : (await req.text()) || new URL(req.url).search.slice(1);
  const parameters = parse(raw, { depth: 20, arrayLimit: 1000, parameterLimit: 10_000 });
  const key = route.method === 'POST' ? req.header('idempotency-key') : undefined;
  const work = (): Answer => perform(options, route, parameters, (name) => req.param(name) ?? '');
  if (!key) return work();
  const fingerprint = fingerprintOf(req.method, req.path, raw);
  const kept = idempotency.begin(key, fingerprint);
  if (kept) return { status: kept.status, body: kept.body, headers: { 'Idempotent-Replayed': 'true' } };
  let answered: Answer | undefined;
  try {
    await options.faults.linger(`${req.method} ${req.path}`);
    answered = work();
    return answered;
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.body.type === 'card_error') answered = { status: failure.status, body: errorBody(failure) };
    throw thrown;
  } finally {
    idempotency.end(key, answered && { fingerprint, ...answered });
  }
}

/** All endpoints under /v1; every other address is Stripe's 404. */
export function createServer(options: ServerOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  const { world, faults } = options;
  const idempotency = createIdempotency(world);

  app.use('/v1/*', async (context, next) => {
    options.catchUp();
    await faults.run(context, next);
    if (context.req.method !== 'GET') options.changed();
    context.res.headers.set('request-id', identifier(world, 'req').slice(0, 18));
    context.res.headers.set('stripe-version', context.req.header('stripe-version') ?? apiVersion);
    const key = context.req.header('idempotency-key');
    if (key) context.res.headers.set('idempotency-key', key);
  });
  for (const route of options.routes) {
    app.on(route.method, route.path, async (context) => {
      const { status, body, headers } = await answer(options, idempotency, route, context);
      return context.body(body, status as 200, { 'content-type': 'application/json', ...headers });
    });
  }
  app.all('/v1/*', (context) => {
    authenticate(context.req.header('authorization'), options.apiKey);
    const { method, path } = context.req;
    const message = `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`;
    throw new StripeFailure(404, { type: 'invalid_request_error', message });
  });
  app.onError((thrown, context) => {
    const failure = failureOf(thrown);
    return context.body(errorBody(failure), failure.status as 400, { 'content-type': 'application/json' });
  });
  return app;
}
