import type { Stripe } from 'stripe';
import { amountIn } from '../catalogue/currency.ts';
import { idOf, type World } from '../world.ts';
import { cycleOf } from './period.ts';

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const dayOf = (instant: number): string => dates.format(instant * 1000).replace('Sept', 'Sep');

const nameOf = (world: World, price: Stripe.Price): string =>
  world.tables.products[idOf(price.product)]?.name ?? 'Product';

const counted = (world: World, price: Stripe.Price, quantity: number): string =>
  (quantity === 1 ? '' : `${quantity} × `) + nameOf(world, price);

/** Amounts in minor units as Stripe writes them: $29.00, ¥2900. */
function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The descriptions of Stripe's invoice lines. */
export const wording = {
  unused: (world: World, price: Stripe.Price, quantity: number, at: number): string =>
    `Unused time on ${counted(world, price, quantity)} after ${dayOf(at)}`,
  remaining: (world: World, price: Stripe.Price, quantity: number, at: number): string =>
    `Remaining time on ${counted(world, price, quantity)} after ${dayOf(at)}`,
  trial: (world: World, price: Stripe.Price): string => `Trial period for ${nameOf(world, price)}`,
  period(world: World, price: Stripe.Price, quantity: number, currency: string): string {
    const { interval, count } = cycleOf(price);
    return `${quantity} × ${nameOf(world, price)} (at ${money(amountIn(price, currency), currency)} / ${count === 1 ? interval : `every ${count} ${interval}s`})`;
  },
};
