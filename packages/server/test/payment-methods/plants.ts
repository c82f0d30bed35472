import type { MethodRecords, MethodStore } from '../../src/features/payment-methods/ports.ts';
import type { InboxEvent } from '../../src/platform/inbox.ts';
import type { Plant } from './world.ts';

const overRecords =
  (change: (records: MethodRecords) => Partial<MethodRecords>) =>
  (store: MethodStore): MethodStore => ({
    ...store,
    within: (account, work) => store.within(account, (records) => work({ ...records, ...change(records) })),
  });

/** The method that a webhook says is gone, and whose it was. */
function detachedBy({ type, body }: InboxEvent): { id: string; customer: string } | undefined {
  const { object, previous_attributes: before } = (
    body as { data: { object: { id: string }; previous_attributes?: { customer?: string } } }
  ).data;
  return type === 'payment_method.detached' && before?.customer
    ? { id: object.id, customer: before.customer }
    : undefined;
}

/** Mistakes that one makes with payment methods, each small enough to pass a review. */
export const plants: Readonly<Record<string, Plant>> = {
  'tabs that know nothing of each other': {
    store: overRecords((records) => ({
      // whether this very method is going is still found, what else is going is not counted
      removals: async () => Object.assign(await records.removals(), { map: () => [] }),
    })),
  },

  'a subscription that is taken for free': {
    provider: (provider) => ({
      ...provider,
      async look(customer) {
        const standing = await provider.look(customer);
        return { ...standing, subscriptions: standing.subscriptions.map((one) => ({ ...one, paid: false })) };
      },
    }),
  },

  'a default that only the customer hears of': {
    provider: (provider) => ({
      ...provider,
      async look(customer) {
        const standing = await provider.look(customer);
        return { ...standing, default: standing.methods[0]?.id ?? null };
      },
    }),
  },

  'a default that is lost': { provider: (provider) => ({ ...provider, makeDefault: async () => {} }) },

  'the same card twice': {
    provider: (provider) => ({
      ...provider,
      async look(customer) {
        const standing = await provider.look(customer);
        return { ...standing, methods: standing.methods.map((method) => ({ ...method, fingerprint: null })) };
      },
    }),
  },

  'a setup for each request': {
    provider: (provider) => ({
      ...provider,
      setup: (customer, account) => provider.setup(customer, account, crypto.randomUUID()),
    }),
  },

  'webhooks that are not listened to': { events: async () => {} },

  'a webhook that is believed, however old it is': {
    events: async ({ type, body }, { provider }) => {
      const { id, customer } = (body as { data: { object: { id: string; customer: string | null } } }).data.object;
      if (type === 'payment_method.attached' && customer) await provider.makeDefault(customer, id).catch(() => {});
    },
  },

  'a webhook that is acted on as often as it comes': {
    async events(event, { store, usual }) {
      await usual(event);
      const detached = detachedBy(event);
      const account = detached && (await store.accountOfCustomer(detached.customer));
      if (!account) return;
      await store.within(account, async (records) => {
        const removal = (await records.removals()).find(
          ({ kind, method }) => kind === 'remove' && method === detached.id,
        );
        // the second time it comes
        if (removal)
          await records.mail({
            to: 'ada@acme.test',
            subject: 'Removed',
            text: 'Removed',
            html: '<p>Removed</p>',
            key: `payment-methods:${removal.id}:again`,
          });
      });
    },
    found: /a mail for each removal/,
  },

  'a last method that goes with the one before it': {
    async events(event, { provider, usual }) {
      await usual(event);
      const detached = detachedBy(event);
      if (!detached) return;
      const { methods } = await provider.look(detached.customer);
      if (methods.length === 1) await provider.detach(methods[0]!.id);
    },
    found: /last method/,
  },

  'a removal that is only said': { provider: (provider) => ({ ...provider, detach: async () => {} }) },

  'a removal that nobody is told of': { store: overRecords(() => ({ close: async () => false })) },

  'a mail for each try': {
    store: overRecords((records) => ({
      mail: (mail) => records.mail({ ...mail, key: `${mail.key}:${crypto.randomUUID()}` }),
    })),
  },

  'a date that is not sent on': {
    provider: (provider) => ({
      ...provider,
      update: (method, { billingDetails }, key) =>
        provider.update(method, billingDetails ? { billingDetails } : {}, key),
      async look(customer) {
        const standing = await provider.look(customer);
        return { ...standing, methods: standing.methods.map((method) => ({ ...method, expYear: 2035 })) };
      },
    }),
  },
};
