import type { World } from '../world.ts';

/** What the account of this stand-in has switched on, in the order in which its fields show it. */
export type Offered = 'card' | 'google_pay' | 'sepa_debit' | 'ideal';

/**
 * What can be saved in a currency. Bank debits and iDEAL are in euros alone; a wallet is offered where the browser has one
 * (`control.offerWallet`). A US account needs Financial Connections, which this stand-in has not: it comes by the API alone.
 */
export const offered = ({ wallet }: World, currency: string): Offered[] => [
  'card',
  ...(wallet ? (['google_pay'] as const) : []),
  ...(currency.toLowerCase() === 'eur' ? (['sepa_debit', 'ideal'] as const) : []),
];
