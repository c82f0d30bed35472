import { idOf, type World } from './world.ts';

/** What the provider knows of one customer, plain enough to compare a model with. */
export interface CustomerTruth {
  balance: number;
  subscriptions: {
    id: string;
    status: string;
    items: { price: string; lookupKey: string | null; quantity: number }[];
    periodStart: number;
    periodEnd: number;
    cancelAt: number | null;
    trialEnd: number | null;
    schedule: string | null;
    pending: { invoice: string; items: { price: string; quantity: number }[]; expiresAt: number } | null;
  }[];
  invoices: {
    id: string;
    status: string;
    reason: string;
    total: number;
    amountDue: number;
    amountPaid: number;
    subscription: string | null;
  }[];
  charges: { id: string; amount: number; refunded: number; status: string; invoice: string | null }[];
}

/** By customer id. */
export type Truth = Record<string, CustomerTruth>;

export function truthOf(world: World): Truth {
  const { tables } = world;
  const truth = (customer: string): CustomerTruth => ({
    balance: tables.customers[customer]?.balance ?? 0,
    subscriptions: Object.values(tables.subscriptions)
      .filter((row) => idOf(row.customer) === customer)
      .map((row) => {
        const pending = tables.pending[row.id];
        return {
          id: row.id,
          status: row.status,
          items: row.items.data.map((item) => ({
            price: item.price.id,
            lookupKey: tables.prices[item.price.id]?.lookup_key ?? null,
            quantity: item.quantity ?? 1,
          })),
          periodStart: row.items.data[0]?.current_period_start ?? 0,
          periodEnd: row.items.data[0]?.current_period_end ?? 0,
          cancelAt: row.cancel_at,
          trialEnd: row.trial_end,
          schedule: row.schedule === null ? null : idOf(row.schedule),
          pending:
            pending && row.pending_update
              ? {
                  invoice: pending.invoice,
                  items: pending.next.items.map(({ price, quantity }) => ({ price, quantity })),
                  expiresAt: row.pending_update.expires_at,
                }
              : null,
        };
      }),
    invoices: Object.values(tables.invoices)
      .filter((row) => row.customer !== null && idOf(row.customer) === customer)
      .map((row) => ({
        id: row.id,
        status: row.status ?? 'draft',
        reason: row.billing_reason ?? '',
        total: row.total,
        amountDue: row.amount_due,
        amountPaid: row.amount_paid,
        subscription: row.parent?.subscription_details ? idOf(row.parent.subscription_details.subscription) : null,
      })),
    charges: Object.values(tables.charges)
      .filter((row) => row.customer !== null && idOf(row.customer) === customer)
      .map((row) => ({
        id: row.id,
        amount: row.amount,
        refunded: row.amount_refunded,
        status: row.status,
        invoice: tables.intentInvoices[idOf(row.payment_intent)] ?? null,
      })),
  });
  return Object.fromEntries(Object.keys(tables.customers).map((id) => [id, truth(id)]));
}
