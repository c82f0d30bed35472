import type { Endpoint, Features, SessionUser } from '@varai/client';
import type { ZodMiniType } from 'zod/mini';

/** What a verified client secret allows. */
export interface VerifiedSession {
  readonly id: string;
  readonly account: string;
  readonly user: SessionUser;
  /** `null` allows every component. */
  readonly components: string[] | null;
  readonly features: Features;
  /** `page`: the host's page is told nothing that the provider's fields would need. */
  readonly cardEntry?: 'fields' | 'page' | undefined;
  readonly origin: string | null;
  readonly locale: string | null;
  readonly expiresAt: Date;
}

/** One authenticated request of a page, of which the handler sees nothing of HTTP. */
export interface Call<Input> {
  readonly account: string;
  readonly session: VerifiedSession;
  readonly input: Input;
  readonly requestId: string;
  /** The write's `Idempotency-Key`; empty for a read. */
  readonly key: string;
  /** The version the caller has seen (`If-Match`), without quotes. */
  readonly ifMatch: string | undefined;
  readonly signal: AbortSignal;
}

/** One authenticated request of a host's server (secret key). */
export interface HostCall<Input> {
  readonly hostId: string;
  readonly input: Input;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** Who looks at which shop, as an ID token of Shopify says. */
export interface ShopUser {
  readonly shop: string;
  readonly user: string;
}

/** One request of a page inside Shopify's admin, with the ID token that it was verified by. */
export interface ShopCall<Input> extends ShopUser {
  readonly idToken: string;
  readonly input: Input;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

export interface Schemas<Input, Output> {
  readonly input?: ZodMiniType<Input>;
  readonly output: ZodMiniType<Output>;
}

export interface ServeOptions<Output> {
  readonly status?: 200 | 201;
  /** The answer's version, sent as its `ETag`. */
  readonly etag?: (output: Output) => string;
}

/** A contract entry with what answers it. */
export interface Mount {
  readonly endpoint: Endpoint<never, unknown>;
  readonly schemas: Schemas<unknown, unknown>;
  readonly options: ServeOptions<unknown>;
  readonly page?: (call: Call<unknown>) => Promise<unknown>;
  readonly host?: (call: HostCall<unknown>) => Promise<unknown>;
  readonly shop?: (call: ShopCall<unknown>) => Promise<unknown>;
}

export type FeatureRoutes = readonly Mount[];

/** Answers one endpoint that a page calls with its client secret. */
export const serve = <Input, Output>(
  endpoint: Endpoint<Input, Output>,
  schemas: Schemas<Input, Output>,
  handle: (call: Call<Input>) => Promise<Output>,
  options: ServeOptions<Output> = {},
): Mount => ({ endpoint, schemas, options, page: handle }) as unknown as Mount; // safe: the pair was checked above

/** Answers one endpoint that a host's server calls with its secret key. */
export const serveHost = <Input, Output>(
  endpoint: Endpoint<Input, Output>,
  schemas: Schemas<Input, Output>,
  handle: (call: HostCall<Input>) => Promise<Output>,
  options: ServeOptions<Output> = {},
): Mount => ({ endpoint, schemas, options, host: handle }) as unknown as Mount; // safe: the pair was checked above

/** Answers one endpoint that a page inside Shopify's admin calls with an ID token. */
export const serveShop = <Input, Output>(
  endpoint: Endpoint<Input, Output>,
  schemas: Schemas<Input, Output>,
  handle: (call: ShopCall<Input>) => Promise<Output>,
  options: ServeOptions<Output> = {},
): Mount => ({ endpoint, schemas, options, shop: handle }) as unknown as Mount; // safe: the pair was checked above

/** A feature's endpoints, for `app.ts` to mount. */
export const routes = (...mounts: Mount[]): FeatureRoutes => mounts;
