import type { CustomerTruth } from '@varai/simulators';
import { expect } from 'vitest';
import type Stripe from 'stripe';
import type { PaymentMethodService } from '../../src/features/payment-methods/service.ts';
import type { Customer, World } from '../billing/world.ts';
import type { MethodWorld } from './world.ts';

interface Standing {
  /** Newest first. */
  readonly methods: CustomerTruth['methods'];
  readonly default: string | null;
  readonly own: (string | null)[];
  readonly paid: boolean;
}

/** What has not ended: a list leaves out what was canceled, but not what lapsed (https://docs.stripe.com/api/subscriptions/list). */
export async function runningOf(stripe: Stripe, { customer }: { customer: string }): Promise<Stripe.Subscription[]> {
  const { data } = await stripe.subscriptions.list({ customer });
  return data.filter(({ ended_at: ended }) => ended === null);
}

/** The provider's truth, seen behind its API: no look of a test is cut off, or takes a fault from what it is meant for. */
export function standingAt({ simulator }: Pick<World, 'simulator'>, { customer }: { customer: string }): Standing {
  // as at each request, what has come due happens first
  void simulator.control.advance(0);
  const truth = simulator.control.truth()[customer] ?? expect.fail('no such customer');
  const running = truth.subscriptions.filter(({ endedAt }) => endedAt === null);
  return {
    methods: truth.methods,
    default: truth.defaultMethod,
    own: running.map((one) => one.defaultMethod),
    paid: running.length > 0,
  };
}

/** Who pays next, by Stripe's rule. */
export const payerOf = ({ own, default: chosen }: Standing): string | null => own.find((id) => id !== null) ?? chosen;

/** Once all has come to rest, what we say is what the provider has. */
export async function expectSettled(
  { billing, store }: MethodWorld,
  customer: Customer,
  service: PaymentMethodService,
): Promise<void> {
  const listed = await service.list(customer.account);
  const truth = standingAt(billing, customer);

  expect(listed.map(({ id }) => id).sort(), 'the list equals the provider’s').toEqual(
    truth.methods.map(({ id }) => id).sort(),
  );
  for (const method of truth.methods) {
    const row = listed.find(({ id }) => id === method.id);
    expect({ type: row?.type, month: row?.expMonth, year: row?.expYear, city: row?.billingDetails.city }).toEqual({
      type: method.type,
      month: method.expMonth,
      year: method.expYear,
      city: method.city,
    });
  }
  const chosen = listed.filter((method) => method.default).map(({ id }) => id);
  expect(chosen, 'one default while there are methods').toEqual(listed.length > 0 ? [payerOf(truth)] : []);
  if (listed.length > 0) expect(truth.default, 'the customer names one too').not.toBeNull();
  for (const method of listed)
    expect(method.removal).toBe(listed.length === 1 && truth.paid ? 'last_method' : 'allowed');

  const prints = truth.methods.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size, 'no card stands there twice').toBe(prints.length);

  const removals = await store.within(customer.account, (records) => records.removals());
  expect(removals.filter(({ status }) => status === 'open')).toEqual([]);
  for (const { method } of removals) expect(truth.methods.map(({ id }) => id)).not.toContain(method);
  const mails = (await billing.mails(customer.account)).map(({ key }) => key);
  expect(new Set(mails).size).toBe(mails.length);
  expect(mails.filter((key) => key.startsWith('payment-methods:remove:')).sort(), 'a mail for each removal').toEqual(
    removals
      .filter(({ kind }) => kind === 'remove')
      .map(({ id }) => `payment-methods:${id}`)
      .sort(),
  );
}
