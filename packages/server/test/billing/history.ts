import { isVaraiError, type Quote } from '@varai/client';
import { expect } from 'vitest';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import type { SubscriptionService } from '../../src/features/subscription/service.ts';
import { challenge } from './bank.ts';
import type { Command, History } from './commands.ts';
import { expectEntitled } from './entitled.ts';
import { Crashed } from './mortal.ts';
import { restarts } from './restarts.ts';
import { changesOf, expectOneStory } from './settled.ts';
import type { Customer, CustomerOptions, World } from './world.ts';

const first = Date.parse('2026-11-21T00:00:00Z');

/** What became of a history: its changes, where its processes died, and after how many steps the server knew all. */
export interface Told {
  readonly changes: readonly StoredChange[];
  readonly deaths: readonly string[];
  readonly compared: number;
}

/** Lives a history in a world of its own; throws when it leaves more, less or something else than one story. */
export async function tell(
  world: World,
  { begins, commands, late }: History,
  beginning: CustomerOptions = {},
): Promise<Told> {
  await world.renew(first + begins * 1000);
  const customer = await world.customer(beginning);
  const lived = await live(world, customer, commands);
  if (late) await deliver(world, world, true);
  await expectOneStory(world, customer);
  return { changes: await changesOf(world, customer.account), ...lived };
}

/** What a caller may be told; anything else is a mistake of ours. */
const tellable = (error: unknown): boolean =>
  error instanceof Crashed ||
  (isVaraiError(error) && error.code.startsWith('subscription/') && error.code !== 'subscription/provider_refused');

/** The quote that a refusal offers in the place of the one that was confirmed. */
const offeredBy = (error: unknown): string | undefined =>
  isVaraiError(error) ? (error.data as { quote?: Quote } | undefined)?.quote?.id : undefined;

/** Whether the provider has a cancellation planned. */
const isEnding = ({ simulator }: World, { customer, subscription }: Customer): boolean =>
  simulator.control.truth()[customer]?.subscriptions.find(({ id }) => id === subscription)?.cancelAt != null;

/** Lives one history to its end, then lets everything come to rest. */
async function live(
  world: World,
  customer: Customer,
  commands: readonly Command[],
): Promise<Pick<Told, 'compared' | 'deaths'>> {
  const { control } = world.simulator;
  const process = restarts(world);
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
  /** Answers the quote that was offered in the place of this one. */
  const confirm = async (quoteId: string | undefined): Promise<string | undefined> => {
    let anew: string | undefined;
    await attempt(async () => {
      if (!quoteId) return;
      const before = isEnding(world, customer) && (await changesOf(world, account));
      try {
        const { id } = await process.service.confirm(account, quoteId, null);
        if (before)
          expect(
            before.map((made) => made.id),
            'nothing is begun while the end is planned',
          ).toContain(id);
      } catch (error) {
        anew = offeredBy(error);
        throw error;
      }
    });
    return anew;
  };
  const change = async () => {
    const { openChange, scheduledChange } = await process.service.current(account);
    return openChange?.changeId ?? scheduledChange?.changeId;
  };

  const slow: { until: number; sends: boolean; arrive(): Promise<void> }[] = [];
  const arrived = async (turn: number) => {
    for (const look of slow) if (look.until <= turn) await look.arrive();
  };
  const later = (
    turns: number,
    { service, release, sends }: ReturnType<World['slow']>,
    work: (service: SubscriptionService) => Promise<unknown>,
  ) => {
    const done = attempt(() => work(service));
    slow.push({
      until: turn + turns,
      sends,
      arrive: () => {
        release();
        return done;
      },
    });
  };
  // no request is under way for an hour: what is about to be sent is sent before the clock moves
  const pass = async (seconds: number) => {
    for (const look of slow) if (look.sends) await look.arrive();
    await control.advance(seconds);
  };
  let turn = 0;
  let compared = 0;
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
          if (step.bank) control.nextPayment(customer.customer, step.bank);
          if (step.dies) process.crash(step.dies);
          if (step.twice === 'late') later(1, world.slow('hands'), (service) => service.confirm(account, id, null));
          const offered = await Promise.all([confirm(id), step.twice === true ? confirm(id) : undefined]);
          await Promise.all(offered.map(confirm));
        });
        if (step.leaves > 0) await pass(step.leaves);
        break;
      case 'confirm': {
        const [offered] = await Promise.all([confirm(quotes[step.tab]), step.twice && confirm(quotes[step.tab])]);
        quotes[step.tab] = offered ?? quotes[step.tab];
        break;
      }
      case 'confirm both': {
        const offered = await Promise.all(quotes.map(confirm));
        for (const place of [0, 1]) quotes[place] = offered[place] ?? quotes[place];
        break;
      }
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
        control.nextPayment(customer.customer, step.outcome);
        break;
      case 'clock':
        await pass(step.seconds);
        break;
      case 'webhooks':
        await deliver(world, process, step.order === 'shuffled');
        control.webhooks.set({ hold: true, duplicate: step.order === 'doubled', drop: step.order === 'dropped' });
        break;
      case 'cut':
        control.fault({ match: step.match, kind: step.kind, times: step.times });
        break;
      case 'crash':
        process.crash(step);
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
    if (await expectEntitled(world, customer)) compared += 1;
  }

  process.calm();
  control.clearFaults();
  for (let round = 0; round < 3; round += 1) await process.service.recover();
  await arrived(Infinity);
  return { compared, deaths: process.deaths };
}

async function deliver(world: World, process: Pick<World, 'drain'>, backwards: boolean): Promise<void> {
  const { webhooks } = world.simulator.control;
  const places = webhooks.held().map((_, place) => place);
  await webhooks.deliver(backwards ? places.reverse() : places);
  await process.drain();
}
