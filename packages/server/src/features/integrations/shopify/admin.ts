import type { Clock } from '../../../platform/clock.ts';
import { PlatformFailure, type Trouble } from '../failure.ts';
import { addressOf, apiVersion, type ShopifySettings } from './settings.ts';

interface Cost {
  readonly requestedQueryCost: number;
  readonly throttleStatus: { readonly maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: string | readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: Cost };
}

/** Admin GraphQL of one shop after another. */
export interface Admin {
  /**
   * Asks, and waits as long as the shop's bucket needs; its answers say how much is in it.
   *
   * @throws PlatformFailure
   */
  ask<Data>(shop: string, token: string, document: string, variables?: object): Promise<Data>;
}

const tries = 8;

const troubles: Readonly<Record<number, Trouble>> = {
  401: 'auth_expired',
  402: 'frozen',
  403: 'scope_missing',
  404: 'misconfigured',
  423: 'frozen',
  429: 'rate_limited',
};

const codes: Readonly<Record<string, Trouble>> = {
  ACCESS_DENIED: 'scope_missing',
  INTERNAL_SERVER_ERROR: 'unreachable',
  TIMEOUT: 'unreachable',
  SHOP_INACTIVE: 'frozen',
};

/** What errors of an answer come to; `undefined` when they only ask for patience. What we do not know is news to us. */
function troubleIn(errors: NonNullable<Answer['errors']>): PlatformFailure | undefined {
  const all = typeof errors === 'string' ? [{ message: errors, extensions: undefined }] : errors;
  const told = all.flatMap(({ extensions }) => extensions?.code ?? []);
  const known = told.find((code) => codes[code] !== undefined);
  const said = all.map(({ message }) => message).join('; ');
  if (known === undefined && told.includes('THROTTLED')) return undefined;
  return new PlatformFailure(codes[known ?? ''] ?? 'unsupported_version', `Shopify refused: ${said}`);
}

export function createAdmin(deps: {
  settings: ShopifySettings;
  clock: Clock;
  /** Ms. */
  wait: (ms: number) => Promise<void>;
  /** Ms that an answer may take. */
  patience?: number;
}): Admin {
  const { settings, clock, wait, patience = 20_000 } = deps;
  /** What was in the bucket of a shop when it answered last. */
  const buckets = new Map<string, Cost['throttleStatus'] & { readonly at: number }>();
  /** What each document asked for last. */
  const costs = new Map<string, number>();

  const missing = (shop: string, cost: number): number => {
    const bucket = buckets.get(shop);
    if (!bucket) return 0;
    // clocks may go back
    const passed = Math.max(0, clock.now().getTime() - bucket.at);
    const restored = (passed / 1000) * bucket.restoreRate;
    const available = Math.min(bucket.maximumAvailable, bucket.currentlyAvailable + restored);
    return cost <= available ? 0 : Math.ceil(((cost - available) / bucket.restoreRate) * 1000);
  };

  async function send(shop: string, token: string, body: string): Promise<Answer> {
    let answer: Response;
    try {
      answer = await fetch(`${addressOf(settings, shop)}/admin/api/${apiVersion}/graphql.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-shopify-access-token': token },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      const trouble = troubles[answer.status];
      if (trouble) throw new PlatformFailure(trouble, `Shopify refused: HTTP ${answer.status}.`);
      if (!answer.ok) throw new PlatformFailure('unreachable', `Shopify failed: HTTP ${answer.status}.`);
      return (await answer.json()) as Answer;
    } catch (cause) {
      if (cause instanceof PlatformFailure) throw cause;
      throw new PlatformFailure('unreachable', 'Shopify did not answer.', { cause });
    }
  }

  return {
    async ask<Data>(shop: string, token: string, document: string, variables: object = {}) {
      for (let tried = 0; tried < tries; tried += 1) {
        const ahead = missing(shop, costs.get(document) ?? 0);
        if (ahead > 0) await wait(ahead);
        const { data, errors, extensions } = await send(shop, token, JSON.stringify({ query: document, variables }));
        const cost = extensions?.cost;
        if (cost) {
          buckets.set(shop, { ...cost.throttleStatus, at: clock.now().getTime() });
          costs.set(document, cost.requestedQueryCost);
        }
        if (!errors && data) return data as Data;
        if (!errors) throw new PlatformFailure('unreachable', 'Shopify answered with nothing.');
        const trouble = troubleIn(errors);
        if (trouble) throw trouble;
        // told how much it needs, the next turn waits for it; without that, a second
        if (!cost) await wait(1000);
      }
      throw new PlatformFailure('rate_limited', 'Shopify held calls back, again and again.');
    },
  };
}
