import type { Stripe } from 'stripe';
import { newDiscount } from '../catalogue/coupons.ts';
import { ratesNamed, refuseBoth } from '../catalogue/tax-rates.ts';
import { fullAddress } from '../customers/address.ts';
import { blank } from '../customers/routes.ts';
import { address, choice, emptyable, hash, integer, listOf, text, type Read } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { newInvoice } from '../invoices/invoice.ts';
import { identifier, now, token, type World } from '../world.ts';
import { entryOf } from './routes.ts';

/** What a preview of something bought once takes, beside its currency and its tax. */
export const onceFields = {
  customer_details: hash({
    address: emptyable(address),
    shipping: emptyable(hash({ address, name: text, phone: text })),
    tax_exempt: emptyable(choice('exempt', 'none', 'reverse')),
    tax_ids: listOf(hash({ type: text, value: text }, 'type', 'value')),
  }),
  discounts: emptyable(listOf(hash({ coupon: text }))),
  invoice_items: listOf(hash({ currency: text, price: text, quantity: integer, tax_rates: emptyable(listOf(text)) })),
};

/** An invoice for nobody yet: for details of a customer, of things that are bought once. Nothing is kept. */
export function previewOnce(
  world: World,
  { customer_details: details = {}, discounts, invoice_items: items = [] }: Read<typeof onceFields>,
  currency: string | undefined,
  automaticTax: boolean,
): Stripe.Invoice {
  if (!currency) throw invalid('You must specify a currency to preview items without a customer.', 'currency');
  const coupon = discounts?.[0]?.coupon;
  const rates = items.map(({ tax_rates: ids }, index) => ratesNamed(world, ids, `invoice_items[${index}][tax_rates]`));
  refuseBoth(automaticTax, rates.flat());
  return newInvoice(world, {
    id: `upcoming_in_${token(world, 24)}`,
    customer: {
      ...blank(world),
      id: '',
      address: details.address ? fullAddress(details.address) : null,
      tax_exempt: details.tax_exempt ?? 'none',
    },
    currency: currency.toLowerCase(),
    subscription: null,
    reason: 'upcoming',
    entries: items.map((item, index) => ({
      ...entryOf(world, currency.toLowerCase(), {
        ...(item.price !== undefined && { pricing: { price: item.price } }),
        quantity: item.quantity,
      }),
      rates: rates[index],
      invoiceItem: identifier(world, 'ii'),
    })),
    periodStart: now(world),
    periodEnd: now(world),
    automaticTax,
    discount: coupon ? newDiscount(world, '', coupon) : null,
  });
}
