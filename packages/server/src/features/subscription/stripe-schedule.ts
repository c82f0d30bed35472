import type Stripe from 'stripe';
import type { Interval } from '@varai/client';
import { idOf } from '../../platform/stripe-id.ts';
import { ProviderError, type ProviderSchedule } from './provider.ts';

type Phase = Stripe.SubscriptionSchedule.Phase;
type PhaseParams = Stripe.SubscriptionScheduleUpdateParams.Phase;
type ItemParams = Stripe.SubscriptionScheduleUpdateParams.Phase.Item;

/** The price that the plan has from its date on, in the place of today's. */
export interface SchedulePlan {
  readonly replaces: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly interval: Interval;
}

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

/**
 * Two phases: today's, repeated as it is, and one interval with the plan's price replaced and all else as it is; then the
 * subscription goes on by itself.
 */
export async function planSchedule(
  stripe: Stripe,
  id: string,
  target: SchedulePlan,
  mark: string,
  idempotencyKey: string,
): Promise<void> {
  const schedule = await stripe.subscriptionSchedules.retrieve(id);
  const running =
    schedule.phases.find(({ start_date: start }) => start === schedule.current_phase?.start_date) ?? schedule.phases[0];
  // the plan was changed elsewhere since the look: whatever is planned now would not be what was quoted
  if (!running?.items.some(({ price }) => idOf(price) === target.replaces))
    throw new ProviderError('refused', { code: 'plan_moved', declineCode: null, paymentMethodId: null });
  await stripe.subscriptionSchedules.update(
    id,
    {
      end_behavior: 'release',
      proration_behavior: 'none',
      metadata: { varai_change: mark },
      phases: [
        repeated(running),
        {
          items: running.items.map((item) =>
            idOf(item.price) === target.replaces
              ? { ...sameItem(item), price: target.priceId, quantity: target.quantity }
              : sameItem(item),
          ),
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

type Discounts = Phase['discounts'];
type Discount = Stripe.SubscriptionScheduleUpdateParams.Phase.Discount;

const sameDiscounts = (all: Discounts): Discount[] =>
  all.flatMap(({ discount, coupon, promotion_code: code }): Discount[] => {
    if (discount) return [{ discount: idOf(discount) }];
    if (code) return [{ promotion_code: idOf(code) }];
    return coupon ? [{ coupon: idOf(coupon) }] : [];
  });

const sameItem = ({ price, quantity, tax_rates: rates, discounts, metadata }: Phase['items'][number]): ItemParams => ({
  price: idOf(price),
  // what is counted by use has none
  ...(quantity !== undefined && { quantity }),
  ...(rates?.length && { tax_rates: rates.map(idOf) }),
  ...(discounts.length > 0 && { discounts: sameDiscounts(discounts) }),
  ...(metadata && Object.keys(metadata).length > 0 && { metadata }),
});

/** What belongs to the customer and not to the plan, and so outlives the change. */
function lasting(phase: Phase): Partial<PhaseParams> {
  return {
    ...(phase.discounts.length > 0 && { discounts: sameDiscounts(phase.discounts) }),
    ...(phase.automatic_tax && { automatic_tax: { enabled: phase.automatic_tax.enabled } }),
    ...(phase.default_tax_rates?.length && { default_tax_rates: phase.default_tax_rates.map(idOf) }),
    ...(phase.default_payment_method && { default_payment_method: idOf(phase.default_payment_method) }),
    ...(phase.collection_method && { collection_method: phase.collection_method }),
  };
}

const repeated = (phase: Phase): PhaseParams => ({
  ...lasting(phase),
  items: phase.items.map(sameItem),
  start_date: phase.start_date,
  end_date: phase.end_date,
  ...(typeof phase.trial_end === 'number' && { trial_end: phase.trial_end }),
});
