import type { Stripe } from 'stripe';
import { share } from '../catalogue/currency.ts';

/** Standard rates in hundredths of a percent; elsewhere nothing is collected. */
const rates: Record<string, number> = {
  AT: 2000,
  AU: 1000,
  BE: 2100,
  CH: 810,
  DE: 1900,
  ES: 2100,
  FR: 2000,
  GB: 2000,
  IE: 2300,
  IT: 2200,
  JP: 1000,
  NL: 2100,
  SE: 2500,
};

export interface Taxation {
  country: string;
  exempt: boolean;
}

/** The tax on one line; `amount` is added on top unless the price includes it. */
export function taxOn(
  amount: number,
  currency: string,
  behavior: string | null,
  { country, exempt }: Taxation,
): Stripe.InvoiceLineItem.Tax {
  const rate = exempt ? 0 : (rates[country] ?? 0);
  const inclusive = behavior === 'inclusive';
  const tax = inclusive ? share(amount, rate, 10_000 + rate, currency) : share(amount, rate, 10_000, currency);
  return {
    amount: tax,
    tax_behavior: inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: `txr_${country.toLowerCase()}_${rate}` },
    taxability_reason: exempt ? 'customer_exempt' : rate === 0 ? 'not_collecting' : 'standard_rated',
    taxable_amount: inclusive ? amount - tax : amount,
    type: 'tax_rate_details',
  };
}

/** The sums of all lines' taxes, by rate and behaviour. */
export function totalTaxes(lines: Stripe.InvoiceLineItem[]): Stripe.Invoice.TotalTax[] {
  const sums = new Map<string, Stripe.Invoice.TotalTax>();
  for (const tax of lines.flatMap((line) => line.taxes ?? [])) {
    const key = `${tax.tax_rate_details?.tax_rate ?? ''} ${tax.tax_behavior} ${tax.taxability_reason}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...tax });
    else {
      sum.amount += tax.amount;
      sum.taxable_amount = (sum.taxable_amount ?? 0) + (tax.taxable_amount ?? 0);
    }
  }
  return [...sums.values()];
}
