import type { Stripe } from 'stripe';
import { missing } from './http/failure.ts';
import type { Kept } from './http/idempotency.ts';
import type { PaymentOutcome } from './payments/outcome.ts';

/** One item as it shall be: its price is a copy, as Stripe keeps it. */
export interface ItemState {
  id: string;
  price: string;
  quantity: number;
  metadata: Record<string, string>;
  /** Rates of its own, in the place of the subscription's. */
  taxRates?: string[];
}

/** What a subscription becomes: its items, its cycle and its trial. Times are unix seconds. */
export interface SubscriptionState {
  items: ItemState[];
  anchor: number;
  periodStart: number;
  periodEnd: number;
  trialStart: number | null;
  trialEnd: number | null;
}

/** A change that waits for the payment of its invoice. */
export interface PendingChange {
  invoice: string;
  next: SubscriptionState;
  metadata: Record<string, string> | null;
}

/** One event on its way to one address. */
export interface Delivery {
  id: string;
  event: string;
  url: string;
  secret: string;
  attempts: number;
}

/** Everything the provider knows; plain data, so that a file can hold it. */
export interface Tables {
  products: Record<string, Stripe.Product>;
  prices: Record<string, Stripe.Price>;
  customers: Record<string, Stripe.Customer>;
  coupons: Record<string, Stripe.Coupon>;
  balances: Record<string, Stripe.CustomerBalanceTransaction>;
  taxIds: Record<string, Stripe.TaxId>;
  taxRates: Record<string, Stripe.TaxRate>;
  paymentMethods: Record<string, Stripe.PaymentMethod>;
  paymentIntents: Record<string, Stripe.PaymentIntent>;
  setupIntents: Record<string, Stripe.SetupIntent>;
  charges: Record<string, Stripe.Charge>;
  refunds: Record<string, Stripe.Refund>;
  subscriptions: Record<string, Stripe.Subscription>;
  schedules: Record<string, Stripe.SubscriptionSchedule>;
  invoices: Record<string, Stripe.Invoice>;
  invoiceItems: Record<string, Stripe.InvoiceItem>;
  invoicePayments: Record<string, Stripe.InvoicePayment>;
  events: Record<string, Stripe.Event>;
  endpoints: Record<string, Stripe.WebhookEndpoint>;
  testClocks: Record<string, Stripe.TestHelpers.TestClock>;
  meters: Record<string, Stripe.Billing.Meter>;
  meterEvents: Record<string, Stripe.Billing.MeterEvent>;
  /** What a payment method stands for: the number of a test card, or a test account. */
  cards: Record<string, string>;
  /** What a pending update does once its invoice is paid, by subscription. */
  pending: Record<string, PendingChange>;
  /** The invoice that a payment intent pays. */
  intentInvoices: Record<string, string>;
  /** Payment methods that the bank charges without asking again, and accounts that were verified. */
  freed: Record<string, true>;
  /** Payment methods that were detached: they cannot be used again. */
  detached: Record<string, true>;
  /** When what a bank was asked for is known to have come or not, by payment intent. */
  debits: Record<string, number>;
  /** Outcomes ordered for the next payments, by customer or `*`. */
  orders: Record<string, PaymentOutcome[]>;
  counters: Record<string, number>;
  /** Answers kept for idempotency keys. */
  answers: Record<string, Kept>;
  deliveries: Record<string, Delivery>;
}

const names = [
  'products',
  'prices',
  'customers',
  'coupons',
  'balances',
  'taxIds',
  'taxRates',
  'paymentMethods',
  'paymentIntents',
  'setupIntents',
  'charges',
  'refunds',
  'subscriptions',
  'schedules',
  'invoices',
  'invoiceItems',
  'invoicePayments',
  'events',
  'endpoints',
  'testClocks',
  'meters',
  'meterEvents',
  'cards',
  'pending',
  'intentInvoices',
  'freed',
  'debits',
  'detached',
  'orders',
  'counters',
  'answers',
  'deliveries',
] as const satisfies (keyof Tables)[];

export const emptyTables = (): Tables => Object.fromEntries(names.map((name) => [name, {}])) as unknown as Tables;

export interface World {
  tables: Tables;
  /** Where its pages and frames are served from. */
  url: string;
  /** Seconds by which the simulator's clock runs ahead of the real one. */
  offset: number;
  /** Whether the browser of whoever comes has a wallet, such as Google Pay. */
  wallet: boolean;
  /** The instant being worked on while a clock moves; undefined at rest. */
  instant: number | undefined;
  readonly wall: () => number;
  readonly random: () => number;
  /** Called with each new event. */
  readonly published: ((event: Stripe.Event) => void)[];
}

/** Unix seconds of the simulator, or of the moment that is being replayed. */
export const now = (world: World): number => world.instant ?? Math.floor(world.wall() / 1000) + world.offset;

/** Does the work at an instant of its own. */
export function during<T>(world: World, instant: number, work: () => T): T {
  const before = world.instant;
  world.instant = instant;
  try {
    return work();
  } finally {
    world.instant = before;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const token = (world: World, length: number): string =>
  Array.from({ length }, () => alphabet[Math.floor(world.random() * alphabet.length)]).join('');

export const identifier = (world: World, prefix: string): string => `${prefix}_${token(world, 24)}`;

/** A number that counts up under its name, from one. */
export function count(world: World, name: string): number {
  const next = (world.tables.counters[name] ?? 0) + 1;
  world.tables.counters[name] = next;
  return next;
}

const nouns: Partial<Record<keyof Tables, string>> = {
  paymentMethods: 'PaymentMethod',
  paymentIntents: 'payment_intent',
  setupIntents: 'setupintent',
  schedules: 'subscription_schedule',
  invoiceItems: 'invoiceitem',
  invoicePayments: 'invoice_payment',
  endpoints: 'webhook endpoint',
  testClocks: 'test clock',
  taxIds: 'tax_id',
  taxRates: 'tax rate',
};

/** The object with that id, or Stripe's *No such …*. `param` is where the id came from. */
export function find<Name extends keyof Tables>(
  world: World,
  table: Name,
  id: string,
  param?: string,
): Tables[Name][string] {
  const rows: Record<string, unknown> = world.tables[table];
  const found = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (found === undefined) throw missing(nouns[table] ?? table.replace(/s$/, ''), id, param);
  return found as Tables[Name][string];
}

/** The id of an expandable field; `''` when it is empty. */
export const idOf = (value: string | { id: string } | null | undefined): string =>
  typeof value === 'string' ? value : (value?.id ?? '');
