/** Amounts are minor units of the shop's base currency, times ms since 1970. */
export interface SoldLine {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** All its pieces, before discounts and taxes. */
  readonly total: number;
  readonly discount: number;
  /** The SKU of what was chosen of something configurable, which Magento lists as an item of its own without a price. */
  readonly variant: { readonly id: number; readonly sku: string } | undefined;
}

export type OrderState =
  'new' | 'pending_payment' | 'processing' | 'complete' | 'closed' | 'canceled' | 'holded' | 'payment_review';

export interface SoldOrder {
  readonly id: number;
  readonly createdAt: number;
  updatedAt: number;
  state: OrderState;
  readonly customer: number | null;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly lines: readonly SoldLine[];
  readonly shipping: number;
  readonly tax: number;
  /** What the customer paid in, and how much of it one unit of the base currency is. */
  readonly paidIn: { readonly currency: string; readonly rate: number };
}

export interface CreditMemo {
  readonly id: number;
  readonly order: number;
  readonly createdAt: number;
  updatedAt: number;
  readonly amount: number;
  canceled: boolean;
  readonly lines: readonly { readonly line: SoldLine; readonly quantity: number; readonly total: number }[];
}

export interface Product {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly price: number;
  quantity: number;
  updatedAt: number;
}

/** What an integration holds once it is activated; the token is made by the handshake. */
export interface Integration {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly verifier: string;
  readonly activatedAt: number;
  request: { readonly token: string; readonly secret: string } | undefined;
  access: { readonly token: string; readonly secret: string } | undefined;
}

/** Something that goes wrong with an installation. */
export interface Trouble {
  /**
   * `maintenance`: 503 in HTML. `report`: 500 in HTML. `firewall`: 403 in HTML. `login`: led to a page to sign in at. `busy`: 429.
   * `cut`: the connection breaks. `slow`: answered `ms` late. `nonsense`: 200, and no JSON.
   */
  readonly kind: 'busy' | 'cut' | 'firewall' | 'login' | 'maintenance' | 'nonsense' | 'no_route' | 'report' | 'slow';
  /** The beginning of `METHOD /path`; absent matches all. */
  readonly match?: string;
  /** How many requests it meets; until it is cleared unless said. */
  readonly times?: number;
  readonly ms?: number;
}

/** One installation of Magento with one website. */
export interface World {
  /** Its base URL with a slash at its end, known once it listens. */
  url: string;
  readonly name: string;
  version: string;
  currency: string;
  readonly timeZone: string;
  readonly random: () => number;
  readonly orders: Map<number, SoldOrder>;
  readonly memos: Map<number, CreditMemo>;
  readonly products: Map<string, Product>;
  integration: Integration | undefined;
  /** What the integration may read. */
  resources: readonly string[];
  /** As in 2.4.6: a blank in a value makes every signature invalid. */
  dateBug: boolean;
  /** ms. */
  now(): number;
  /** The next id, from 1. */
  next(): number;
}

/** Small letters and digits, by the world's chance. */
export const secret = (world: World, length = 32): string =>
  Array.from({ length }, () => Math.floor(world.random() * 36).toString(36)).join('');

/** `2026-11-20 12:00:00`: UTC, by the second. */
export const instant = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
