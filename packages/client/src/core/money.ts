/** An amount in minor units (cents, yen, fils) with its ISO 4217 currency in upper case. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const digits = new Map<string, number>();

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217, by way of CLDR). */
export function minorDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    known = format.resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}

/** The amount in major units, for `Intl` only; never calculate with it. */
export const toMajor = ({ amount, currency }: Money): number => amount / 10 ** minorDigits(currency);
