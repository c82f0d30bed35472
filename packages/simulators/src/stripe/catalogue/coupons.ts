import type { Stripe } from 'stripe';
import { choice, decimal, integer, mergeMetadata, metadata, text } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { route } from '../http/route.ts';
import { find, identifier, idOf, now, token, type World } from '../world.ts';
import { share } from './currency.ts';

/** Coupons, and the discount that a customer has by one: it takes off of every invoice, as long as the coupon lasts. */
export const couponRoutes = [
  route(
    'POST',
    '/v1/coupons',
    {
      id: text,
      amount_off: integer,
      currency: text,
      duration: choice('forever'),
      metadata,
      name: text,
      percent_off: decimal,
    },
    ({ world, params }) => {
      const { amount_off: amount, percent_off: percent } = params;
      if ((amount === undefined) === (percent === undefined))
        throw invalid('You must specify either amount_off or percent_off.', 'percent_off');
      const coupon: Stripe.Coupon = {
        id: params.id ?? token(world, 8),
        object: 'coupon',
        amount_off: amount ?? null,
        created: now(world),
        currency: params.currency?.toLowerCase() ?? null,
        duration: params.duration ?? 'forever',
        duration_in_months: null,
        livemode: false,
        max_redemptions: null,
        metadata: mergeMetadata({}, params.metadata),
        name: params.name ?? null,
        percent_off: percent ?? null,
        redeem_by: null,
        times_redeemed: 0,
        valid: true,
      };
      world.tables.coupons[coupon.id] = coupon;
      return coupon;
    },
    'duration',
  ),
  route('GET', '/v1/coupons/:id', {}, ({ world, path }) => find(world, 'coupons', path('id'))),
];

export const newDiscount = (world: World, customer: string, coupon: string): Stripe.Discount => ({
  id: identifier(world, 'di'),
  object: 'discount',
  checkout_session: null,
  customer,
  customer_account: null,
  end: null,
  invoice: null,
  invoice_item: null,
  promotion_code: null,
  source: { coupon: find(world, 'coupons', coupon, 'coupon').id, type: 'coupon' },
  start: now(world),
  subscription: null,
  subscription_item: null,
});

/** What a discount takes off of one amount; what is credited it leaves alone. */
export function offOf(world: World, discount: Stripe.Discount | null | undefined, amount: number, currency: string) {
  if (!discount || amount <= 0) return 0;
  const { amount_off, currency: of, percent_off } = find(world, 'coupons', idOf(discount.source.coupon), 'coupon');
  if (percent_off !== null) return share(amount, Math.round(percent_off * 100), 10_000, currency);
  return of === currency ? Math.min(amount, amount_off ?? 0) : 0;
}
