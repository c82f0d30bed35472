import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  integrations,
  invoices,
  metricReads,
  notifications,
  orderImports,
  paymentMethods,
  profile,
  requestErrors,
  session,
  subscription,
  usage,
  type SessionInfo,
} from '@varai/client';
import {
  answer,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  orderFixtures,
  paymentMethodFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
} from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import { read, written } from './address.ts';
import type { PortalNavigatedEvent, PortalNavigateEvent } from './events.ts';
import type { Portal } from './portal.ts';
import '../../define/portal.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { owner, noComponents, usageOnly, shopifyBilling } = sessionFixtures;

const clientOf = (info: SessionInfo, ...answers: Answer[]) =>
  stubClient(
    answer(session.info, info),
    answer(metricReads.dashboard, metricFixtures.dashboard),
    answer(subscription.plans, subscriptionFixtures.plans),
    answer(subscription.current, subscriptionFixtures.active),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.nothing),
    answer(usage.list, usageFixtures.list),
    answer(usage.packages, usageFixtures.packages),
    answer(integrations.list, { items: [integrationFixtures.connected] }),
    answer(orderImports.imports, orderFixtures.imports),
    answer(profile.read, profileFixtures.complete),
    answer(notifications.list, notificationFixtures.page),
    ...answers,
  );

interface Wish {
  readonly info?: SessionInfo;
  readonly answers?: readonly Answer[];
  readonly width?: number;
  readonly locale?: string;
  readonly with?: Partial<Portal>;
}

async function mount({ info = owner, answers = [], width = 1200, locale = 'en', with: more = {} }: Wish = {}) {
  const portal = Object.assign(document.createElement('varai-portal'), more);
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${clientOf(info, ...answers)} locale=${locale}>${portal}</varai-provider>
  `);
  Object.assign(provider.style, { display: 'block', width: `${String(width)}px` });
  await until(() => !['loading', null].includes(portal.getAttribute('state')));
  await until(() => root(portal).querySelector('#views, [role=alert], .empty'));
  return portal;
}

const root = (portal: Portal) => portal.shadowRoot!;
const all = (portal: Portal, selector: string) => [...root(portal).querySelectorAll<HTMLElement>(selector)];
const inside = (portal: Portal, selector: string) => root(portal).querySelector<HTMLElement>(selector);
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const seen = (portal: Portal, selector: string) => all(portal, selector).filter((one) => one.checkVisibility());
const ways = (portal: Portal) => all(portal, '.rail a, .rail button');
const wayTo = (portal: Portal, name: string) => ways(portal).find((one) => words(one) === name)!;
const title = (portal: Portal) => words(seen(portal, '.view > .title')[0]);
const focused = (portal: Portal) => root(portal).activeElement;
const hear = <T extends Event>(target: EventTarget, type: string): T[] => {
  const heard: T[] = [];
  target.addEventListener(type, (event) => heard.push(event as T));
  return heard;
};
/** The address is the runner's: each test leaves it as it was. */
const address = location.href;
afterEach(() => history.replaceState(null, '', address));

describe('<varai-portal>', () => {
  it('shows what the session allows: the first view at once, another when it is gone to, and keeps it', async () => {
    const portal = await mount();
    expect(ways(portal).map(words)).to.deep.equal(['Store', 'Plan', 'Billing', 'Connections', 'Settings']);
    expect(title(portal)).to.equal('Store');
    expect(wayTo(portal, 'Store').getAttribute('aria-current')).to.equal('page');
    expect(focused(portal) === null).to.equal(true);
    expect(inside(portal, 'varai-settings') === null).to.equal(true);
    const store = inside(portal, 'varai-live-metrics');
    const told = hear<PortalNavigatedEvent>(portal, 'varai-portal-navigated');
    wayTo(portal, 'Settings').click();
    await until(() => title(portal) === 'Settings');
    expect(words(focused(portal))).to.equal('Settings');
    expect(told.map(({ view }) => view)).to.deep.equal(['settings']);
    expect(inside(portal, 'varai-settings')!.getAttribute('heading-level')).to.equal('3');
    await until(() => inside(portal, 'varai-settings[state=ready]'));
    wayTo(portal, 'Store').click();
    await until(() => title(portal) === 'Store');
    expect(inside(portal, 'varai-live-metrics') === store).to.equal(true);
    await accessible(portal);
  });

  it('leaves out what the session forbids, and says so to whoever is led there', async () => {
    const portal = await mount({ info: usageOnly, with: { view: 'settings' } });
    await until(() => portal.getAttribute('state') === 'forbidden');
    expect(ways(portal).map(words)).to.deep.equal(['Billing']);
    expect(title(portal)).to.equal('This page is not part of your access');
    expect(inside(portal, 'varai-notifications, varai-settings') === null).to.equal(true);
    await accessible(portal);
    inside(portal, '.outside .btn')!.click();
    await until(() => title(portal) === 'Billing' && portal.getAttribute('state') === 'ready');
    expect(all(portal, '.place').map(({ id }) => id)).to.deep.equal(['usage']);
  });

  it('shows no cards where Shopify bills', async () => {
    const portal = await mount({ info: shopifyBilling, with: { view: 'billing' } });
    expect(inside(portal, 'varai-payment-methods') === null).to.equal(true);
    expect(inside(portal, 'varai-invoices') !== null).to.equal(true);
  });

  it('is empty where nothing is allowed, and says what could not be loaded', async () => {
    const empty = await mount({ info: noComponents });
    expect(empty.getAttribute('state')).to.equal('empty');
    expect(words(inside(empty, '.empty'))).to.contain('Nothing is open to you here yet');
    const lost = await mount({ answers: [answer(session.info, requestErrors.unavailable())] });
    expect(lost.getAttribute('state')).to.equal('error');
    await until(() => words(inside(lost, '[role=alert]'))?.includes('We could not load your portal'));
  });

  it('keeps the view behind the # of the address, follows it back, and leaves what stands before it', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#/plan`);
    const portal = await mount({ with: { routing: 'hash' } });
    expect(title(portal)).to.equal('Plan');
    expect(wayTo(portal, 'Billing').getAttribute('href')).to.equal('#/billing');
    wayTo(portal, 'Billing').click();
    await until(() => title(portal) === 'Billing');
    expect(location.href).to.equal(`${address}#/billing`);
    history.back();
    await until(() => title(portal) === 'Plan');
    expect(words(focused(portal))).to.equal('Plan');
    history.replaceState(null, '', '#somewhere-of-the-host');
    window.dispatchEvent(new Event('popstate'));
    await portal.updateComplete;
    expect(title(portal)).to.equal('Plan');
    const opened = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    wayTo(portal, 'Billing').addEventListener('click', (event) => event.preventDefault());
    wayTo(portal, 'Billing').dispatchEvent(opened);
    expect(title(portal)).to.equal('Plan');
  });

  it('keeps the view in the path, without the query of the page', () => {
    const kept = { routing: 'history', basePath: '/portal/' } as const;
    const at = (pathname: string) => read(kept, { pathname, hash: '#else' } as Location);
    expect(at('/portal/billing/invoices')).to.equal('billing/invoices');
    expect(at('/portal')).to.equal('');
    expect(at('/portals/billing')).to.equal(undefined);
    const page = { href: 'https://host.test/portal?setup_intent_client_secret=nobody' } as Location;
    expect(written(kept, 'settings', page)).to.equal('/portal/settings');
  });

  it('leaves the way to the router of the page, which says where links lead', async () => {
    const portal = await mount({ with: { hrefFor: (view) => `/app?tab=${view}` } });
    expect(wayTo(portal, 'Plan').getAttribute('href')).to.equal('/app?tab=plan');
    const asked = hear<PortalNavigateEvent>(portal, 'varai-portal-navigate');
    portal.addEventListener('varai-portal-navigate', (event) => event.preventDefault());
    wayTo(portal, 'Plan').click();
    expect(asked.map(({ view, href }) => [view, href])).to.deep.equal([['plan', '/app?tab=plan']]);
    await portal.updateComplete;
    expect(title(portal)).to.equal('Store');
    portal.view = 'plan';
    await until(() => title(portal) === 'Plan');
    expect(location.href).to.equal(address);
  });

  it('names the page where it is the page, and gives the name back', async () => {
    const { title: before } = document;
    const portal = await mount({ with: { page: true, headingLevel: 1, pageTitle: '{view} · Acme' } });
    expect(document.title).to.equal('Store · Acme');
    expect(inside(portal, 'main h1') !== null).to.equal(true);
    portal.view = 'billing';
    await until(() => document.title === 'Billing · Acme');
    portal.remove();
    expect(document.title).to.equal(before);
  });

  it('keeps where somebody was in each view', async () => {
    const portal = await mount();
    await until(() => inside(portal, 'varai-live-metrics')?.shadowRoot?.querySelector('.line'));
    const { scrollingElement: page } = document;
    portal.style.paddingBlockEnd = '3000px';
    page!.scrollTop = 240;
    wayTo(portal, 'Plan').click();
    await until(() => title(portal) === 'Plan');
    expect(page!.scrollTop).to.be.lessThan(240);
    wayTo(portal, 'Store').click();
    await until(() => title(portal) === 'Store');
    // what is above may have come to be a fraction of a pixel higher, and a page stays with what is looked at
    expect(page!.scrollTop).to.be.closeTo(240, 1);
  });

  it('leads from a notification, from a button within and from one of the page to the tag that answers', async () => {
    const portal = await mount({ with: { view: 'billing' } });
    await until(() => inside(portal, 'varai-usage')?.shadowRoot?.querySelector('[data-action=change-plan]'));
    inside(portal, 'varai-usage')!.shadowRoot!.querySelector<HTMLElement>('[data-action=change-plan]')!.click();
    await until(() => title(portal) === 'Plan');
    expect(focused(portal)?.id).to.equal('plan-picker');
    await until(() => inside(portal, 'varai-notifications')?.getAttribute('state') === 'ready');
    inside(portal, 'varai-notifications')!.shadowRoot!.querySelector<HTMLElement>('.bell')!.click();
    const told = () => inside(portal, 'varai-notifications')!.shadowRoot!.querySelectorAll<HTMLElement>('.open');
    await until(() => told().length > 1);
    told()[1]!.click();
    await until(() => title(portal) === 'Connections' && focused(portal)?.id === 'integrations');
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.dataset['action'] = 'buy-tokens';
    portal.after(button);
    const clicks = hear(button, 'click');
    button.click();
    await until(() => title(portal) === 'Billing' && clicks.length === 1);
    await until(() => inside(portal, 'varai-usage')!.shadowRoot!.querySelector('dialog[open]'));
  });

  it('has a bar with four things where it is narrow, and the rest in a sheet', async () => {
    const portal = await mount({ width: 280 });
    const inBar = () => seen(portal, '.bar a, .bar button').map(words);
    expect(inBar()).to.deep.equal(['Store', 'Plan', 'Billing', 'More']);
    expect(seen(portal, '.rail')).to.have.lengthOf(0);
    await accessible(portal);
    seen(portal, '.bar .more button')[0]!.click();
    await until(() => inside(portal, 'dialog[open]'));
    expect(all(portal, 'dialog li').map(words)).to.deep.equal(['Connections', 'Settings']);
    await accessible(portal);
    all(portal, 'dialog li button')[1]!.click();
    await until(() => title(portal) === 'Settings');
    expect(words(focused(portal))).to.equal('Settings');
    expect(inside(portal, 'dialog') === null).to.equal(true);
    portal.parentElement!.style.width = '500px';
    await until(() => inBar().length === 5);
  });

  it('leads from the connections to the import of orders, whose code comes when it is opened, and back', async () => {
    const portal = await mount({ with: { page: true, pageTitle: '{view} · Acme', view: 'connections' } });
    const to = () => seen(portal, '.to > *')[0]!;
    expect(words(to())).to.equal('Import orders from a file');
    expect(customElements.get('varai-order-import')).to.equal(undefined);
    to().click();
    await until(() => title(portal) === 'Orders from a file');
    expect(document.title).to.equal('Orders from a file · Acme');
    expect(focused(portal)?.id).to.equal('view-orders');
    expect(wayTo(portal, 'Connections').getAttribute('aria-current')).to.equal('page');
    await until(() => inside(portal, 'varai-order-import[state=ready]'));
    expect(inside(portal, 'varai-order-import')!.getAttribute('heading-level')).to.equal('3');
    await accessible(portal);
    to().click();
    await until(() => document.title === 'Connections · Acme');
    expect(focused(portal)?.id).to.equal('view-connections');
  });

  it('has no way to the import of orders where that is forbidden, and one of its own where nothing leads there', async () => {
    const forbidden = await mount({ info: { ...owner, features: { orders: [] } }, with: { view: 'orders' } });
    expect(title(forbidden)).to.equal('This page is not part of your access');
    wayTo(forbidden, 'Connections').click();
    await until(() => title(forbidden) === 'Connections');
    expect(all(forbidden, '.to')).to.have.lengthOf(0);
    const alone = await mount({ info: { ...owner, components: ['orders', 'usage'] } });
    expect(ways(alone).map(words)).to.deep.equal(['Billing', 'Orders from a file']);
  });

  it('finds settings by what people call them, and goes to where they are', async () => {
    const portal = await mount({ locale: 'de' });
    await until(() => wayTo(portal, 'Abrechnung'));
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true, cancelable: true });
    document.body.dispatchEvent(slash);
    await until(() => inside(portal, 'dialog[open] #hits'));
    const field = inside(portal, '[role=combobox]') as HTMLInputElement;
    expect(focused(portal) === field).to.equal(true);
    field.value = 'karte';
    field.dispatchEvent(new Event('input'));
    await until(() => words(inside(portal, '#hits-1'))?.startsWith('Zahlungsmittel'));
    await accessible(portal);
    const press = (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    press('ArrowDown');
    await until(() => field.getAttribute('aria-activedescendant') === 'hits-1');
    press('Enter');
    await until(() => title(portal) === 'Abrechnung');
    expect(focused(portal)?.id).to.equal('payment-methods');
  });
});
