import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import {
  session,
  subscription,
  subscriptionErrors,
  usage,
  VaraiError,
  type PlanPage,
  type Subscription,
} from '@varai/client';
import {
  answer,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
} from '@varai/client/testing';
import '../../define/subscription.ts';
import { accessible } from '../../testing.ts';
import { PageOpenEvent } from './events.ts';

const { plans, active } = subscriptionFixtures;
const page: PlanPage = {
  planId: 'enterprise',
  interval: 'month',
  url: 'https://admin.shopify.com/store/acme/charges/varai/pricing_plans',
  computedBy: 'shopify',
};

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function mount(current: Subscription | ReturnType<typeof subscriptionErrors.not_found>, ...answers: Answer[]) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, current),
    answer(session.info, sessionFixtures.shopifyAppPricing),
    answer(usage.list, usageFixtures.list),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const host = provider.querySelector<HTMLElement>('varai-plan-picker')!;
  await until(() => host.getAttribute('state') === 'ready', 'never ready');
  const root = host.shadowRoot!;
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button, a')].findLast((one) => one.textContent.trim() === name);
  return {
    host,
    client,
    root,
    asked: () => client.sent.filter(({ endpoint }) => endpoint === subscription.page),
    words: () => root.textContent.replace(/\s+/g, ' '),
    has: (name: string) => until(() => named(name), `no “${name}”`),
    async press(name: string) {
      await until(() => named(name), `no button “${name}”`);
      named(name)!.click();
    },
  };
}

/** The page that the tag is in opens it, or this test would be gone. */
function takeOver(host: HTMLElement): string[] {
  const urls: string[] = [];
  host.addEventListener(PageOpenEvent.type, (event) => {
    event.preventDefault();
    urls.push(event.url);
  });
  return urls;
}

describe('a plan that is paid through Shopify', () => {
  it('ends in Shopify’s own page, which alone says what is due; twice pressed it is asked for once', async () => {
    let tell = (_: PlanPage) => {};
    const waiting = new Promise<PlanPage>((resolve) => (tell = resolve));
    const { host, press, words, asked, root, client } = await mount(
      active,
      answer(subscription.page, () => waiting),
    );
    const urls = takeOver(host);
    await press('Upgrade to Enterprise');
    await until(() => words().includes('Shopify computes what is due today'), 'never said');
    expect(words()).to.include('$999.00 every 30 days');
    expect(words()).not.to.include('Due today');
    await accessible(host);

    const opened = oneEvent(host, PageOpenEvent.type);
    await press('Continue at Shopify');
    await press('Continue at Shopify');
    tell(page);
    await opened;
    await until(() => words().includes('Its page opens in this window'), 'never led there');
    expect(urls).to.deep.equal([page.url]);
    expect(asked().map(({ input }) => input)).to.deep.equal([{ planId: 'enterprise', interval: 'month' }]);
    const link = root.querySelector<HTMLAnchorElement>('a[target="_top"]')!;
    expect(link.href).to.equal(page.url);
    expect(client.sent.some(({ endpoint }) => endpoint === subscription.preview)).to.equal(false);
    await accessible(host);
  });

  it('says what went wrong, and lets what may go well another time be tried again', async () => {
    let tries = 0;
    const { host, press, words } = await mount(
      active,
      answer(subscription.page, () => {
        tries += 1;
        if (tries === 1) throw subscriptionErrors.provider_unavailable();
        throw subscriptionErrors.shop_missing();
      }),
    );
    const urls = takeOver(host);
    await press('Switch to Starter');
    await press('Continue at Shopify');
    await press('Try again');
    await until(() => words().includes('Open the app once from the admin'), 'no way out');
    expect(words()).to.include('nothing was charged');
    expect(words()).not.to.include('Try again');
    expect(urls).to.deep.equal([]);
  });

  it('names the cause wherever the server does, and what helps', async () => {
    const causes = [
      [subscriptionErrors.shop_frozen(), 'Shopify has frozen your shop'],
      [subscriptionErrors.shop_removed(), 'The app was removed from your shop'],
      [subscriptionErrors.provider_refused(), 'Shopify declined to make this page'],
      [subscriptionErrors.provider_unavailable(), 'Shopify does not answer at the moment'],
      [new VaraiError('network/unreachable', 0), 'Your browser could not reach us'],
    ] as const;
    for (const [error, cause] of causes) {
      const { press, words, has } = await mount(active, answer(subscription.page, error));
      await press('Upgrade to Enterprise');
      await press('Continue at Shopify');
      await until(() => words().includes(cause), `no “${cause}”`);
      if (error.retryable) await has('Try again');
      else expect(words()).not.to.include('Try again');
    }
  });

  it('goes nowhere but to a page', async () => {
    const evil = { ...page, url: 'javascript:alert(1)' };
    const { host, press, words } = await mount(active, answer(subscription.page, evil));
    const urls = takeOver(host);
    await press('Upgrade to Enterprise');
    await press('Continue at Shopify');
    await until(() => words().includes('could not be had'), 'never refused');
    expect(urls).to.deep.equal([]);
  });

  it('is chosen for the first time in the interval that is shown, and again after one has ended', async () => {
    for (const current of [subscriptionErrors.not_found(), { ...active, status: 'canceled' as const }]) {
      const { host, press, has, asked, words } = await mount(current, answer(subscription.page, page));
      takeOver(host);
      if ('status' in current && current.status === 'canceled')
        await until(() => words().includes('Your subscription has ended'), 'never told');
      (host as HTMLElement & { interval: string }).interval = 'year';
      await has('Choose Starter');
      await accessible(host);
      await press('Choose Professional');
      await press('Continue at Shopify');
      await has('Open Shopify’s page');
      expect(asked().map(({ input }) => input)).to.deep.equal([{ planId: 'professional', interval: 'year' }]);
    }
  });

  it('that Shopify holds asks for no card', async () => {
    const { words } = await mount({ ...active, status: 'paused' });
    await until(() => words().includes('Shopify has put your subscription on hold'), 'never told');
    expect(words()).not.to.include('Add a payment method');
  });
});
