import { confirmationSecret } from '../invoices/confirmation.ts';
import { taxIdsOf } from '../customers/tax-ids.ts';
import { customerTax } from '../customers/tax-location.ts';
import { idOf, type World } from '../world.ts';
import { listOn } from './listing.ts';
import { present } from './plain.ts';

type Include = (world: World, object: { id: string }) => unknown;

/** Fields that Stripe leaves out unless a caller expands them, by type of object. */
export const includable: Record<string, Record<string, Include>> = {
  price: {
    currency_options: (world, { id }) => present(world.tables.prices[id]?.currency_options ?? {}),
    tiers: () => undefined,
  },
  customer: {
    subscriptions: (world, { id }) =>
      listOn(
        Object.values(world.tables.subscriptions)
          .filter((row) => idOf(row.customer) === id && row.status !== 'canceled')
          .map(present),
        `/v1/customers/${id}/subscriptions`,
      ),
    tax: (world, { id }) => customerTax(world.tables.customers[id]?.address ?? null),
    invoice_credit_balance: (world, { id }) => {
      const customer = world.tables.customers[id];
      return customer?.currency ? { [customer.currency]: customer.balance } : {};
    },
    sources: (_, { id }) => listOn([], `/v1/customers/${id}/sources`),
    tax_ids: (world, { id }) => listOn(taxIdsOf(world, id).map(present), `/v1/customers/${id}/tax_ids`),
  },
  invoice: {
    confirmation_secret: (world, { id }) => confirmationSecret(world, id),
    payments: (world, { id }) =>
      listOn(
        Object.values(world.tables.invoicePayments)
          .filter((row) => row.invoice === id)
          .map(present),
        `/v1/invoices/${id}/payments`,
      ),
  },
};
