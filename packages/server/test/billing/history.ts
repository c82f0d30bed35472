import fc from 'fast-check';
import { isVaraiError, type Interval } from '@varai/client';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import type { SubscriptionService } from '../../src/features/subscription/service.ts';
import { challenge } from './bank.ts';
import { changesOf, expectOneStory } from './settled.ts';
import type { Customer, World } from './world.ts';

export type Command =
  | { do: 'preview'; tab: 0 | 1; planId: string; interval: Interval; downgrade?: 'immediately' }
  | { do: 'change'; planId: string; interval: Interval; seconds: number; twice: boolean | 'late' }
  | { do: 'confirm'; tab: 0 | 1; twice: boolean }
  | { do: 'confirm both' }
  | { do: 'retry'; card: string | undefined }
  | { do: 'keep' }
  | { do: 'cancel' }
  | { do: 'resume' }
  | { do: 'challenge'; pass: boolean }
  | { do: 'bank'; outcome: string }
  | { do: 'clock'; seconds: number }
  | { do: 'webhooks'; order: 'straight' | 'doubled' | 'shuffled' | 'dropped' }
  | { do: 'cut'; kind: 'before' | 'after'; match: string; times: number }
  | { do: 'crash'; after: number }
  | { do: 'job' }
  | { do: 'slow look'; turns: number };

const hour = 3600;
const tab = fc.constantFrom(0 as const, 1 as const);

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
      outcome: fc.constantFrom('declined', 'insufficient_funds', 'requires_action'),
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
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), after: fc.integer({ min: 0, max: 25 }) }) },
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

const first = Date.parse('2026-11-21T00:00:00Z');

/** Lives a history in a world of its own; throws when it leaves more, less or something else than one story. */
export async function tell(world: World, { begins, commands, late }: History): Promise<StoredChange[]> {
  await world.renew(first + begins * 1000);
  const customer = await world.customer();
  await live(world, customer, commands);
  if (late) await deliver(world, true);
  await expectOneStory(world, customer);
  return changesOf(world, customer.account);
}

class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** A process that may die at any of its crash points, and is then followed by another. */
function processOf(world: World) {
  let left = Infinity;
  let dead = false;
  const born = (): SubscriptionService => {
    const own = { dead: false };
    dead = false;
    return world.start(() => {
      if (left-- <= 0) own.dead = dead = true;
      if (own.dead) throw new Crashed();
    });
  };
  let service = born();
  return {
    crashAfter: (points: number) => void (left = points),
    calm: () => void (left = Infinity),
    get service() {
      return service;
    },
    /** Restarted if it has died, as an orchestrator would. */
    async revive(): Promise<void> {
      if (!dead) return;
      left = Infinity;
      service = born();
      await service.recover();
    },
  };
}

/** What a caller may be told; anything else is a mistake of ours. */
const tellable = (error: unknown): boolean =>
  error instanceof Crashed ||
  (isVaraiError(error) && error.code.startsWith('subscription/') && error.code !== 'subscription/provider_refused');

/** Lives one history to its end, then lets everything come to rest. */
async function live(world: World, customer: Customer, commands: readonly Command[]): Promise<void> {
  const { control } = world.simulator;
  const process = processOf(world);
  const quotes: (string | undefined)[] = [undefined, undefined];
  const { account } = customer;
  control.webhooks.set({ hold: true });

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!tellable(error)) throw error;
    }
  };
  const confirm = (quoteId: string | undefined) =>
    attempt(async () => quoteId && (await process.service.confirm(account, quoteId, null)));
  const change = async () => {
    const { openChange, scheduledChange } = await process.service.current(account);
    return openChange?.changeId ?? scheduledChange?.changeId;
  };

  const slow: { until: number; arrive(): Promise<void> }[] = [];
  const arrived = async (turn: number) => {
    for (const look of slow) if (look.until <= turn) await look.arrive();
  };
  const later = (
    turns: number,
    { service, release }: ReturnType<World['slow']>,
    work: (service: SubscriptionService) => Promise<unknown>,
  ) => {
    const done = attempt(() => work(service));
    slow.push({
      until: turn + turns,
      arrive: () => {
        release();
        return done;
      },
    });
  };
  let turn = 0;
  for (const step of commands) {
    turn += 1;
    world.wall.now += 1000;
    switch (step.do) {
      case 'preview':
        await attempt(async () => {
          const { id } = await process.service.preview(account, step);
          quotes[step.tab] = id;
        });
        break;
      case 'change':
        await attempt(async () => {
          const { id } = await process.service.preview(account, step);
          world.wall.now += step.seconds * 1000;
          if (step.twice === 'late') later(1, world.slow('hands'), (service) => service.confirm(account, id, null));
          await Promise.all([confirm(id), step.twice === true && confirm(id)]);
        });
        break;
      case 'confirm':
        await Promise.all([confirm(quotes[step.tab]), step.twice && confirm(quotes[step.tab])]);
        break;
      case 'confirm both':
        await Promise.all([confirm(quotes[0]), confirm(quotes[1])]);
        break;
      case 'retry': {
        const method =
          step.card &&
          (await world.stripe.paymentMethods.attach(step.card, { customer: customer.customer }).catch(() => undefined));
        await attempt(async () => {
          const id = await change();
          const chosen = method ? { paymentMethodId: method.id } : {};
          if (id) await process.service.retry(account, { id, ...chosen }, `turn ${turn}`);
        });
        break;
      }
      case 'keep':
        await attempt(async () => {
          const id = await change();
          if (id) await process.service.keep(account, id);
        });
        break;
      case 'cancel':
        await attempt(() => process.service.cancel(account, { reason: 'unused' }, null));
        break;
      case 'resume':
        await attempt(() => process.service.resume(account, null));
        break;
      case 'challenge':
        await challenge(world, customer, step.pass);
        break;
      case 'bank':
        control.nextPayment(customer.customer, step.outcome as 'declined');
        break;
      case 'clock':
        await control.advance(step.seconds);
        break;
      case 'webhooks':
        await deliver(world, step.order === 'shuffled');
        control.webhooks.set({ hold: true, duplicate: step.order === 'doubled', drop: step.order === 'dropped' });
        break;
      case 'cut':
        control.fault({ match: step.match, kind: step.kind, times: step.times });
        break;
      case 'crash':
        process.crashAfter(step.after);
        break;
      case 'job':
        await attempt(() => process.service.recover());
        break;
      case 'slow look':
        later(step.turns, world.slow('looks'), (service) => service.reconcile(account));
        break;
    }
    await arrived(turn);
    await process.revive();
  }

  process.calm();
  control.clearFaults();
  for (let round = 0; round < 3; round += 1) await process.service.recover();
  await arrived(Infinity);
}

async function deliver(world: World, backwards: boolean): Promise<void> {
  const { webhooks } = world.simulator.control;
  const places = webhooks.held().map((_, place) => place);
  await webhooks.deliver(backwards ? places.reverse() : places);
  await world.drain();
}
