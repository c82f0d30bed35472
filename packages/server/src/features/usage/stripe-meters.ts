import type Stripe from 'stripe';
import type { Clock } from '../../platform/clock.ts';
import { eventName, meters, type MeterId } from './meters.ts';
import type { MeterProvider, Said } from './push.ts';

const fresh = 5 * 60 * 1000;

interface Failure {
  readonly type?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
}

/** Stripe's billing meters; which there are is asked once in five minutes. */
export function stripeMeters(stripe: Stripe, clock: Clock): MeterProvider {
  let known: readonly MeterId[] = [];
  let until = 0;

  return {
    async known() {
      const now = clock.now().getTime();
      if (now < until) return known;
      const { data } = await stripe.billing.meters.list({ status: 'active', limit: 100 });
      const names = new Set(data.map(({ event_name }) => event_name));
      known = meters.map(({ id }) => id).filter((id) => names.has(eventName(id)));
      until = now + fresh;
      return known;
    },

    async say({ id, meter, customer, quantity, at }): Promise<Said> {
      try {
        await stripe.billing.meterEvents.create({
          event_name: eventName(meter),
          identifier: id,
          payload: { stripe_customer_id: customer, value: String(quantity) },
          timestamp: Math.floor(at.getTime() / 1000),
        });
        return 'taken';
      } catch (error) {
        const { code, statusCode, message, type } = error as Failure;
        if (!type?.startsWith('Stripe')) throw error;
        // the same event once more, under another idempotency key of the SDK
        if (code === 'duplicate_meter_event' || /already exists with identifier/.test(message ?? '')) return 'taken';
        return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? 'refused' : 'silent';
      }
    },
  };
}
