import { usageErrors } from '@varai/client';
import type Stripe from 'stripe';
import { idOf } from '../../platform/stripe-id.ts';
import type { Reckoned, Terms } from './purchase-ports.ts';

const sum = (amounts: readonly { amount: number }[] | null | undefined): number =>
  (amounts ?? []).reduce((all, { amount }) => all + amount, 0);

/** What a one-time invoice of the customer inherits: a discount, and the tax that the subscription has, worked out or set by hand. */
export async function stripeTerms(stripe: Stripe, id: string, code: string): Promise<Terms> {
  const currency = code.toLowerCase();
  const customer = await stripe.customers.retrieve(id, {
    expand: ['invoice_credit_balance', 'subscriptions', 'tax_ids'],
  });
  if (customer.deleted)
    return { balance: 0, taxed: false, taxRates: [], reckon: (_, amount) => Promise.resolve(plain(amount)) };
  const subscriptions = customer.subscriptions?.data ?? [];
  const taxed = subscriptions.some(({ automatic_tax: { enabled } }) => enabled);
  const rates = subscriptions.map(({ default_tax_rates: set }) => (set ?? []).map(idOf));
  // Stripe takes the one or the other
  const taxRates = taxed ? [] : (rates.find(({ length }) => length > 0) ?? []);
  const coupon = idOf(customer.discount?.source.coupon ?? '');

  return {
    balance: customer.invoice_credit_balance?.[currency] ?? 0,
    taxed,
    taxRates,
    async reckon({ priceId }, amount) {
      if (!taxed && taxRates.length === 0 && !coupon) return plain(amount);
      try {
        const invoice = await stripe.invoices.createPreview({
          currency,
          ...(taxed && { automatic_tax: { enabled: true } }),
          // by its details: by its id the provider would preview the subscription's next invoice
          customer_details: detailsOf(customer),
          discounts: coupon ? [{ coupon }] : '',
          invoice_items: [{ price: priceId, currency, ...(taxRates.length > 0 && { tax_rates: taxRates }) }],
        });
        return reckoned(invoice);
      } catch (error) {
        if ((error as { code?: string }).code === 'customer_tax_location_invalid') throw usageErrors.address_missing();
        throw error;
      }
    },
  };
}

const plain = (total: number): Reckoned => ({ total, tax: null, lines: [] });

function detailsOf({ address, shipping, tax_exempt: exempt, tax_ids: ids }: Stripe.Customer) {
  return {
    ...(address && { address: given(address) }),
    ...(shipping?.address && { shipping: { name: shipping.name ?? '', address: given(shipping.address) } }),
    ...(exempt && { tax_exempt: exempt }),
    ...(ids?.data.length && { tax_ids: ids.data.map(({ type, value }) => ({ type, value })) }),
  } as Stripe.InvoiceCreatePreviewParams.CustomerDetails; // safe: what the provider itself keeps of them
}

const given = (address: Stripe.Address): Stripe.AddressParam =>
  Object.fromEntries(Object.entries(address).filter(([, value]) => value));

function reckoned(invoice: Stripe.Invoice): Reckoned {
  const taxes = invoice.total_taxes ?? [];
  const added = sum(taxes.filter(({ tax_behavior: how }) => how === 'exclusive'));
  const off = sum(invoice.total_discount_amounts);
  return {
    total: invoice.total,
    tax: added > 0 ? 'exclusive' : sum(taxes) > 0 ? 'inclusive' : null,
    lines: [
      ...(off > 0 ? [{ kind: 'discount' as const, amount: -off }] : []),
      ...(added > 0 ? [{ kind: 'tax' as const, amount: added }] : []),
    ],
  };
}
