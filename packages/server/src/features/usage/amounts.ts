/** Bytes as the portal's pages write them: steps of 1,000, three figures that never say too much, `1.5 TB`. */
export function bytes(language: string, amount: number): string {
  const step = amount > 0 ? Math.min(Math.floor(Math.log10(amount) / 3), 5) : 0;
  const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, roundingMode: 'trunc' });
  return `${figures.format(amount / 1000 ** step)} ${['', 'k', 'M', 'G', 'T', 'P'][step]!}B`;
}
