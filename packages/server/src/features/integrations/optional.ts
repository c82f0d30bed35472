import { PlatformFailure, type Reason } from './failure.ts';

const denials = { read_products: 'products_denied', read_stock: 'stock_denied' } as const;
const known: readonly (Reason | null)[] = ['products_denied', 'stock_denied', 'stock_unreadable'];

/** Does it; where the shop does not let us, says of what. */
export async function allowed<T>(capability: keyof typeof denials, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof PlatformFailure) || cause.state !== 'scope_missing') throw cause;
    throw new PlatformFailure('scope_missing', cause.message, { reason: denials[capability], cause });
  }
}

/** Whether it concerns products or stock alone: orders come in without them, and the connection is what it is without them. */
export const isAside = (error: unknown): error is PlatformFailure =>
  error instanceof PlatformFailure && known.includes(error.reason);
