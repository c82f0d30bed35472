import type Stripe from 'stripe';
import { plainText } from '../../platform/plain-text.ts';
import { idOf } from '../../platform/stripe-id.ts';
import { planOfProduct } from './catalogue.ts';
import type { ProviderLine, ProviderPreview } from './provider.ts';

/** Passes the provider's figures on; adds up nothing but its own lines for discounts, taxes and balance. */
export function previewOf(invoice: Stripe.Invoice): ProviderPreview {
  const { total, amount_due: due, period_start: start, period_end: end } = invoice;
  const line = (kind: ProviderLine['kind'], description: string, amount: number): ProviderLine[] =>
    amount === 0 ? [] : [{ kind, description, planId: null, quantity: null, amount, proration: false, start, end }];
  const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((all, { amount }) => all + amount, 0);

  const taxes = (invoice.total_taxes ?? []).filter(({ tax_behavior }) => tax_behavior === 'exclusive');
  const balance = due - Math.max(total, 0);
  return {
    currency: invoice.currency.toUpperCase(),
    due,
    total,
    lines: [
      ...invoice.lines.data.map(lineOf),
      ...line('discount', 'Discount', -sum(invoice.total_discount_amounts ?? [])),
      ...line('tax', 'Tax', sum(taxes)),
      ...line('balance', 'Applied balance', balance),
    ],
  };
}

const lineOf = (line: Stripe.InvoiceLineItem): ProviderLine => ({
  kind: 'item',
  description: plainText(line.description ?? ''),
  planId: planOf(line.pricing) ?? null,
  quantity: line.quantity,
  amount: line.amount,
  proration: line.parent?.subscription_item_details?.proration ?? line.parent?.invoice_item_details?.proration ?? false,
  start: line.period.start,
  end: line.period.end,
});

const planOf = (pricing: Stripe.InvoiceLineItem['pricing']): string | undefined =>
  pricing?.price_details && planOfProduct(idOf(pricing.price_details.product));
