import { isVaraiError } from '@varai/client';
import Stripe from 'stripe';
import { expect } from 'vitest';
import { tells } from '../../src/features/payment-methods/jobs.ts';
import type { PaymentMethodService } from '../../src/features/payment-methods/service.ts';
import { answer, day, neverPaid, typed } from './bank.ts';
import type { Command, History } from './commands.ts';
import { expectSettled, payerOf, runningOf, standingAt } from './settled.ts';
import type { MethodWorld } from './world.ts';

const first = Date.parse('2026-11-21T00:00:00Z');

class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** A process that may die at any of its crash points, and is then followed by another. */
function processOf(world: MethodWorld) {
  let left = Infinity;
  let dead = false;
  const born = (): PaymentMethodService => {
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
    async revive(): Promise<void> {
      if (!dead) return;
      left = Infinity;
      service = born();
      await service.recover().catch(silent);
    },
  };
}

const codeOf = (error: unknown): string => (isVaraiError(error) ? error.code : '');

/** A provider that is cut off is no mistake of ours. */
function silent(error: unknown): void {
  if (codeOf(error) !== 'request/unavailable') throw error;
}

const tellable = /^(payment-methods\/(not_found|last_method|expiry_refused)|request\/unavailable)$/;

/** Lives a history in a world of its own; answers how often what came of it. */
export async function tell(world: MethodWorld, history: History): Promise<Record<string, number>> {
  const { billing } = world;
  const { control } = billing.simulator;
  const { stripe } = billing;
  await billing.renew(first + history.begins * 1000);
  const customer = await billing.customer({ paymentMethod: 'pm_card_visa' });
  const { account } = customer;
  control.webhooks.set({ hold: true });

  const counts: Record<string, number> = {};
  const count = (what: string) => void (counts[what] = (counts[what] ?? 0) + 1);
  const process = processOf(world);
  const late: { release(): void; done: Promise<unknown> }[] = [];
  const met = { dropped: false, disturbed: false, detached: false };
  let keys = 0;
  const asked = () => ({ key: `key_${(keys += 1)}`, locale: null });

  /** Whether it was answered, and not refused. */
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      count(what);
      return true;
    } catch (error) {
      if (error instanceof Crashed) met.disturbed = true;
      else if (codeOf(error) === 'request/unavailable') met.disturbed = true;
      else if (!tellable.test(codeOf(error))) throw error;
      else count(`${what}: ${codeOf(error).split('/')[1]}`);
      return false;
    }
  };
  const idAt = (which: number) => standingAt(billing, customer).methods[which]?.id;
  const slowly = (service: { service: PaymentMethodService; release(): void }, work: Promise<unknown>) =>
    void late.push({ release: service.release, done: work });

  async function add({ card, bank, challenge, twice, watched }: Extract<Command, { do: 'add' }>): Promise<void> {
    const request = asked();
    let secret: string | undefined;
    const begun = await attempt('setups', async () => {
      const setup = await process.service.setup(account, request);
      if (twice) expect((await process.service.setup(account, request)).id, 'one key, one setup').toBe(setup.id);
      secret = setup.clientSecret;
    });
    if (!begun || !secret) return;
    const [id = ''] = secret.split('_secret_');
    const method = await typed(stripe, card);
    count(`wall: ${card}`);
    if (bank) control.nextSetup(customer.customer, bank);
    const confirmed = await stripe.setupIntents.confirm(id, { payment_method: method }).catch((error: unknown) => {
      if (!(error instanceof Stripe.errors.StripeCardError)) return void (met.disturbed = true);
      count(`declined: ${error.decline_code}`);
      return error;
    });
    if (confirmed instanceof Error) {
      const { code = null, decline_code: declineCode } = confirmed;
      await attempt('refusals told', async () => {
        const end = await process.service.findSetup(account, id);
        expect(end, 'the bank’s own reason is told').toMatchObject({
          status: 'refused',
          failure: { code, declineCode },
        });
      });
      return;
    }
    if (confirmed?.status === 'requires_action') {
      count(`challenges: ${challenge}`);
      if (challenge !== 'abandon') await answer(billing, secret, challenge === 'pass');
    }
    if (watched) await attempt('lists', () => process.service.list(account));
  }

  async function remove({ which, twice, other, slow }: Extract<Command, { do: 'remove' }>): Promise<void> {
    const [id, another] = [idAt(which), other === null ? undefined : idAt(other)];
    if (id === undefined) return;
    const request = asked();
    const tab = slow ? world.slow() : undefined;
    const mine = (tab?.service ?? process.service).remove(account, id, request);
    const first = attempt('removals', () => mine);
    const theirs = another
      ? attempt('removals', () => process.service.remove(account, another, asked()))
      : Promise.resolve(false);
    if (tab) {
      slowly(tab, first);
      await theirs;
      return;
    }
    const [done] = await Promise.all([first, theirs]);
    if (!done) return;
    const { methods } = standingAt(billing, customer);
    expect(
      methods.map((method) => method.id),
      'what was removed is gone',
    ).not.toContain(id);
    const again = async () => {
      expect(await process.service.remove(account, id, request), 'one key, one answer').toEqual(await mine);
    };
    if (twice) await attempt('removals again', again);
  }

  async function makeDefault({ which, twice, other, slow }: Extract<Command, { do: 'default' }>): Promise<void> {
    const [id, another] = [idAt(which), other === null ? undefined : idAt(other)];
    if (id === undefined) return;
    const request = asked();
    const tab = slow ? world.slow() : undefined;
    const choose = (service: PaymentMethodService, method: string, said = asked()) =>
      attempt('defaults', () => service.makeDefault(account, method, said));
    const mine = choose(tab?.service ?? process.service, id, request);
    const theirs = another ? choose(process.service, another) : undefined;
    if (tab) {
      slowly(tab, mine);
      await theirs;
      return;
    }
    const [done] = await Promise.all([mine, theirs]);
    if (!done || theirs) return;
    expect(payerOf(standingAt(billing, customer)), 'what was chosen pays').toBe(id);
    if (twice) await choose(process.service, id, request);
  }

  async function dashboard(step: Command): Promise<void> {
    const id = 'which' in step ? idAt(step.which) : undefined;
    const ignore = () => undefined;
    if (step.do === 'dashboard attaches')
      await stripe.paymentMethods.attach(step.card, { customer: customer.customer }).catch(ignore);
    else if (step.do === 'bank renews') {
      if (id) control.renewCard(id, 1, 2042);
    } else if (id && step.do === 'dashboard detaches') await stripe.paymentMethods.detach(id).catch(ignore);
    else if (id && step.do === 'dashboard names') {
      const settings = { invoice_settings: { default_payment_method: id } };
      await stripe.customers.update(customer.customer, settings).catch(ignore);
    }
  }

  async function end({ by }: Extract<Command, { do: 'subscription ends' }>): Promise<void> {
    if (by === 'lapse') {
      await neverPaid(stripe, customer);
      await control.advance(day);
      return;
    }
    for (const { id } of await runningOf(stripe, customer))
      await stripe.subscriptions.cancel(id).catch(() => undefined);
  }

  /** What a webhook tells may be doubled, late or out of date: nobody's choice is changed by it. */
  async function heard(backwards: boolean): Promise<void> {
    const chosen = payerOf(standingAt(billing, customer));
    await deliver(world, backwards);
    const after = standingAt(billing, customer);
    if (after.methods.some(({ id }) => id === chosen))
      expect(payerOf(after), 'webhooks leave the default that was chosen').toBe(chosen);
  }

  async function live(step: Command): Promise<void> {
    if (step.do === 'add') await add(step);
    else if (step.do === 'remove') await remove(step);
    else if (step.do === 'default') await makeDefault(step);
    else if (step.do === 'update') {
      const id = idAt(step.which);
      const change = { expMonth: 3, expYear: step.expYear, billingDetails: { city: 'Flensburg' } };
      if (id) await attempt('updates', () => process.service.update(account, { id, ...change }, asked()));
    } else if (step.do === 'list') await attempt('lists', () => process.service.list(account));
    else if (step.do === 'subscription ends') await end(step);
    else if (step.do === 'webhooks') {
      await heard(step.order === 'shuffled');
      met.dropped ||= step.order === 'dropped';
      control.webhooks.set({ hold: true, duplicate: step.order === 'doubled', drop: step.order === 'dropped' });
    } else if (step.do === 'cut') control.fault({ match: step.match, kind: step.kind, times: 1 });
    else if (step.do === 'crash') process.crashAfter(step.after);
    else if (step.do === 'clock') await control.advance(step.seconds);
    else await dashboard(step);
  }

  let before = standingAt(billing, customer);
  for (const step of history.commands) {
    billing.wall.now += 1000;
    // looks of the test itself are not what shall be cut off
    await live(step).catch((error: unknown) => {
      if ((error as { type?: string }).type !== 'StripeConnectionError') throw error;
      met.disturbed = true;
    });
    await process.revive();
    const after = standingAt(billing, customer);
    if (step.do !== 'dashboard detaches' && before.methods.length > 0 && after.paid)
      expect(after.methods.length, 'the last method of an active paid subscription stays').toBeGreaterThan(0);
    before = after;
  }

  process.calm();
  control.clearFaults();
  const left = before;
  for (const { release, done } of late) {
    release();
    await done;
  }
  const now = standingAt(billing, customer);
  // between a tab's look and its removal nothing holds the dashboard back
  if (left.methods.length > 0 && now.paid && !met.detached)
    expect(now.methods.length, 'a slow tab removes no last method').toBeGreaterThan(0);

  await process.service.recover();
  await heard(history.backwards);
  if (!met.dropped && !met.disturbed) {
    const told = standingAt(billing, customer);
    if (told.methods.length > 0) expect(payerOf(told), 'webhooks alone leave a default').not.toBeNull();
  }
  await expectSettled(world, customer, process.service);
  return counts;
}

async function deliver({ billing }: MethodWorld, backwards: boolean): Promise<void> {
  const { webhooks } = billing.simulator.control;
  // what the feature does not listen to is left where it is: working off an inbox is not what is told here
  const places = webhooks.held().flatMap(({ type }, place) => (tells(type) ? [place] : []));
  await webhooks.deliver(backwards ? places.reverse() : places);
  await billing.drain();
}
