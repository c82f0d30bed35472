import { afterEach, expect, test } from 'vitest';
import { createShopifySimulator } from './simulator.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const shop = 'brillen.myshopify.com';
const day = 86_400_000;

const create = `mutation($name: String!, $interval: AppPricingInterval!, $amount: Decimal!) {
  appSubscriptionCreate(name: $name, returnUrl: "https://app.example/back", lineItems: [
    { plan: { appRecurringPricingDetails: { interval: $interval, price: { amount: $amount, currencyCode: USD } } } }
  ]) { appSubscription { id status currentPeriodEnd } confirmationUrl userErrors { message } }
}`;

const read = `{ currentAppInstallation {
  app { handle }
  activeSubscriptions { name status currentPeriodEnd lineItems { plan { pricingDetails {
    __typename ... on AppRecurringPricing { interval planHandle price { amount currencyCode } }
  } } } }
  allSubscriptions(first: 9) { nodes { name status } }
} }`;

interface Read {
  readonly currentAppInstallation: {
    readonly activeSubscriptions: readonly object[];
    readonly allSubscriptions: { readonly nodes: readonly { readonly name: string; readonly status: string }[] };
  };
}

async function open() {
  let now = Date.parse('2026-11-20T12:00:00Z');
  const simulator = createShopifySimulator({ now: () => now });
  await simulator.listen();
  closing.push(() => simulator.close());
  const { control, url } = simulator;
  control.open(shop);
  control.webhooks.set({ hold: true });
  const form = {
    client_id: 'shopify-client',
    client_secret: 'shopify-secret',
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: control.idToken(shop),
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
  };
  const login = () =>
    fetch(`${url}/${shop}/admin/oauth/access_token`, { method: 'POST', body: new URLSearchParams(form) });
  let { access_token } = (await (await login()).json()) as { access_token: string };
  const ask = async <Data>(query: string, variables: object = {}) => {
    const answer = await fetch(`${url}/${shop}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'x-shopify-access-token': access_token },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    url,
    control,
    ask,
    statuses: async () =>
      (await ask<Read>(read)).currentAppInstallation.allSubscriptions.nodes.map(
        ({ name, status }) => `${name} ${status}`,
      ),
    active: async () => (await ask<Read>(read)).currentAppInstallation.activeSubscriptions,
    charge: async (name: string, interval: string, amount: string) =>
      (
        await ask<{ appSubscriptionCreate: { confirmationUrl: string; userErrors: readonly { message: string }[] } }>(
          create,
          { name, interval, amount },
        )
      ).appSubscriptionCreate,
    async pass(ms: number) {
      now += ms;
      form.subject_token = control.idToken(shop);
      ({ access_token } = (await (await login()).json()) as { access_token: string });
    },
  };
}

const answer = (url: string, said: object) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ ...said }), redirect: 'manual' });

test('charges once the merchant has approved on a page that nobody else finds', async () => {
  const { charge, active, statuses, control } = await open();
  const { confirmationUrl } = await charge('Starter', 'EVERY_30_DAYS', '29.0');
  expect(await active()).toEqual([]);
  expect(await (await fetch(confirmationUrl)).text()).toContain('Approve');
  expect((await fetch(`${confirmationUrl}0`)).status).toBe(404);
  const back = await answer(confirmationUrl, { answer: 'approve' });
  expect(back.headers.get('location')).toMatch(/^https:\/\/app\.example\/back\?charge_id=\d+$/);
  expect(await active()).toEqual([
    {
      name: 'Starter',
      status: 'ACTIVE',
      currentPeriodEnd: '2026-12-20T12:00:00Z',
      lineItems: [
        {
          plan: {
            pricingDetails: {
              __typename: 'AppRecurringPricing',
              interval: 'EVERY_30_DAYS',
              planHandle: null,
              price: { amount: '29.00', currencyCode: 'USD' },
            },
          },
        },
      ],
    },
  ]);
  const second = await charge('Professional', 'EVERY_30_DAYS', '199.0');
  await answer(second.confirmationUrl, { answer: 'decline' });
  control.freezeBilling(shop);
  expect(await statuses()).toEqual(['Starter FROZEN', 'Professional DECLINED']);
  control.freezeBilling(shop, false);
  control.uninstall(shop);
  expect(control.charges(shop).map(({ status }) => status)).toEqual(['CANCELLED', 'DECLINED']);
});

test('lets one subscription run at a time, defers what is less than a year that is paid, and forgets what nobody approved', async () => {
  const { charge, statuses, control, pass } = await open();
  await charge('Professional', 'ANNUAL', '1990.0');
  control.decide(shop, 'approve');
  await charge('Starter', 'EVERY_30_DAYS', '29.0');
  control.decide(shop, 'approve');
  expect(await statuses()).toEqual(['Professional ACTIVE', 'Starter PENDING']);
  await pass(365 * day);
  expect(await statuses()).toEqual(['Professional CANCELLED', 'Starter ACTIVE']);
  await charge('Enterprise', 'EVERY_30_DAYS', '999.0');
  await pass(2 * day);
  expect(await statuses()).toEqual(['Professional CANCELLED', 'Starter ACTIVE', 'Enterprise EXPIRED']);
  expect((await charge(' ', 'ANNUAL', '1.0')).userErrors).toEqual([{ message: "Name can't be blank" }]);
});

test('sells the plans of the app on a page of its own, and tells who listens', async () => {
  const { url, control, ask, active } = await open();
  control.price([{ handle: 'starter', name: 'Starter', month: '29.00', year: '290.00' }], 'https://app.example/hello');
  await ask(`mutation { webhookSubscriptionCreate(topic: APP_SUBSCRIPTIONS_UPDATE,
    webhookSubscription: { uri: "https://app.example/hooks" }) { userErrors { message } } }`);
  const page = `${url}/store/brillen/charges/varai/pricing_plans`;
  expect(await (await fetch(page)).text()).toContain('290.00 USD a year');
  const back = await answer(page, { plan: 'starter/ANNUAL' });
  expect(back.headers.get('location')).toMatch(/^https:\/\/app\.example\/hello\?/);
  expect(await active()).toMatchObject([
    { lineItems: [{ plan: { pricingDetails: { interval: 'ANNUAL', planHandle: 'starter' } } }] },
  ]);
  expect(control.webhooks.waiting()).toMatchObject([{ topic: 'app_subscriptions/update' }]);
});
