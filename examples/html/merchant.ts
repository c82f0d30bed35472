import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import type { AccountWish } from '../../tools/demo/account.ts';
import { startSystem, type System } from './system.ts';

/** One account of the host with its owner in front of the page, and what the provider knows of it. */
export interface Merchant {
  readonly id: string;
  readonly email: string;
  readonly customer: string;
  readonly subscription: string;
  /** What the page has said: requests to the API, errors on the console. */
  readonly requests: string[];
  readonly complaints: string[];
  readonly picker: Locator;
  readonly dialog: Locator;
  visit(search?: string): Promise<void>;
  /** Opens the admin's second page and waits until all that is embedded in it is there. */
  visitBilling(search?: string): Promise<void>;
  /** Opens the page that shows what the store sells; the answer comes in whatever state its numbers are. */
  visitStore(search?: string): Promise<Locator>;
  /** Sends orders of so many US cents each, as the host's back end does. */
  sell(...cents: number[]): Promise<void>;
  /** Lets a page of another origin, with a back end of its own, have sessions of the account. */
  signInAt(origin: string, components?: readonly string[]): Promise<void>;
  /** Another tab of the same account. */
  secondTab(): Promise<Page>;
  /** Lets a page have sessions of somebody else who works for the account. */
  signInColleague(page: Page): Promise<void>;
  paid(): Promise<Stripe.Invoice[]>;
  plan(): Promise<string>;
  mails(): Promise<string[]>;
}

export interface Provider {
  readonly sdk: Stripe;
  /** What the bank does with the customer's next payment. */
  nextPayment(customer: string, outcome: string): Promise<void>;
}

interface World {
  readonly provider: Provider;
  readonly merchant: Merchant;
  readonly wish: Partial<AccountWish>;
}

export const billingTags = ['varai-payment-methods', 'varai-invoices', 'varai-usage', 'varai-profile'];

/** Pieces of the page that several tabs of one merchant share. */
const owner = { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' };

/** Answers the sessions that a page asks for, as the server of its host does. */
export async function signIn(
  page: Page,
  system: System,
  id: string,
  origin = system.page,
  user = owner,
  components?: readonly string[],
): Promise<void> {
  await page.route('**/varai-session', async (route) => {
    const answer = await fetch(`${system.api}/api/portal-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${system.secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        account: id,
        user,
        origin,
        ...(components && { components }),
      }),
    });
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
  });
}

export const test = base.extend<World, { system: System }>({
  system: [
    async ({}, use) => {
      const system = await startSystem();
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  wish: [{}, { option: true }],

  provider: async ({ system }, use) => {
    const { hostname, port } = new URL(system.stripe);
    const sdk = new Stripe('sk_test_varai', { host: hostname, port, protocol: 'http', telemetry: false });
    await use({
      sdk,
      async nextPayment(customer, outcome) {
        const answer = await fetch(`${system.stripe}/_/next-payment`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ customer, outcome }),
        });
        if (!answer.ok) throw new Error(`The simulator answered ${String(answer.status)}.`);
      },
    });
  },

  merchant: async ({ page, context, system, provider, wish }, use) => {
    const id = `acct_${randomUUID().slice(0, 8)}`;
    const email = `${id}@acme.test`;
    const opened = await system.open({
      id,
      name: 'Acme Optics',
      email,
      plan: 'professional',
      interval: 'month',
      card: 'pm_card_visa',
      ...wish,
    });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(`${system.api}/api/`) && request.method() !== 'OPTIONS') {
        requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
      }
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await signIn(page, system, id);
    const picker = page.locator('varai-plan-picker');

    await use({
      ...opened,
      id,
      email,
      requests,
      complaints,
      picker,
      dialog: picker.getByRole('dialog'),
      async visit(search = '') {
        await page.goto(`${system.page}/${search}`);
        await expect(picker).toHaveAttribute('state', 'ready');
        await expect(page.locator('varai-subscription')).toHaveAttribute('state', 'ready');
      },
      async visitBilling(search = '') {
        await page.goto(`${system.page}/billing${search}`);
        for (const tag of billingTags) await expect(page.locator(tag)).toHaveAttribute('state', /^(ready|empty)$/);
      },
      async visitStore(search = '') {
        await page.goto(`${system.page}/store${search}`);
        const metrics = page.locator('varai-live-metrics');
        await expect(metrics).toHaveAttribute('state', /^(?!loading)/);
        return metrics;
      },
      async sell(...amounts) {
        // other tests of this demo may have sent its clock months ahead
        const { now } = (await (await fetch(`${system.api}/demo/state`)).json()) as { now: string };
        const orders = amounts.map((amount) => ({
          id: randomUUID(),
          placedAt: now,
          lines: [{ sku: 'FRAME', quantity: 1, amount }],
        }));
        const answer = await fetch(`${system.api}/api/orders`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${system.secretKey}`,
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
          },
          body: JSON.stringify({ account: id, store: { id: 'web', name: 'Acme Optics' }, orders }),
        });
        if (!answer.ok) throw new Error(await answer.text());
      },
      signInAt: (origin, components) => signIn(page, system, id, origin, owner, components),
      signInColleague: (other) =>
        signIn(other, system, id, system.page, { id: 'bob', name: 'Bob Buyer', email: 'bob@acme.test' }),
      async secondTab() {
        const tab = await context.newPage();
        await signIn(tab, system, id);
        await tab.goto(system.page);
        await expect(tab.locator('varai-plan-picker')).toHaveAttribute('state', 'ready');
        return tab;
      },
      async paid() {
        const { data } = await provider.sdk.invoices.list({ customer: opened.customer, limit: 100 });
        return data.filter(({ status, amount_paid: paid }) => status === 'paid' && paid > 0);
      },
      async plan() {
        const { items } = await provider.sdk.subscriptions.retrieve(opened.subscription);
        return items.data[0]?.price.lookup_key ?? 'none';
      },
      async mails() {
        return (await system.mails()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
      },
    });

    // whoever sends the clock of this demo a month ahead waits until everybody's month is over, and is no longer to wait for this one
    const { status } = await provider.sdk.subscriptions.retrieve(opened.subscription);
    if (status !== 'canceled') await provider.sdk.subscriptions.cancel(opened.subscription);
  },
});

export { expect };

/** Minor units of the first amount of dollars in a text. */
export function cents(text: string): number {
  const [, sign, amount] = /([−-]?)\$([\d,]+\.\d\d)/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`There is no amount in "${text}".`);
  return Math.round(Number(amount.replaceAll(',', '')) * 100) * (sign ? -1 : 1);
}
