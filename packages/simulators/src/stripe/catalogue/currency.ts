import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';

/** Currencies of three decimals: the last digit must be 0 (https://docs.stripe.com/currencies#three-decimal). */
const threeDecimals = new Set(['bhd', 'jod', 'kwd', 'omr', 'tnd']);

/** The step that amounts of a currency move in, in its minor unit. */
export const stepOf = (currency: string): number => (threeDecimals.has(currency.toLowerCase()) ? 10 : 1);

export function exactAmount(amount: number, currency: string, param: string): number {
  if (!/^[a-z]{3}$/i.test(currency)) throw invalid(`Invalid currency: ${currency}`, 'currency');
  if (amount < 0) throw invalid('Invalid non-negative integer', param, 'parameter_invalid_integer');
  if (amount % stepOf(currency) !== 0) {
    throw invalid(
      `Invalid amount: amounts in ${currency.toUpperCase()} must be a multiple of 10, since its third decimal is not charged.`,
      param,
    );
  }
  return amount;
}

/** `amount × part / whole`, to the nearest step of the currency, ties away from zero; all are integers. */
export function share(amount: number, part: number, whole: number, currency: string): number {
  const step = stepOf(currency);
  const [numerator, denominator] = [BigInt(Math.abs(amount)) * BigInt(part), BigInt(whole) * BigInt(step)];
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return Number(rounded) * step * (amount < 0 ? -1 : 1) || 0;
}

/** The price's unit amount in a currency; throws as Stripe does when it has none there. */
export function amountIn(price: Stripe.Price, currency: string): number {
  const amount = price.currency === currency ? price.unit_amount : price.currency_options?.[currency]?.unit_amount;
  if (amount === null || amount === undefined) {
    throw invalid(
      `The price specified supports currencies of \`${price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
      'items',
    );
  }
  return amount;
}
