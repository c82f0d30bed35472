import type { Stripe } from 'stripe';
import { share } from '../catalogue/currency.ts';

/** Standard rates in hundredths of a percent; elsewhere nothing is collected. */
const standard: Record<string, number> = {
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
  /** Where tax is worked out automatically; undefined where it is not. */
  country: string | undefined;
  exempt: boolean;
  /** Named by hand, for each line that names none itself. */
  rates: readonly Stripe.TaxRate[];
}

/** The taxes on one line; `own` are the rates that it names itself. */
export function taxesOn(
  amount: number,
  currency: string,
  behavior: string | null,
  { country, exempt, rates }: Taxation,
  own: readonly Stripe.TaxRate[] = [],
): Stripe.InvoiceLineItem.Tax[] {
  if (country !== undefined) return [taxOn(amount, currency, behavior, country, exempt)];
  return namedOn(amount, currency, own.length > 0 ? own : rates, exempt);
}

/** Hundredths of a hundredth of a percent, as rates have four decimals at most. */
const partsOf = ({ percentage }: Stripe.TaxRate): number => Math.round(percentage * 10_000);

function namedOn(
  amount: number,
  currency: string,
  rates: readonly Stripe.TaxRate[],
  exempt: boolean,
): Stripe.InvoiceLineItem.Tax[] {
  const within = rates.filter(({ inclusive }) => inclusive);
  const whole = 1_000_000 + within.reduce((sum, rate) => sum + partsOf(rate), 0);
  const included = within.map((rate) => share(amount, partsOf(rate), whole, currency));
  const net = amount - included.reduce((sum, tax) => sum + tax, 0);
  return rates.map((rate) => {
    const tax = rate.inclusive ? (included[within.indexOf(rate)] ?? 0) : share(net, partsOf(rate), 1_000_000, currency);
    return {
      amount: exempt ? 0 : tax,
      tax_behavior: rate.inclusive ? 'inclusive' : 'exclusive',
      tax_rate_details: { tax_rate: rate.id },
      taxability_reason: exempt ? 'customer_exempt' : 'not_available',
      taxable_amount: exempt ? amount : net,
      type: 'tax_rate_details',
    };
  });
}

/** The tax on one line; `amount` is added on top unless the price includes it. */
function taxOn(
  amount: number,
  currency: string,
  behavior: string | null,
  country: string,
  exempt: boolean,
): Stripe.InvoiceLineItem.Tax {
  const rate = exempt ? 0 : (standard[country] ?? 0);
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
