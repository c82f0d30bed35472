import { subscriptionErrors } from '@varai/client';
import { isProviderError } from './provider.ts';
import type { SubscriptionService } from './service.ts';

/** Says the provider's failures in the contract's words; its own words stay in the cause, for the log. */
export function guarded(service: SubscriptionService): SubscriptionService {
  const wrapped = Object.entries(service).map(([name, method]) => [
    name,
    async (...input: unknown[]): Promise<unknown> => {
      try {
        return await (method as (...input: unknown[]) => Promise<unknown>)(...input);
      } catch (error) {
        throw isProviderError(error) ? translated(error) : error;
      }
    },
  ]);
  return Object.fromEntries(wrapped) as SubscriptionService; // safe: same names, same results
}

const translated = (error: Error & { kind: string }): Error =>
  error.kind === 'unavailable'
    ? subscriptionErrors.provider_unavailable({ cause: error, retryAfter: 5 })
    : subscriptionErrors.provider_refused({ cause: error });
