import type { Notification } from '@varai/client';
import type Stripe from 'stripe';
import { disclosing } from '../../src/features/integrations/disclosure.ts';
import { introducing } from '../../src/features/integrations/shopify/introduce.ts';
import { tellingFailures } from '../../src/features/invoices/failed.ts';
import { stripeInvoices } from '../../src/features/invoices/stripe.ts';
import { writeDigest } from '../../src/features/notifications/digest-mail.ts';
import type { Account, Accounts } from '../../src/platform/accounts.ts';
import type { Database } from '../../src/platform/database.ts';
import type { Notifications } from '../../src/platform/notifications.ts';
import type { Mail, Outbox } from '../../src/platform/outbox.ts';

const now = new Date('2026-11-20T14:32:00Z');
const clock = { now: () => now };
const database = { system: (work: (trx: unknown) => unknown) => work(undefined) } as unknown as Database;
const accountsOf = (account: Account) =>
  ({
    find: () => Promise.resolve(account),
    findByStripeCustomer: () => Promise.resolve(account),
  }) as unknown as Accounts;

/** The notification of an invoice that could not be collected, as it is stored. */
export async function failureTold(account: Account, invoice: Stripe.Invoice) {
  const told: { kind: string; data: unknown }[] = [];
  const notifications = {
    notify: async (_trx: unknown, notification: (typeof told)[number]) => void told.push(notification),
  } as unknown as Notifications;
  const open = {
    ...invoice,
    status: 'open',
    customer: 'cus_1',
    billing_reason: 'subscription_cycle',
    attempt_count: 1,
  };
  const stripe = {
    invoices: { retrieve: () => Promise.resolve({ ...open, next_payment_attempt: null }) },
  } as unknown as Stripe;
  const tell = tellingFailures({
    database,
    accounts: accountsOf(account),
    notifications,
    provider: stripeInvoices(stripe),
    clock,
  });
  const body = { data: { object: { id: 'in_1', customer: 'cus_1' } } };
  await tell({ id: 'evt_1', type: 'invoice.payment_failed', createdAt: now, body });
  return told;
}

/** What a shop of Shopify calls itself, as it is kept and told of. */
export async function shopName(text: string): Promise<string> {
  const shop = 'acme.myshopify.com';
  const said = {
    shop: { name: text, email: 'ada@acme.test', currencyCode: 'EUR', ianaTimezone: 'Europe/Berlin' },
    currentAppInstallation: { accessScopes: [] },
  };
  const introduce = introducing({
    tokens: { exchange: () => Promise.resolve({}) } as never,
    admin: { ask: () => Promise.resolve(said) } as never,
  });
  return (await introduce(shop, 'of the shop')).name;
}

/** The mail of a day, over what was stored by somebody who did not look. */
export function digestOf(account: Account, text: string) {
  const due = { amount: 1, currency: 'USD' };
  const data: readonly Pick<Notification, 'data' | 'kind'>[] = [
    {
      kind: 'invoices/payment_failed',
      data: { invoice: 'in_1', number: text, due, reason: 'declined', nextAttemptAt: null },
    },
    { kind: 'integrations/well', data: { integration: 'c', name: text, shop: text, state: 'connected' } },
  ];
  const stored = data.map((one, at) => ({ ...one, key: String(at), at: now, readAt: null }));
  return writeDigest({ ...account, user: '' }, now, stored);
}

/** The mail about what is held of a customer who has asked. */
export async function disclosureTo(account: Account, text: string) {
  const mails: Mail[] = [];
  const outbox = { mail: async (_trx: unknown, mail: Mail) => void mails.push(mail) } as unknown as Outbox;
  const disclose = disclosing({ database, accounts: accountsOf(account), outbox });
  const orders = [{ id: text, placedAt: now }] as unknown as Parameters<typeof disclose>[2];
  await disclose({ account: account.id, shop: text }, text, orders, 'evt_1');
  const { subject, text: body, html = '' } = mails[0]!;
  return { subject, text: body, html };
}
