import type { DashboardInput } from '@varai/client';

/** What a tag asks for; two tags that ask the same share one answer. */
export type Query = Pick<DashboardInput, 'period' | 'from' | 'to' | 'compare' | 'store'>;

export const periods = ['today', '7d', '30d', '12m', 'custom'] as const satisfies readonly Query['period'][];

/** One text for each question, whatever the order in which it was put together. */
export const keyOf = ({ period, from = '', to = '', compare, store = '' }: Query): string =>
  [period, ...(period === 'custom' ? [from, to] : ['', '']), compare ?? '', store].join('|');
