import { expect } from 'vitest';
import { findPlan, planOfProduct } from '../../src/features/subscription/catalogue.ts';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import { grants } from './entitled.ts';
import { changesIn } from './records.ts';
import type { Customer, World } from './world.ts';

export const changesOf = (world: World, account: string): Promise<StoredChange[]> => changesIn(world.database, account);

/**
 * Nothing lost, nothing double: the provider's money, our changes, the mirror and the mails tell one story. `given` is what the
 * account was given outside its invoices, as its balance counts: below zero is credit.
 */
export async function expectOneStory(world: World, someone: Customer, given = 0): Promise<void> {
  const { stripe } = world;
  const { account, customer, subscription, begins } = someone;
  const truth = await stripe.subscriptions.retrieve(subscription, { expand: ['schedule'] });
  const all = await stripe.subscriptions.list({ customer, status: 'all' });
  expect(all.data.map(({ id }) => id)).toEqual([subscription]);

  const changes = await changesOf(world, account);
  const succeeded = changes.filter(({ status }) => status === 'succeeded');
  await expectMoney(world, someone, changes, given);

  const item = truth.items.data[0];
  const last = succeeded.at(-1);
  if (last) expect(truth.metadata['varai_change'], 'the provider runs what we call the last success').toBe(last.id);
  expect(`${item?.price.product as string} ${item?.price.recurring?.interval}`).toBe(
    `prod_varai_${last ? `${last.planId} ${last.interval}` : begins}`,
  );

  const mirror = await world.database.system((trx) =>
    trx.selectFrom('subscriptions').selectAll().where('account', '=', account).executeTakeFirst(),
  );
  if (mirror) {
    expect({
      plan: `prod_varai_${mirror.plan_id}`,
      interval: mirror.interval,
      status: mirror.status,
      end: mirror.period_end.getTime() / 1000,
      cancelAt: mirror.cancel_at && mirror.cancel_at.getTime() / 1000,
    }).toEqual({
      plan: item?.price.product,
      interval: item?.price.recurring?.interval,
      status: truth.status,
      end: item?.current_period_end,
      cancelAt: truth.cancel_at,
    });
  }

  const running = mirror && grants(mirror.status);
  const plan = typeof item?.price.product === 'string' ? planOfProduct(item.price.product) : undefined;
  expect((await world.entitlement(account))?.limits, 'what is paid for is what may be used').toEqual(
    running ? findPlan(plan ?? '')?.limits : undefined,
  );

  const scheduled = changes.filter(({ status, suspendedBy }) => status === 'scheduled' && suspendedBy === null);
  const schedule = typeof truth.schedule === 'object' ? truth.schedule : null;
  const ahead =
    schedule && schedule.phases.length > 1 && schedule.current_phase?.end_date !== schedule.phases.at(-1)?.end_date;
  expect(ahead ? [schedule.metadata?.['varai_change']] : [], 'what is scheduled there is scheduled here').toEqual(
    scheduled.map(({ id }) => id),
  );

  const open = changes.filter(({ step, status }) => step !== 'done' && status !== 'scheduled');
  expect(truth.pending_update ? [truth.pending_update.metadata?.['varai_change']] : []).toEqual(
    open.map(({ id }) => id),
  );
  await expectMails(world, account, changes);
}

async function expectMoney(
  { stripe, promised }: World,
  { account, customer }: Customer,
  changes: readonly StoredChange[],
  given: number,
): Promise<void> {
  const invoices = await stripe.invoices.list({ customer, limit: 100 });
  const paidFor = invoices.data.filter(
    ({ status, billing_reason: why, amount_paid: paid }) =>
      status === 'paid' && why === 'subscription_update' && paid > 0,
  );
  const charged = changes.filter(
    ({ status, timing, dueNow }) => status === 'succeeded' && timing === 'immediately' && dueNow > 0,
  );
  expect(paidFor.map(({ id }) => id).sort(), 'each charge belongs to one success').toEqual(
    charged.map(({ invoiceId }) => invoiceId).sort(),
  );
  for (const change of charged) {
    const invoice = paidFor.find(({ id }) => id === change.invoiceId);
    expect(invoice?.amount_paid, 'what was quoted is what was charged').toBe(change.dueNow);
  }
  const credits = invoices.data.filter(
    ({ status, billing_reason: why, total }) => status === 'paid' && why === 'subscription_update' && total < 0,
  );
  const credited = changes
    .filter(({ status, timing }) => status === 'succeeded' && timing === 'immediately')
    .map(({ quoteId, invoiceId }) => ({ invoiceId, credit: promised(account, quoteId)?.credit }))
    .filter(({ credit }) => credit !== 0);
  expect(credits.map(({ id, total }) => `${id} ${-total}`).sort(), 'each credit that was quoted is given once').toEqual(
    credited.map(({ invoiceId, credit }) => `${invoiceId} ${credit}`).sort(),
  );
  const { balance } = (await stripe.customers.retrieve(customer)) as { balance: number };
  // one that is withdrawn gives back what it took, and says still what it had taken:
  // docs.stripe.com/changelog/2019-12-03/customer-balances-returned-voided-invoices
  const moved = invoices.data
    .filter(({ status }) => status !== 'void')
    .reduce((sum, { starting_balance: before, ending_balance: after }) => sum + ((after ?? before) - before), 0);
  expect(balance, 'what an account has to its credit is what it was given and what its invoices left there').toBe(
    given + moved,
  );
  const charges = await stripe.charges.list({ customer, limit: 100 });
  const taken = charges.data
    .filter(({ status }) => status === 'succeeded')
    .reduce((sum, { amount }) => sum + amount, 0);
  expect(taken, 'money taken is money invoiced').toBe(
    invoices.data.reduce((sum, { amount_paid: paid }) => sum + paid, 0),
  );
}

async function expectMails(world: World, account: string, changes: readonly StoredChange[]): Promise<void> {
  const mails = await world.mails(account);
  const of = (fact: string) =>
    mails.flatMap(({ key }) => (key.endsWith(`:${fact}`) ? [key.slice(0, -fact.length - 1)] : [])).sort();
  for (const [fact, when] of [
    ['changed', 'immediately'],
    ['begun', 'period_end'],
  ] as const)
    expect(of(fact), `one mail for each that is ${fact}`).toEqual(
      changes
        .filter(({ status, timing }) => status === 'succeeded' && timing === when)
        .map(({ id }) => id)
        .sort(),
    );
  for (const [fact, state] of [
    ['scheduled', 'scheduled'],
    ['action', 'requires_action'],
    ['declined', 'requires_payment_method'],
  ] as const)
    expect(of(fact), `a mail tells of what is ${state}`).toEqual(
      expect.arrayContaining(changes.filter(({ status }) => status === state).map(({ id }) => id)),
    );
  // one that gave way to a later change is told of by that one's mails
  const ended = changes.filter(
    (one) =>
      one.status === 'expired' ||
      (one.status === 'canceled' &&
        (one.failureCode !== null || !changes.some((other) => other !== one && other.createdAt >= one.createdAt))),
  );
  expect(of('undone'), 'a mail tells of what was given up').toEqual(expect.arrayContaining(ended.map(({ id }) => id)));
  const acts = await world.database.system((trx) =>
    trx.selectFrom('subscription_acts').select(['id', 'status']).where('account', '=', account).execute(),
  );
  expect(acts.filter(({ status }) => status === 'open')).toEqual([]);
  expect(mails.flatMap(({ key }) => (key.startsWith('cx_') ? [key] : [])).sort()).toEqual(
    acts
      .filter(({ status }) => status === 'done')
      .map(({ id }) => id)
      .sort(),
  );
}
