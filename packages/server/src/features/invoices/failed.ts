import type { Accounts } from '../../platform/accounts.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { InboxEvent } from '../../platform/inbox.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { InvoiceFound, InvoiceProvider } from './ports.ts';

const failed: ReadonlySet<string> = new Set(['invoice.payment_failed', 'invoice.payment_action_required']);
const ended: ReadonlySet<string> = new Set(['invoice.paid', 'invoice.voided']);

/** Of all that is told of an invoice the keys begin so. */
const about = (id: string): string => `invoices:${id}:`;

/**
 * Tells an account that an invoice could not be collected while nobody was there: once for each attempt, however often and in
 * whatever order the provider says so, as the provider has it now. What was told is settled when the invoice is.
 */
export function tellingFailures(deps: {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly notifications: Notifications;
  readonly provider: Pick<InvoiceProvider, 'find'>;
  readonly clock: Clock;
}) {
  const { database, accounts, notifications, provider, clock } = deps;

  const forOwner = (customer: string, work: (trx: Transaction, account: string) => Promise<void>) =>
    database.system(async (trx) => {
      const owner = await accounts.findByStripeCustomer(trx, customer);
      if (owner) await work(trx, owner.id);
    });

  return async ({ type, createdAt, body }: InboxEvent): Promise<void> => {
    const { id, customer } = (body as { data?: { object?: { id?: unknown; customer?: unknown } } }).data?.object ?? {};
    if (typeof id !== 'string' || typeof customer !== 'string') return;
    if (ended.has(type))
      await forOwner(customer, (trx, account) =>
        notifications.settle(trx, { account, about: about(id), at: clock.now() }),
      );
    if (!failed.has(type)) return;
    const found = await provider.find(customer, id);
    const reason = found && reasonOf(found);
    if (!reason) return;
    const { invoice, attempts, nextAttemptAt } = found;
    const { number, amountDue: due } = invoice;
    await forOwner(customer, (trx, account) =>
      notifications.notify(trx, {
        account,
        key: `${about(id)}${attempts}`,
        kind: 'invoices/payment_failed',
        at: createdAt,
        data: { invoice: id, number, due, reason, nextAttemptAt: nextAttemptAt?.toISOString() ?? null },
      }),
    );
  };
}

/** Why it is not paid; undefined when it is, when money is on its way, or when somebody was there. */
function reasonOf({ invoice, payment, unattended }: InvoiceFound) {
  if (!unattended || invoice.status !== 'open' || payment === 'processing') return undefined;
  if (payment === 'requires_action') return 'action';
  return invoice.failure ? 'declined' : 'method';
}
