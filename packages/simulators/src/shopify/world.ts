/** Amounts are minor units of the shop's currency, times ms since 1970. */
export interface ShopLine {
  readonly id: number;
  readonly sku: string | null;
  readonly title: string;
  readonly quantity: number;
  /** All its pieces, discounts taken off. */
  readonly total: number;
}

export interface ShopRefund {
  readonly id: number;
  readonly at: number;
  readonly amount: number;
  readonly lines: readonly { readonly line: number; readonly quantity: number; readonly subtotal: number }[];
}

export interface ShopOrder {
  readonly id: number;
  readonly createdAt: number;
  readonly processedAt: number;
  updatedAt: number;
  cancelledAt: number | null;
  readonly test: boolean;
  readonly customer: number | null;
  /** ISO 3166-1, two letters. */
  readonly country: string | null;
  lines: readonly ShopLine[];
  readonly shipping: number;
  readonly tax: number;
  refunds: readonly ShopRefund[];
}

/** A variant, which is what is counted. */
export interface ShopItem {
  readonly id: number;
  readonly sku: string | null;
  readonly price: number;
  readonly tracked: boolean;
}

export interface ShopProduct {
  readonly id: number;
  readonly title: string;
  readonly status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT' | 'UNLISTED';
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly variants: readonly ShopItem[];
}

export interface ShopLevel {
  readonly item: number;
  readonly location: number;
  readonly available: number;
  readonly updatedAt: number;
}

export interface Token {
  readonly access: string;
  readonly refresh: string;
  readonly expiresAt: number;
  readonly refreshExpiresAt: number;
  /** The access token has been shown: what it replaced is void. */
  used: boolean;
  replaced: Token | undefined;
}

export interface Subscription {
  readonly id: number;
  /** As in the header: `orders/create`. */
  readonly topic: string;
  readonly uri: string;
  readonly createdAt: number;
  failures: number;
}

export interface Bulk {
  readonly id: number;
  readonly query: string;
  readonly createdAt: number;
  status: 'RUNNING' | 'COMPLETED' | 'FAILED' | 'EXPIRED' | 'CANCELED';
  errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | 'TIMEOUT' | null;
  completedAt: number | null;
  /** JSON Lines, once completed. */
  text: string;
  objects: number;
  roots: number;
}

/** A recurring agreement between the app and a shop, as the app made it or the merchant chose it on Shopify's page. */
export interface Charge {
  readonly id: number;
  readonly name: string;
  readonly createdAt: number;
  readonly trialDays: number;
  readonly test: boolean;
  readonly returnUrl: string;
  /** Of a plan that Shopify's own page sells. */
  readonly handle: string | null;
  readonly interval: 'ANNUAL' | 'EVERY_30_DAYS';
  /** Decimal, as in answers. */
  readonly price: { readonly amount: string; readonly currencyCode: string } | null;
  readonly usage: {
    readonly terms: string;
    readonly cappedAmount: { readonly amount: string; readonly currencyCode: string };
  } | null;
  readonly replacement: 'APPLY_IMMEDIATELY' | 'APPLY_ON_NEXT_BILLING_CYCLE' | 'STANDARD';
  status: 'ACTIVE' | 'CANCELLED' | 'DECLINED' | 'EXPIRED' | 'FROZEN' | 'PENDING';
  /** Since when it is billed. */
  activatedAt: number | null;
  /** Approved, and takes the place of the one before at its period's end. */
  startsAt: number | null;
}

/** A plan as the app's maker set it up for Shopify's own page. */
export interface PricedPlan {
  readonly handle: string;
  readonly name: string;
  /** Decimal, USD. */
  readonly month: string;
  readonly year: string;
  readonly trialDays?: number;
}

/** Something that goes wrong within an answer of HTTP 200, or in what follows it. */
export type Trouble =
  /** A call is answered with an error of this code, or of none: the next, or the next that asks for this. */
  | { readonly kind: 'call'; readonly code: string | null; readonly of?: string }
  /** No bulk operation begins. */
  | { readonly kind: 'refuse-bulk'; readonly code: 'INVALID' | 'LIMIT_REACHED' | 'OPERATION_IN_PROGRESS' }
  /** A bulk operation ends so. */
  | {
      readonly kind: 'end-bulk';
      readonly status: 'CANCELED' | 'EXPIRED' | 'FAILED';
      readonly errorCode: Bulk['errorCode'];
    }
  /** Of the file of a bulk operation only so much comes; `broken` breaks the connection there. */
  | { readonly kind: 'cut-file'; readonly bytes?: number; readonly lines?: number; readonly broken?: boolean };

export interface Shop {
  readonly domain: string;
  readonly name: string;
  /** Of its owner. */
  readonly email: string;
  currency: string;
  readonly timeZone: string;
  readonly orders: Map<number, ShopOrder>;
  readonly products: Map<number, ShopProduct>;
  /** By item and location. */
  readonly levels: Map<string, ShopLevel>;
  readonly subscriptions: Map<number, Subscription>;
  readonly bulks: Map<number, Bulk>;
  readonly charges: Map<number, Charge>;
  scopes: readonly string[];
  installed: boolean;
  frozen: boolean;
  /** What goes wrong next, once each. */
  troubles: Trouble[];
  /** The offline token of the app, and while it is unused the one before. */
  token: Token | undefined;
  /** The bucket that calls are paid from. */
  points: { available: number; at: number; readonly perSecond: number; readonly most: number };
}

export interface World {
  readonly shops: Map<string, Shop>;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As in the addresses of the admin. */
  readonly appHandle: string;
  /** What the admin of a shop shows of the app. */
  readonly appUrl: (shop: string) => string | undefined;
  /** Where the app answers that the admin shows in a frame, once its maker has said so. */
  frame: string | undefined;
  /** What Shopify's page sells, and where it sends the merchant afterwards. */
  pricing: { plans: readonly PricedPlan[]; welcomeUrl: string };
  readonly random: () => number;
  /** Known once it listens. */
  url: string;
  /** ms. */
  now(): number;
  /** The next id, from 1. */
  next(): number;
  /** Tells those who subscribed to the topic in this shop. */
  publish(shop: Shop, topic: string, payload: object): void;
}

/** The next trouble of this kind that meets what is asked, which has happened by that. */
export function troubleOf<Kind extends Trouble['kind']>(shop: Shop, kind: Kind, asked = '') {
  const meets = (one: Trouble) => one.kind === kind && (!('of' in one) || asked.includes(one.of ?? ''));
  const at = shop.troubles.findIndex(meets);
  return at < 0 ? undefined : (shop.troubles.splice(at, 1)[0] as Extract<Trouble, { kind: Kind }>);
}

/** Capital and small letters and digits, by the world's chance. */
export const secret = (world: World, prefix: string, length = 32): string =>
  prefix + Array.from({ length }, () => Math.floor(world.random() * 36).toString(36)).join('');

export const gid = (kind: string, id: number): string => `gid://shopify/${kind}/${id}`;

/** The number at the end of such an id; `undefined` when it is none of this kind. */
export function numberIn(kind: string, id: string): number | undefined {
  const start = `gid://shopify/${kind}/`;
  const rest = id.startsWith(start) ? id.slice(start.length) : '';
  return /^\d+$/.test(rest) ? Number(rest) : undefined;
}

/** Whole seconds, as Shopify tells times. */
export const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
