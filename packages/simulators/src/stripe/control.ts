import { catchUp } from './due.ts';
import type { Fault, Faults } from './http/faults.ts';
import type { PaymentOutcome } from './payments/outcome.ts';
import { truthOf, type Truth } from './truth.ts';
import type { Webhooks } from './webhooks.ts';
import { emptyTables, now, type World } from './world.ts';

/** How a test or a demo moves the provider. */
export interface Control {
  /** Moves the simulator's clock; renewals, trials, schedules and expiries happen on the way. */
  advance(seconds: number): Promise<void>;
  /** The simulator's clock, in unix seconds. */
  now(): number;
  /** Orders the outcome of the next payment of a customer, or of anybody's by `*`; orders queue up. */
  nextPayment(customer: string, outcome: PaymentOutcome): void;
  webhooks: Webhooks;
  /** Lets requests go wrong. */
  fault(fault: Fault): void;
  truth(): Truth;
  /** Forgets everything, the faults and the switches too; the clock is the real one again. */
  reset(): void;
}

export function createControl(world: World, faults: Faults, webhooks: Webhooks, changed: () => void): Control {
  return {
    advance(seconds) {
      world.offset += seconds;
      catchUp(world);
      changed();
      return Promise.resolve();
    },
    now: () => now(world),
    nextPayment(customer, outcome) {
      (world.tables.orders[customer] ??= []).push(outcome);
      changed();
    },
    webhooks,
    fault: (fault) => faults.add(fault),
    truth: () => truthOf(world),
    reset() {
      Object.assign(world.tables, emptyTables());
      world.offset = 0;
      faults.clear();
      webhooks.set({});
      changed();
    },
  };
}
