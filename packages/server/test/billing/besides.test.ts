import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { previewOf } from '../../src/features/subscription/stripe-preview.ts';
import { planSchedule } from '../../src/features/subscription/stripe-schedule.ts';
import { readSubscription } from '../../src/features/subscription/stripe-subscription.ts';

// what a merchant's own Stripe account holds besides our plan, and the simulator does not: an add-on, use that is counted,
// discounts, tax rates. Made by hand, typed as the SDK's.

const running: Stripe.SubscriptionSchedule.Phase = {
  start_date: 100,
  end_date: 200,
  items: [
    { price: 'price_addon', quantity: 2, tax_rates: [{ id: 'txr_item' }], discounts: [], metadata: { kind: 'addon' } },
    {
      price: 'price_professional',
      quantity: 3,
      tax_rates: [],
      discounts: [{ coupon: 'half', discount: null, promotion_code: null }],
      metadata: {},
    },
    { price: 'price_metered', tax_rates: [], discounts: [], metadata: {} },
  ],
  discounts: [
    { coupon: null, discount: 'di_kept', promotion_code: null },
    { coupon: null, discount: null, promotion_code: 'promo_kept' },
  ],
  automatic_tax: { enabled: false, disabled_reason: null, liability: null },
  default_tax_rates: [{ id: 'txr_all' }],
  default_payment_method: null,
  collection_method: 'charge_automatically',
  trial_end: null,
} as unknown as Stripe.SubscriptionSchedule.Phase;

test('a downgrade replaces the plan’s price and repeats all else in both phases', async () => {
  const sent: Stripe.SubscriptionScheduleUpdateParams[] = [];
  const stripe = {
    subscriptionSchedules: {
      retrieve: async () => ({ phases: [running], current_phase: { start_date: 100, end_date: 200 } }),
      update: async (_: string, params: Stripe.SubscriptionScheduleUpdateParams) => void sent.push(params),
    },
  } as unknown as Stripe;
  const target = { replaces: 'price_professional', priceId: 'price_starter', quantity: 3, interval: 'month' } as const;
  await planSchedule(stripe, 'sub_sched_1', target, 'pc_1', 'key');

  const lasting = {
    discounts: [{ discount: 'di_kept' }, { promotion_code: 'promo_kept' }],
    automatic_tax: { enabled: false },
    default_tax_rates: ['txr_all'],
    collection_method: 'charge_automatically',
  };
  const addon = { price: 'price_addon', quantity: 2, tax_rates: ['txr_item'], metadata: { kind: 'addon' } };
  const plan = { price: 'price_professional', quantity: 3, discounts: [{ coupon: 'half' }] };
  const metered = { price: 'price_metered' };
  expect(sent.map(({ phases }) => phases)).toEqual([
    [
      { ...lasting, items: [addon, plan, metered], start_date: 100, end_date: 200 },
      {
        ...lasting,
        items: [addon, { ...plan, price: 'price_starter' }, metered],
        duration: { interval: 'month', interval_count: 1 },
        proration_behavior: 'none',
        metadata: { varai_change: 'pc_1' },
      },
    ],
  ]);
});

test('a downgrade of a plan that the running phase does not have is refused, not guessed', async () => {
  const stripe = {
    subscriptionSchedules: {
      retrieve: async () => ({ phases: [running], current_phase: { start_date: 100, end_date: 200 } }),
      update: () => Promise.reject(new Error('sent all the same')),
    },
  } as unknown as Stripe;
  const target = { replaces: 'price_other', priceId: 'price_starter', quantity: 1, interval: 'month' } as const;
  await expect(planSchedule(stripe, 'sub_sched_1', target, 'pc_1', 'key')).rejects.toMatchObject({ kind: 'refused' });
});

const price = (id: string, product: string, amount: number) => ({
  id,
  product,
  unit_amount: amount,
  recurring: { interval: 'month' },
});

test('an add-on in the first place does not hide the plan', async () => {
  const subscription = {
    id: 'sub_1',
    status: 'active',
    currency: 'usd',
    metadata: {},
    items: {
      data: [
        { id: 'si_1', price: price('price_addon', 'prod_support', 500), quantity: 1 },
        {
          id: 'si_2',
          price: price('price_professional', 'prod_varai_professional', 19_900),
          quantity: 3,
          current_period_start: 100,
          current_period_end: 200,
        },
      ],
    },
    latest_invoice: null,
    schedule: null,
    default_payment_method: null,
    customer: 'cus_1',
    automatic_tax: { enabled: false },
    cancel_at: null,
    trial_end: null,
    ended_at: null,
    pending_update: null,
    collection_method: 'charge_automatically',
    start_date: 1,
  };
  const stripe = { subscriptions: { retrieve: async () => subscription } } as unknown as Stripe;
  expect(await readSubscription(stripe, 'cus_1', 'sub_1')).toMatchObject({
    planId: 'professional',
    itemId: 'si_2',
    quantity: 3,
    price: { amount: 59_700, currency: 'USD' },
    periodEnd: 200,
  });
});

test('a preview names discount, tax and balance, and its lines add up to what is due', () => {
  const preview = previewOf({
    currency: 'usd',
    total: 5000,
    amount_due: 4000,
    period_start: 100,
    period_end: 200,
    lines: {
      data: [
        {
          description: 'Remaining time on Enterprise after 21 Nov 2026',
          amount: 10_000,
          quantity: 1,
          parent: { subscription_item_details: { proration: true } },
          pricing: { price_details: { price: 'price_enterprise', product: 'prod_varai_enterprise' } },
          period: { start: 100, end: 200 },
        },
        {
          description: '1 × Support',
          amount: 500,
          quantity: 1,
          parent: { subscription_item_details: { proration: false } },
          pricing: { price_details: { price: 'price_addon', product: 'prod_support' } },
          period: { start: 100, end: 200 },
        },
      ],
    },
    total_discount_amounts: [
      { amount: 5000, discount: 'di_half' },
      { amount: 1300, discount: 'di_more' },
    ],
    total_taxes: [
      { amount: 800, tax_behavior: 'exclusive' },
      { amount: 900, tax_behavior: 'inclusive' },
    ],
  } as unknown as Stripe.Invoice);
  expect(preview).toMatchObject({ currency: 'USD', due: 4000, total: 5000 });
  expect(preview.lines.map(({ kind, planId, proration, amount }) => [kind, planId, proration, amount])).toEqual([
    ['item', 'enterprise', true, 10_000],
    ['item', null, false, 500],
    ['discount', null, false, -6300],
    ['tax', null, false, 800],
    ['balance', null, false, -1000],
  ]);
  expect(preview.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(preview.due);
});
