import { createSecretKey, postgresUsageStore, seedAccount, type Database } from '@varai/server';
import type { Control, PastInvoices } from '@varai/simulators';
import type Stripe from 'stripe';
import { accountOf, ada, subscribe } from './account.ts';
import { DemoError } from './error.ts';
import type { DemoFile } from './record.ts';
import { catchUpWithToday } from './time.ts';
import { fillUsage } from './usage.ts';

export interface WorldParts {
  readonly database: Database;
  readonly file: DemoFile;
  readonly stripe: Stripe;
  readonly clock: Parameters<typeof catchUpWithToday>[0] & Pick<Control, 'pastInvoices' | 'webhooks'>;
}

/** Ada has been a customer for more than a year; one of her invoices was withdrawn. */
const history: PastInvoices = { count: 19, newest: ['paid', 'paid', 'paid', 'paid', 'void'] };

const customerIn = (database: Database): Promise<string | null | undefined> =>
  database.system(async (trx) => {
    const row = await trx
      .selectFrom('accounts')
      .select('stripe_customer_id')
      .where('id', '=', ada.id)
      .executeTakeFirst();
    return row && row.stripe_customer_id;
  });

/**
 * Makes the host, its secret key and Ada's account, as far as they are not there: in an empty database all, after a
 * start that was cut off the rest. Throws a DemoError when database and simulators are not of one demo.
 */
export async function makeWorld({ database, file, stripe, clock }: WorldParts): Promise<void> {
  const known = await customerIn(database);
  if (known === undefined || file.record.secretKey === undefined) {
    await file.add({ secretKey: await createSecretKey(database, { id: 'host_demo', name: 'Acme Optics' }) });
  }
  const { customer, subscription } = file.record;
  if (known !== undefined && known === customer && subscription !== undefined) return;

  const made =
    customer !== undefined && subscription !== undefined
      ? { customer, subscription }
      : await subscribe(stripe, ada, (id) => clock.pastInvoices(id, history));
  if (known !== undefined && known !== made.customer) {
    throw new DemoError(
      'The database holds another demo than DATA_DIR: empty it, or set DATA_DIR to where its data is.',
    );
  }
  await seedAccount(database, { ...accountOf(ada), stripeCustomerId: made.customer });
  await clock.webhooks.settle();
  await catchUpWithToday(clock);
  await fillUsage(postgresUsageStore(database), ada.id, await stripe.subscriptions.retrieve(made.subscription));
  await file.add(made);
}
