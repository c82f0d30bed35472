import { expect } from 'vitest';
import { findPlan, planOfProduct } from '../../src/features/subscription/catalogue.ts';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import { changesIn } from './records.ts';
import type { Customer, World } from './world.ts';

export const changesOf = (world: World, account: string): Promise<StoredChange[]> => changesIn(world.database, account);

/** Nothing lost, nothing double: the provider's money, our changes, the mirror and the mails tell one story. */
export async function expectOneStory(world: World, { account, customer, subscription }: Customer): Promise<void> {
  const { stripe } = world;
  const truth = await stripe.subscriptions.retrieve(subscription, { expand: ['schedule'] });
  const all = await stripe.subscriptions.list({ customer, status: 'all' });
  expect(all.data.map(({ id }) => id)).toEqual([subscription]);

  const changes = await changesOf(world, account);
  const succeeded = changes.filter(({ status }) => status === 'succeeded');
  await expectMoney(world, customer, changes);

  const item = truth.items.data[0];
  const last = succeeded.at(-1);
  if (last) expect(truth.metadata['varai_change'], 'the provider runs what we call the last success').toBe(last.id);
  expect(`${item?.price.product as string} ${item?.price.recurring?.interval}`).toBe(
    last ? `prod_varai_${last.planId} ${last.interval}` : 'prod_varai_professional month',
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

  const running = mirror && mirror.status !== 'canceled';
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

async function expectMoney({ stripe }: World, customer: string, changes: readonly StoredChange[]): Promise<void> {
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
  expect(of('changed')).toEqual(
    changes
      .filter(({ status }) => status === 'succeeded')
      .map(({ id }) => id)
      .sort(),
  );
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
