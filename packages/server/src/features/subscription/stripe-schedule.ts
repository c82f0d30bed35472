import type Stripe from 'stripe';
import type { Interval } from '@varai/client';
import { idOf } from '../../platform/stripe-id.ts';
import type { ProviderSchedule } from './provider.ts';

type Phase = Stripe.SubscriptionSchedule.Phase;
type PhaseParams = Stripe.SubscriptionScheduleUpdateParams.Phase;

export function scheduleOf(schedule: Stripe.SubscriptionSchedule): ProviderSchedule {
  const phase = schedule.current_phase;
  const next = schedule.phases.find(({ start_date: start }) => phase !== null && start >= phase.end_date);
  return {
    id: schedule.id,
    change: schedule.metadata?.['varai_change'] ?? null,
    nextAt: next?.start_date ?? null,
    phase: phase && { start: phase.start_date, end: phase.end_date },
  };
}

/** Two phases: today's, repeated as it is, and the new price for one interval; then the subscription goes on by itself. */
export async function planSchedule(
  stripe: Stripe,
  id: string,
  target: { priceId: string; quantity: number; interval: Interval },
  mark: string,
  idempotencyKey: string,
): Promise<void> {
  const schedule = await stripe.subscriptionSchedules.retrieve(id);
  const running =
    schedule.phases.find(({ start_date: start }) => start === schedule.current_phase?.start_date) ?? schedule.phases[0];
  if (!running) throw new Error('a schedule without phases');
  await stripe.subscriptionSchedules.update(
    id,
    {
      end_behavior: 'release',
      proration_behavior: 'none',
      metadata: { varai_change: mark },
      phases: [
        repeated(running),
        {
          items: [{ price: target.priceId, quantity: target.quantity }],
          duration: { interval: target.interval, interval_count: 1 },
          proration_behavior: 'none',
          metadata: { varai_change: mark },
          ...lasting(running),
        },
      ],
    },
    { idempotencyKey },
  );
}

/** What belongs to the customer and not to the plan, and so outlives the change. */
function lasting(phase: Phase): Partial<PhaseParams> {
  const discounts = phase.discounts.flatMap(
    ({ discount, coupon }): Stripe.SubscriptionScheduleUpdateParams.Phase.Discount[] =>
      discount ? [{ discount: idOf(discount) }] : coupon ? [{ coupon: idOf(coupon) }] : [],
  );
  return {
    ...(discounts.length > 0 && { discounts }),
    ...(phase.automatic_tax && { automatic_tax: { enabled: phase.automatic_tax.enabled } }),
    ...(phase.default_tax_rates?.length && { default_tax_rates: phase.default_tax_rates.map(idOf) }),
    ...(phase.default_payment_method && { default_payment_method: idOf(phase.default_payment_method) }),
    ...(phase.collection_method && { collection_method: phase.collection_method }),
  };
}

const repeated = (phase: Phase): PhaseParams => ({
  ...lasting(phase),
  items: phase.items.map(({ price, quantity, tax_rates: rates }) => ({
    price: idOf(price),
    ...(quantity !== undefined && { quantity }),
    ...(rates?.length && { tax_rates: rates.map(idOf) }),
  })),
  start_date: phase.start_date,
  end_date: phase.end_date,
  ...(typeof phase.trial_end === 'number' && { trial_end: phase.trial_end }),
});
