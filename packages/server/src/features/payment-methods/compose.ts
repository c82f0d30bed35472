import type { Clock } from '../../platform/clock.ts';
import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { paymentMethodEvents } from './jobs.ts';
import { paymentMethodRoutes } from './routes.ts';
import { createPaymentMethodService } from './service.ts';
import { stripeMethods } from './stripe.ts';

/** The feature put together, with what a webhook sets off. */
export function composePaymentMethods(
  stripe: StripeConnection,
  customer: (account: string) => Promise<string>,
  clock: Clock,
) {
  const service = createPaymentMethodService({ provider: sayingSilence(stripeMethods(stripe)), customer, clock });
  return { routes: paymentMethodRoutes(service), events: paymentMethodEvents(service) };
}
