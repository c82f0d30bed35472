import type Stripe from 'stripe';
import type { SubscriptionRecords, SubscriptionStore } from '../../src/features/subscription/ports.ts';
import { readSubscription } from '../../src/features/subscription/stripe-subscription.ts';
import type { Plant } from './world.ts';

const overRecords =
  (change: (records: SubscriptionRecords) => Partial<SubscriptionRecords>) =>
  (store: SubscriptionStore): SubscriptionStore => ({
    ...store,
    within: (account, work) => store.within(account, (records) => work({ ...records, ...change(records) })),
  });

const anyKey = (): string => crypto.randomUUID();

/** Mistakes that one makes in billing, each small enough to pass a review. */
export const plants: Readonly<Record<string, Plant>> = {
  'an idempotency key of the moment': {
    provider: (provider) => ({
      ...provider,
      update: (change, mark, behaviour) => provider.update(change, mark, behaviour, anyKey()),
      createSchedule: (subscription) => provider.createSchedule(subscription, anyKey()),
      pay: (invoice, method) => provider.pay(invoice, method, anyKey()),
    }),
  },

  'a proration as of the moment': {
    provider: (provider) => ({
      ...provider,
      update: (change, ...rest) => provider.update({ ...change, prorationDate: null }, ...rest),
    }),
  },

  'a credit that is not given': {
    provider: (provider, stripe) => ({
      ...provider,
      async update(change, mark, ...rest) {
        const { total } = await provider.previewNow(change, true);
        if (total >= 0) return provider.update(change, mark, ...rest);
        await stripe.subscriptions.update(change.subscription, {
          items: [{ id: change.itemId, price: change.priceId, quantity: change.quantity }],
          proration_behavior: 'none',
          metadata: { varai_change: mark },
        });
      },
    }),
  },

  'an old look that overwrites a newer one': {
    store: overRecords((records) => ({
      claimSync: async (sync) => {
        await records.claimSync(sync);
        return true;
      },
    })),
  },

  'a mail in a transaction of its own': {
    store: (store) => ({
      ...store,
      async within(account, work) {
        const mails: Parameters<SubscriptionRecords['mail']>[0][] = [];
        const done = await store.within(account, (records) =>
          work({ ...records, mail: async (mail) => void mails.push(mail) }),
        );
        for (const mail of mails) await store.within(account, (records) => records.mail(mail));
        return done;
      },
    }),
  },

  'webhooks that set off nothing': { events: () => async () => {} },

  'webhooks that are believed': {
    events: ({ store, serviceOver, provider }) => {
      return async ({ body }) => {
        const { object } = (body as Stripe.Event).data;
        if (object.object !== 'subscription') return;
        const account = await store.accountOfCustomer(object.customer as string);
        const told = {
          subscriptions: { retrieve: async () => object, list: async () => ({ data: [object] }) },
          invoices: { list: async () => ({ data: [] }) },
        } as unknown as Stripe;
        const believing = { ...provider, read: (customer: string) => readSubscription(told, customer, object.id) };
        if (account) await serviceOver(believing).reconcile(account);
      };
    },
  },
};
