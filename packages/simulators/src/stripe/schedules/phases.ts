import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import { mergeMetadata } from '../http/fields.ts';
import { addCycles, cycleOf } from '../subscriptions/period.ts';
import { stateOf } from '../subscriptions/state.ts';
import { find, idOf, token, type ItemState, type World } from '../world.ts';
import type { PhaseOrder } from './fields.ts';

const phaseItem = (
  world: World,
  item: {
    price?: string | undefined;
    quantity?: number | undefined;
    metadata?: Record<string, string> | null | undefined;
    tax_rates?: string[] | null | undefined;
  },
): Stripe.SubscriptionSchedule.Phase.Item => {
  const price = find(world, 'prices', item.price ?? '', 'phases[items][price]');
  return {
    billing_thresholds: null,
    discounts: [],
    metadata: mergeMetadata({}, item.metadata),
    plan: price.id,
    price: price.id,
    quantity: item.quantity ?? 1,
    tax_rates: (item.tax_rates ?? []).map((id) => find(world, 'taxRates', id, 'phases[items][tax_rates]')),
  };
};

export function newPhase(
  world: World,
  subscription: Stripe.Subscription,
  span: { start: number; end: number },
  items: Parameters<typeof phaseItem>[1][],
  more: Partial<Stripe.SubscriptionSchedule.Phase> = {},
): Stripe.SubscriptionSchedule.Phase {
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    automatic_tax: subscription.automatic_tax,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency: subscription.currency,
    default_payment_method: null,
    default_tax_rates: subscription.default_tax_rates ?? [],
    description: null,
    discounts: [],
    end_date: span.end,
    invoice_settings: null,
    items: items.map((item) => phaseItem(world, item)),
    metadata: {},
    on_behalf_of: null,
    proration_behavior: 'create_prorations',
    start_date: span.start,
    transfer_data: null,
    trial_end: null,
    ...more,
  };
}

/** The phases that a request describes: the first begins where the running one began, each other where the one before ends. */
export function newPhases(
  world: World,
  subscription: Stripe.Subscription,
  schedule: Stripe.SubscriptionSchedule | undefined,
  orders: PhaseOrder[],
  today: number,
): Stripe.SubscriptionSchedule.Phase[] {
  const running = schedule?.current_phase?.start_date ?? stateOf(subscription).periodStart;
  let start = running;
  return orders.map((order, index) => {
    const given = order.start_date === 'now' ? today : order.start_date;
    if (index === 0 && given === undefined && schedule) {
      throw invalid(
        'You must specify `start_date` for the first phase of an existing schedule.',
        'phases[0][start_date]',
        'parameter_missing',
      );
    }
    if (given !== undefined && given !== start) {
      const wrong =
        index === 0
          ? 'The subscription schedule update is invalid. You can not modify the start date of the current phase.'
          : 'The start date of a phase must equal the end date of the one before it.';
      throw invalid(wrong, `phases[${index}][start_date]`);
    }
    const [first] = order.items ?? [];
    if (!first) throw invalid('Each phase must have at least one item.', `phases[${index}][items]`);
    const cycle = cycleOf(find(world, 'prices', first.price ?? '', `phases[${index}][items][0][price]`));
    const lasts = order.duration
      ? { interval: order.duration.interval ?? 'month', count: order.duration.interval_count ?? 1 }
      : cycle;
    const end = order.end_date === 'now' ? today : (order.end_date ?? addCycles(start, lasts, 1));
    if (end <= start)
      throw invalid('The end date of a phase must be after its start date.', `phases[${index}][end_date]`);
    const phase = newPhase(world, subscription, { start, end }, order.items ?? [], {
      billing_cycle_anchor: order.billing_cycle_anchor ?? null,
      default_tax_rates: (order.default_tax_rates ?? []).map((id) => find(world, 'taxRates', id, 'phases')),
      description: order.description ?? null,
      metadata: { ...order.metadata },
      proration_behavior: order.proration_behavior ?? 'create_prorations',
      trial_end: typeof order.trial_end === 'number' ? order.trial_end : null,
      ...(order.automatic_tax && {
        automatic_tax: { disabled_reason: null, enabled: order.automatic_tax.enabled ?? false, liability: null },
      }),
      ...(order.default_payment_method && { default_payment_method: order.default_payment_method }),
    });
    start = end;
    return phase;
  });
}

/** A phase's items, keeping the ids of the items that they replace in turn. */
export const itemsOfPhase = (
  world: World,
  current: ItemState[],
  phase: Stripe.SubscriptionSchedule.Phase,
): ItemState[] =>
  phase.items.map((item, index) => ({
    id: current[index]?.id ?? `si_${token(world, 14)}`,
    price: idOf(item.price as string),
    quantity: item.quantity ?? 1,
    metadata: item.metadata ?? {},
    ...(item.tax_rates?.length && { taxRates: item.tax_rates.map(({ id }) => id) }),
  }));
