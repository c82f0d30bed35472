import type { Interval } from '@varai/client';
import fc from 'fast-check';
import type { Death } from './restarts.ts';

type Outcome = 'declined' | 'insufficient_funds' | 'requires_action';

export type Command =
  | { do: 'preview'; tab: 0 | 1; planId: string; interval: Interval; downgrade?: 'immediately' }
  | {
      do: 'change';
      planId: string;
      interval: Interval;
      seconds: number;
      bank: Outcome | null;
      twice: boolean | 'late';
      dies: Death | null;
      leaves: number;
    }
  | { do: 'confirm'; tab: 0 | 1; twice: boolean }
  | { do: 'confirm both' }
  | { do: 'retry'; card: string | undefined }
  | { do: 'keep' }
  | { do: 'cancel' }
  | { do: 'resume' }
  | { do: 'challenge'; pass: boolean }
  | { do: 'bank'; outcome: Outcome }
  | { do: 'clock'; seconds: number }
  | { do: 'webhooks'; order: 'straight' | 'doubled' | 'shuffled' | 'dropped' }
  | { do: 'cut'; kind: 'before' | 'after'; match: string; times: number }
  | ({ do: 'crash' } & Death)
  | { do: 'job' }
  | { do: 'slow look'; turns: number };

const hour = 3600;
const outcome: fc.Arbitrary<Outcome> = fc.constantFrom('declined', 'insufficient_funds', 'requires_action');
const tab = fc.constantFrom(0 as const, 1 as const);

const among = (max: number) => fc.noBias(fc.integer({ min: 0, max }));

/** A change is made in some eighty statements and calls, one or two of which write, and repaired in forty. */
const death: fc.Arbitrary<Death> = fc.record({
  dies: fc.oneof(
    among(90).map((after) => ({ at: 'anything' as const, after })),
    among(3).map((after) => ({ at: 'writes' as const, after })),
  ),
  again: fc.array(among(40), { maxLength: 2 }),
});

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('preview' as const),
      tab,
      planId: fc.constantFrom('starter', 'professional', 'enterprise'),
      interval: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('preview' as const),
      tab,
      planId: fc.constant('starter'),
      interval: fc.constant('month' as const),
      downgrade: fc.constant('immediately' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      twice: fc.constantFrom(false, true, 'late' as const),
      // how long the customer reads the quote
      seconds: fc.constantFrom(0, 0, 40, 20 * 60),
      bank: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: outcome }),
      dies: fc.option(death, { freq: 2 }),
      // how long nobody looks at what came of it: a bank's question lasts a day
      leaves: fc.constantFrom(0, 0, 0, 32 * hour),
      planId: fc.constantFrom('starter', 'professional', 'enterprise'),
      interval: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('confirm' as const), tab, twice: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'confirm both' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('retry' as const),
      card: fc.constantFrom(
        undefined,
        'pm_card_mastercard',
        'pm_card_chargeCustomerFail',
        'pm_card_threeDSecure2Required',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'keep' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'resume' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('challenge' as const), pass: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('bank' as const),
      outcome,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      seconds: fc.constantFrom(60, 7 * hour, 24 * hour, 15 * 24 * hour, 32 * 24 * hour),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('webhooks' as const),
      order: fc.constantFrom('straight' as const, 'doubled' as const, 'shuffled' as const, 'dropped' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('cut' as const),
      kind: fc.constantFrom('before' as const, 'after' as const),
      // the SDK sends a request again by itself when a kept-alive connection breaks
      times: fc.constantFrom(1, 2, 4),
      match: fc.constantFrom(
        'POST /v1/subscriptions/',
        'POST /v1/subscription_schedules',
        'POST /v1/invoices/',
        'GET /v1/subscriptions/',
      ),
    }),
  },
  { weight: 3, arbitrary: death.map((how) => ({ do: 'crash' as const, ...how })) },
  { weight: 1, arbitrary: fc.constant({ do: 'job' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('slow look' as const), turns: fc.constantFrom(1, 2, 4, Infinity) }),
  },
);

/** One customer's life with the product. */
export interface History {
  /** Seconds after the first instant of all histories: months and years of every length come up. */
  readonly begins: number;
  readonly commands: readonly Command[];
  /** Whether the webhooks that nobody has delivered come in the end, backwards. */
  readonly late: boolean;
}

const years = 4 * 365 * 24 * hour;

export const histories: fc.Arbitrary<History> = fc.record({
  begins: fc.integer({ min: 0, max: years }),
  commands: fc.array(command, { minLength: 3, maxLength: 14 }),
  late: fc.integer({ min: 0, max: 3 }).map((die) => die === 0),
});
