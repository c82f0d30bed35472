import { isVaraiError, requestErrors, sessionErrors, type VaraiError } from '@varai/client';
import type { Context, Hono } from 'hono';
import { assertAllowed, bearerOf, type Authenticator } from './authenticator.ts';
import { addressOf, respond, type Env } from './context.ts';
import type { Idempotency } from './idempotency.ts';
import { parseInput, readInput } from './input.ts';
import type { Limiter } from './limits.ts';
import { packed, worth } from './packed.ts';
import { exposed, holdsBack, problemReply, type Reply } from './problem.ts';
import type { HostCall, Mount, ShopUser, VerifiedSession } from './serve.ts';

export interface Surroundings {
  readonly authenticator: Authenticator;
  readonly idempotency: Idempotency;
  readonly limiter: Limiter;
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  /** Told of what no answer says: what nobody expected, and what somebody else said. */
  readonly onError: (error: unknown, requestId: string) => void;
}

interface Caller {
  /** Whose idempotency keys and limits these are. */
  readonly id: string;
  readonly hostId: string;
  readonly session: VerifiedSession | undefined;
  readonly by?: ShopUser & { readonly idToken: string };
}

/** Who was verified a moment ago, without a wait. */
function recognise(c: Context<Env>, mount: Mount, { authenticator }: Surroundings): Caller | undefined {
  const header = mount.page && c.req.header('authorization');
  const known = header?.startsWith('Bearer ') && authenticator.known(header.slice(7));
  return known ? { id: known.account, hostId: '', session: known } : undefined;
}

/** Each failed credential counts against the address, so that nobody tries keys for long. */
async function identify(c: Context<Env>, mount: Mount, around: Surroundings): Promise<Caller> {
  const header = c.req.header('authorization');
  const address = addressOf(c, around.trustProxy);
  await around.limiter.assertNotRefused(address);
  try {
    const token = bearerOf(header);
    if (mount.host) {
      const hostId = await around.authenticator.host(token);
      return { id: `host:${hostId}`, hostId, session: undefined };
    }
    if (mount.shop) {
      const by = await around.authenticator.shop(token);
      return { id: `shop:${by.shop}`, hostId: '', session: undefined, by: { ...by, idToken: token } };
    }
    const session = await around.authenticator.session(token);
    return { id: session.account, hostId: '', session };
  } catch (error) {
    if (isVaraiError(error) && error.status === 401 && error.code !== sessionErrors.expired.code)
      await around.limiter.consume('refused', address);
    throw error;
  }
}

function keyOf(c: Context): string {
  const key = c.req.header('idempotency-key');
  if (key === undefined || key === '') {
    throw requestErrors.idempotency_key_missing({
      message: 'A write needs the header Idempotency-Key, a new value for each intent.',
    });
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw requestErrors.malformed({
      message: 'Idempotency-Key cannot be read. Send up to 255 visible ASCII characters.',
    });
  }
  return key;
}

/** What a handler is called with: nothing of HTTP. */
class Asked implements HostCall<unknown> {
  readonly account: string;
  readonly hostId: string;
  readonly session: VerifiedSession;
  readonly input: unknown;
  readonly key: string;
  readonly #c: Context<Env>;

  constructor(c: Context<Env>, caller: Caller, input: unknown, key: string) {
    this.#c = c;
    this.account = caller.id;
    this.hostId = caller.hostId;
    this.session = caller.session as VerifiedSession; // safe: identify() set it for all that read it
    this.input = input;
    this.key = key;
  }
  get requestId(): string {
    return this.#c.get('requestId');
  }
  get ifMatch(): string | undefined {
    return this.#c.req.header('if-match')?.replace(/^(W\/)?"|"$/g, '');
  }
  /** Asked for seldom, and dear: it makes the whole Request. */
  get signal(): AbortSignal {
    return this.#c.req.raw.signal;
  }
}

/** Answers told from memory are checked and written once: nobody changes an answer that was given. */
const written = new WeakMap<object, string>();

/** An answer that breaks the contract is a fault of ours, and never the caller's. */
function write({ schemas }: Mount, output: unknown): string {
  const known = typeof output === 'object' && output !== null ? written.get(output) : undefined;
  if (known !== undefined) return known;
  const body = JSON.stringify(schemas.output.parse(output));
  if (typeof output === 'object' && output !== null) written.set(output, body);
  return body;
}

const json = { 'content-type': 'application/json' };

async function answer(c: Context<Env>, mount: Mount, caller: Caller, input: unknown, key = ''): Promise<Reply> {
  const { options } = mount;
  const asked = new Asked(c, caller, input, key);
  const output =
    mount.shop && caller.by
      ? await mount.shop({ ...caller.by, input, requestId: asked.requestId, signal: asked.signal })
      : mount.host
        ? await mount.host(asked)
        : await mount.page?.(asked);
  return {
    status: options.status ?? 200,
    headers: options.etag ? { ...json, etag: `"${options.etag(output)}"` } : json,
    body: write(mount, output),
  };
}

/** Puts a contract entry on the app: who may, what was said, once, and what comes back. */
export function mountRoute(app: Hono<Env>, mount: Mount, around: Surroundings): void {
  const { method, path } = mount.endpoint;

  app.on(method, path, async (c) => {
    c.set('route', path);
    const caller = recognise(c, mount, around) ?? (await identify(c, mount, around));
    c.set('account', caller.id);
    const headers = await around.limiter.consume(mount.host ? 'host' : 'account', caller.id);
    if (caller.session) assertAllowed(caller.session, mount.endpoint, c.req.header('origin'));

    const { input: schema } = mount.schemas;
    const input = schema && parseInput(schema, await readInput(c.req.raw, c.req.param()), caller.session?.locale);
    if (method === 'GET') {
      const reply = await answer(c, mount, caller, input);
      const parcel = reply.body.length < worth ? reply : await packed(reply, c.req.header('accept-encoding'));
      return respond(c, parcel, headers);
    }

    const write = { caller: caller.id, key: keyOf(c), method, path: c.req.path, input };
    const { replayed, ...reply } = await around.idempotency.once(write, () =>
      answer(c, mount, caller, input, write.key).catch((error: unknown) => {
        const known: VaraiError = exposed(error);
        if (holdsBack(error)) around.onError(error, c.var.requestId);
        return problemReply(known, around.publicUrl, c.var.requestId);
      }),
    );
    if (reply.status >= 400) c.set('problem', (JSON.parse(reply.body) as { code: string }).code);
    return respond(c, reply, { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) });
  });
}
