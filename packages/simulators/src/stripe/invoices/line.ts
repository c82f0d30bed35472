import { Stripe } from 'stripe';
import { identifier, type World, idOf } from '../world.ts';
import { offOf } from '../catalogue/coupons.ts';
import { taxesOn, type Taxation } from './tax.ts';

/** One thing to bill, before it stands on an invoice. */
export interface Entry {
  amount: number;
  description: string;
  start: number;
  end: number;
  quantity: number;
  price: string | null;
  subscription: string | null;
  item: string | null;
  proration: boolean;
  /** Tax rates of its own, in the place of the invoice's. */
  rates?: Stripe.TaxRate[] | undefined;
  /** The invoice item that it was kept as until now. */
  invoiceItem?: string;
}

export function newLine(
  world: World,
  entry: Entry,
  currency: string,
  invoice: string,
  taxation: Taxation,
  discount?: Stripe.Discount | null,
): Stripe.InvoiceLineItem {
  const price = entry.price === null ? undefined : world.tables.prices[entry.price];
  const unit = price && (price.currency_options?.[currency]?.unit_amount ?? price.unit_amount);
  const off = entry.proration ? 0 : offOf(world, discount, entry.amount, currency);
  const behavior = price && (price.currency_options?.[currency]?.tax_behavior ?? price.tax_behavior);
  const kept = entry.invoiceItem ?? null;
  return {
    id: identifier(world, 'il'),
    object: 'line_item',
    amount: entry.amount,
    currency,
    description: entry.description,
    discount_amounts: discount && off > 0 ? [{ amount: off, discount: discount.id }] : [],
    discountable: !entry.proration,
    discounts: discount && off > 0 ? [discount.id] : [],
    invoice,
    livemode: false,
    metadata: {},
    parent:
      entry.item !== null
        ? {
            invoice_item_details: null,
            subscription_item_details: {
              invoice_item: kept,
              proration: entry.proration,
              proration_details: entry.proration ? { credited_items: null } : null,
              subscription: entry.subscription,
              subscription_item: entry.item,
            },
            type: 'subscription_item_details',
          }
        : {
            invoice_item_details: {
              invoice_item: kept ?? '',
              proration: entry.proration,
              proration_details: null,
              subscription: entry.subscription,
            },
            subscription_item_details: null,
            type: 'invoice_item_details',
          },
    period: { start: entry.start, end: entry.end },
    pretax_credit_amounts: [],
    pricing: price
      ? {
          price_details: { price: price.id, product: idOf(price.product) },
          type: 'price_details',
          unit_amount_decimal: Stripe.Decimal.from(
            entry.proration && entry.quantity === 1 ? entry.amount : (unit ?? 0),
          ),
        }
      : null,
    quantity: entry.quantity,
    quantity_decimal: Stripe.Decimal.from(entry.quantity),
    subscription: entry.subscription,
    subtotal: entry.amount,
    taxes: taxesOn(entry.amount - off, currency, behavior ?? null, taxation, entry.rates),
  };
}
