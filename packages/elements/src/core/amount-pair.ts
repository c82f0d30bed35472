import { bytes } from './amounts.ts';
import type { LocaleController } from './locale.ts';

/** Writes bytes in as many figures as tell what is used from what may be: nothing reads full before it is. */
export function bytesBeside(
  locale: Pick<LocaleController<unknown>, 'number'>,
  used: number,
  most: number | null,
): (amount: number) => string {
  let figures = 3;
  const amount = (value: number) => bytes(locale, value, figures);
  while (most !== null && used < most && figures < 16 && amount(used) === amount(most)) figures += 1;
  return amount;
}
