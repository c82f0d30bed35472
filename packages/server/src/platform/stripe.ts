import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhenResult } from 'cockatiel';
import Stripe from 'stripe';
import type { Config } from './config.ts';
import { stripeKey } from './stripe-key.ts';

/** Whether calls to an upstream are let through. */
export interface Circuit {
  readonly state: 'closed' | 'open' | 'half-open';
}

/** The official SDK; every call passes its circuit breaker. */
export type StripeConnection = Stripe & { readonly circuit: Circuit };

const names: Record<CircuitState, Circuit['state']> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};

type Answer = { getStatusCode(): number };

type Headers = Parameters<Stripe.HttpClient['makeRequest']>[4];

/** In one place, so that no feature has to think of how long a caller's key may be. */
const withinBounds = (headers: Headers): Headers => {
  const { 'Idempotency-Key': key } = headers as Record<string, unknown>;
  return typeof key === 'string' ? Object.assign(headers, { 'Idempotency-Key': stripeKey(key) }) : headers;
};

/**
 * Stripe itself, or whatever speaks its protocol at STRIPE_API_URL; `null` without a key.
 *
 * Five failures in a row (no answer, or a 5xx) open the circuit: for ten seconds calls fail at once, as a connection
 * error of the SDK, then one is let through to see.
 */
export function createStripe(config: Pick<Config, 'stripe'>): StripeConnection | null {
  if (!config.stripe) return null;
  const { secretKey, apiUrl } = config.stripe;

  const breaker = circuitBreaker(
    handleWhenResult((answer) => (answer as Answer).getStatusCode() >= 500).orWhen(() => true),
    { breaker: new ConsecutiveBreaker(5), halfOpenAfter: 10_000 },
  );
  const inner = Stripe.createNodeHttpClient();
  const httpClient = {
    getClientName: () => inner.getClientName(),
    makeRequest: ((host, port, path, method, headers, ...rest) =>
      breaker.execute(() =>
        inner.makeRequest(host, port, path, method, withinBounds(headers), ...rest),
      )) as typeof inner.makeRequest,
  };

  const address = apiUrl === undefined ? undefined : new URL(apiUrl);
  const stripe = new Stripe(secretKey, {
    httpClient: httpClient,
    maxNetworkRetries: 2,
    timeout: 15_000,
    telemetry: false,
    appInfo: { name: 'varai-portal' },
    ...(address && {
      host: address.hostname,
      port: address.port || (address.protocol === 'https:' ? 443 : 80),
      protocol: address.protocol === 'https:' ? ('https' as const) : ('http' as const),
    }),
  });
  return Object.assign(stripe, {
    circuit: {
      get state() {
        return names[breaker.state];
      },
    },
  });
}
