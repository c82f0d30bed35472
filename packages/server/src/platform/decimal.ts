import { minorDigits } from '@varai/client';

/** Minor units of a decimal such as `12.9`, exact; more digits than the currency has are rounded, halves away from zero. */
export function minorOf(decimal: string, currency: string): number {
  const [, sign, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  if (sign === undefined) throw new Error(`This is no amount: ${decimal.slice(0, 40)}`);
  const digits = minorDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const amount = Number(fraction[digits] !== undefined && fraction[digits] >= '5' ? kept + 1n : kept);
  return sign === '-' && amount !== 0 ? -amount : amount;
}
