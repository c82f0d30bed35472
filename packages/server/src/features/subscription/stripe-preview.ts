import type Stripe from 'stripe';
import { plainText } from '../../platform/plain-text.ts';
import type { ProviderLine, ProviderPreview } from './provider.ts';

/** Passes the provider's figures on; adds up nothing but its own lines for discounts, taxes and balance. */
export function previewOf(invoice: Stripe.Invoice): ProviderPreview {
  const { total, amount_due: due, period_start: start, period_end: end } = invoice;
  const line = (description: string, amount: number): ProviderLine[] =>
    amount === 0 ? [] : [{ description, amount, proration: false, start, end }];
  const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((all, { amount }) => all + amount, 0);

  const taxes = (invoice.total_taxes ?? []).filter(({ tax_behavior }) => tax_behavior === 'exclusive');
  const balance = due - Math.max(total, 0);
  return {
    currency: invoice.currency.toUpperCase(),
    due,
    total,
    lines: [
      ...invoice.lines.data.map(lineOf),
      ...line('Discount', -sum(invoice.total_discount_amounts ?? [])),
      ...line('Tax', sum(taxes)),
      ...line('Applied balance', balance),
    ],
  };
}

const lineOf = ({ description, amount, parent, period }: Stripe.InvoiceLineItem): ProviderLine => ({
  description: plainText(description ?? ''),
  amount,
  proration: parent?.subscription_item_details?.proration ?? parent?.invoice_item_details?.proration ?? false,
  start: period.start,
  end: period.end,
});
