import type { MethodRecords, MethodStore } from '../../src/features/payment-methods/ports.ts';
import type { Plant } from './world.ts';

const overRecords =
  (change: (records: MethodRecords) => Partial<MethodRecords>) =>
  (store: MethodStore): MethodStore => ({
    ...store,
    within: (account, work) => store.within(account, (records) => work({ ...records, ...change(records) })),
  });

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
