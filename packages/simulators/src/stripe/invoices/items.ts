import { Stripe } from 'stripe';
import { emit } from '../events.ts';
import { identifier, idOf, now, type World } from '../world.ts';
import type { Entry } from './line.ts';

/** Keeps an entry until the next invoice of its subscription. */
export function keepItem(world: World, customer: string, currency: string, entry: Entry): Stripe.InvoiceItem {
  const item: Stripe.InvoiceItem = {
    id: identifier(world, 'ii'),
    object: 'invoiceitem',
    amount: entry.amount,
    currency,
    customer,
    customer_account: null,
    date: now(world),
    description: entry.description,
    discountable: !entry.proration,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    net_amount: entry.amount,
    parent: entry.subscription
      ? {
          subscription_details: {
            subscription: entry.subscription,
            ...(entry.item && { subscription_item: entry.item }),
          },
          type: 'subscription_details',
        }
      : null,
    period: { start: entry.start, end: entry.end },
    pricing: entry.price
      ? {
          price_details: { price: entry.price, product: idOf(world.tables.prices[entry.price]?.product ?? '') },
          type: 'price_details',
          unit_amount_decimal: Stripe.Decimal.from(entry.quantity === 1 ? entry.amount : 0),
        }
      : null,
    proration: entry.proration,
    quantity: entry.quantity,
    quantity_decimal: Stripe.Decimal.from(entry.quantity),
    tax_rates: entry.rates ?? [],
    test_clock: null,
  };
  world.tables.invoiceItems[item.id] = item;
  emit(world, 'invoiceitem.created', item);
  return item;
}

const waiting = (world: World, subscription: Stripe.Subscription): Stripe.InvoiceItem[] =>
  Object.values(world.tables.invoiceItems).filter(
    (item) =>
      item.invoice === null &&
      item.customer === subscription.customer &&
      item.currency === subscription.currency &&
      (item.parent === null || item.parent.subscription_details?.subscription === subscription.id),
  );

/** What waits for the next invoice of a subscription. */
export const waitingEntries = (world: World, subscription: Stripe.Subscription): Entry[] =>
  waiting(world, subscription).map((item) => ({
    amount: item.amount,
    description: item.description ?? '',
    start: item.period.start,
    end: item.period.end,
    quantity: item.quantity,
    price: item.pricing?.price_details ? idOf(item.pricing.price_details.price) : null,
    subscription: item.parent?.subscription_details?.subscription ?? null,
    item: item.parent?.subscription_details?.subscription_item ?? null,
    proration: item.proration,
    rates: item.tax_rates ?? [],
    invoiceItem: item.id,
  }));

export function bindItems(world: World, subscription: Stripe.Subscription, invoice: string): void {
  for (const item of waiting(world, subscription)) item.invoice = invoice;
}
