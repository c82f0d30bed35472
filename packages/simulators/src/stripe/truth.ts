import { idOf, type World } from './world.ts';

/** What the provider knows of one customer, plain enough to compare a model with. */
export interface CustomerTruth {
  balance: number;
  /** What the customer names to pay with. */
  defaultMethod: string | null;
  /** Newest first. */
  methods: {
    id: string;
    type: string;
    expMonth: number | null;
    expYear: number | null;
    city: string | null;
    /** Of what stands behind it: the same card added again has the same one. */
    fingerprint: string | null;
  }[];
  subscriptions: {
    id: string;
    status: string;
    items: { price: string; lookupKey: string | null; quantity: number }[];
    periodStart: number;
    periodEnd: number;
    cancelAt: number | null;
    endedAt: number | null;
    /** Its own, which goes before the customer's. */
    defaultMethod: string | null;
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

const nameOf = (method: string | { id: string } | null | undefined): string | null =>
  typeof method === 'object' ? (method?.id ?? null) : (method ?? null);

export function truthOf(world: World): Truth {
  const { tables } = world;
  const truth = (customer: string): CustomerTruth => ({
    balance: tables.customers[customer]?.balance ?? 0,
    defaultMethod: nameOf(tables.customers[customer]?.invoice_settings.default_payment_method),
    methods: Object.values(tables.paymentMethods)
      .filter((row) => row.customer !== null && idOf(row.customer) === customer)
      .map(({ id, type, card, sepa_debit: sepa, us_bank_account: bank, billing_details: { address } }) => ({
        id,
        type,
        expMonth: card?.exp_month ?? null,
        expYear: card?.exp_year ?? null,
        city: address?.city ?? null,
        fingerprint: (card ?? sepa ?? bank)?.fingerprint ?? null,
      }))
      .reverse(),
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
          endedAt: row.ended_at,
          defaultMethod: nameOf(row.default_payment_method),
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
