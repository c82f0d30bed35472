import { newDiscount } from './catalogue/coupons.ts';
import { catchUp } from './due.ts';
import { alter } from './events.ts';
import type { Fault, Faults } from './http/faults.ts';
import type { PaymentOutcome } from './payments/outcome.ts';
import { orderOfSetup } from './payments/setup.ts';
import { keepPastInvoices, type PastInvoices } from './invoices/history.ts';
import { truthOf, type Truth } from './truth.ts';
import type { Webhooks } from './webhooks.ts';
import { emptyTables, find, now, type Tables, type World } from './world.ts';

/** How a test or a demo moves the provider. */
export interface Control {
  /** Moves the simulator's clock; renewals, trials, schedules and expiries happen on the way. */
  advance(seconds: number): Promise<void>;
  /** The simulator's clock, in unix seconds. */
  now(): number;
  /**
   * Orders the outcome of the next payment of a customer, or of anybody's by `*`. Orders queue up; `null` takes back
   * those that no payment has met yet.
   */
  nextPayment(customer: string, outcome: PaymentOutcome | null): void;
  /** Orders what the bank says when a customer next saves a method. */
  nextSetup(customer: string, outcome: PaymentOutcome): void;
  /** The order that waits for a payment of the customer, or of anybody by `*`. */
  awaitedPayment(customer: string): PaymentOutcome | undefined;
  /** A bank has sent a new card: its date moves on by itself, as card networks tell providers. */
  renewCard(paymentMethod: string, expMonth: number, expYear: number): void;
  /** Gives a customer the discount of a coupon, as the dashboard does, or takes it away. */
  discount(customer: string, coupon: string | null): void;
  /** Gives a customer invoices from before, such as ten thousand of them at once. */
  pastInvoices(customer: string, past: PastInvoices): void;
  /** Gives browsers a wallet that Stripe's fields offer, or takes it away. */
  offerWallet(offered: boolean): void;
  webhooks: Webhooks;
  /** Lets requests go wrong. */
  fault(fault: Fault): void;
  /** Takes back the faults that no request has met yet. */
  clearFaults(): void;
  truth(): Truth;
  /** Remembers how everything is; the answer brings it back, without faults, switches and what is on its way. */
  checkpoint(): () => void;
  /** Forgets everything, the faults and the switches too; the clock is the real one again. */
  reset(): void;
}

export function createControl(world: World, faults: Faults, webhooks: Webhooks, changed: () => void): Control {
  const restore = (tables: Tables, offset: number): void => {
    Object.assign(world.tables, tables);
    world.offset = offset;
    world.wallet = false;
    faults.clear();
    webhooks.set({});
    changed();
  };

  return {
    advance(seconds) {
      world.offset += seconds;
      catchUp(world);
      changed();
      return Promise.resolve();
    },
    now: () => now(world),
    nextPayment(customer, outcome) {
      if (outcome === null) Reflect.deleteProperty(world.tables.orders, customer);
      else (world.tables.orders[customer] ??= []).push(outcome);
      changed();
    },
    nextSetup(customer, outcome) {
      (world.tables.orders[orderOfSetup(customer)] ??= []).push(outcome);
      changed();
    },
    awaitedPayment: (customer) => world.tables.orders[customer]?.[0],
    renewCard(paymentMethod, expMonth, expYear) {
      alter(world, 'payment_method.automatically_updated', find(world, 'paymentMethods', paymentMethod), ({ card }) => {
        if (card) Object.assign(card, { exp_month: expMonth, exp_year: expYear });
      });
      changed();
    },
    discount(customer, coupon) {
      alter(world, 'customer.updated', find(world, 'customers', customer, 'customer'), (row) => {
        row.discount = coupon === null ? null : newDiscount(world, customer, coupon);
      });
      changed();
    },
    pastInvoices(customer, past) {
      keepPastInvoices(world, customer, past);
      changed();
    },
    offerWallet: (wallet) => void (world.wallet = wallet),
    webhooks,
    fault: (fault) => faults.add(fault),
    truth: () => truthOf(world),
    clearFaults: () => faults.clear(),
    checkpoint() {
      const { offset } = world;
      // as a file would hold it: amounts in decimals are objects of the SDK
      const tables = JSON.stringify({ ...world.tables, deliveries: {} });
      return () => restore(JSON.parse(tables) as Tables, offset);
    },
    reset: () => restore(emptyTables(), 0),
  };
}
