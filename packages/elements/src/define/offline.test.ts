import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import {
  integrations,
  invoices,
  metricReads,
  networkErrors,
  notifications,
  orderImports,
  paymentMethods,
  profile,
  session,
  subscription,
  usage,
  VaraiError,
  type Client,
  type Session,
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
} from '@varai/client/testing';
import { cacheOf } from '../core/cache.ts';
import { memoryStorage } from '../core/cache/storage.ts';
import type { Portal } from '../features/portal/portal.ts';
import { viewsOf } from '../features/portal/views.ts';
import { accessible } from '../testing.ts';
import './all.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(reached, message, { timeout: 25_000 });

const { owner } = sessionFixtures;
const views = viewsOf(owner);

/** What all visits share. Whether a browser keeps it is asked of `cache.test.ts`. */
const shelf = memoryStorage();
const secret = `h.${btoa(JSON.stringify({ act: owner.account.id, sub: owner.user.id })).replace(/=+$/, '')}.s`;

const stubs: ReturnType<typeof stubClient>[] = [];
function visit(stub: ReturnType<typeof stubClient>, asked: () => Promise<string>): Client {
  for (const earlier of stubs.splice(0)) earlier.close();
  stubs.push(stub);
  const client = { ...stub, session: { secret: asked, events: new EventTarget() } as unknown as Session };
  void cacheOf(client, () => Promise.resolve(shelf));
  return client;
}

const whole = () =>
  stubClient(
    answer(session.info, owner),
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
    answer(notifications.preferences, notificationFixtures.preferences),
  );

/** A client of a page that has come back without network: nobody can be asked who is signed in either. */
const gone = (): Client =>
  visit(stubClient(...everything.map((endpoint) => answer(endpoint as never, networkErrors.offline()))), () =>
    Promise.reject(new VaraiError('session/unavailable', 401, { cause: new TypeError('Failed to fetch') })),
  );

const everything = [
  session.info,
  metricReads.dashboard,
  subscription.plans,
  subscription.current,
  paymentMethods.list,
  invoices.list,
  invoices.upcoming,
  usage.list,
  usage.packages,
  integrations.list,
  orderImports.imports,
  profile.read,
  notifications.list,
  notifications.preferences,
];

async function mount(client: Client): Promise<Portal> {
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale="en"><varai-portal page></varai-portal></varai-provider>`,
  );
  return provider.querySelector('varai-portal')!;
}

/** A tag of a view, or of the settings, which stand in a view themselves. */
const inside = (portal: Portal, tag: string) =>
  portal.shadowRoot!.querySelector<HTMLElement>(tag) ??
  portal.shadowRoot!.querySelector('varai-settings')?.shadowRoot?.querySelector<HTMLElement>(tag);

/** What a place stands in: what is told is chosen within the settings, and is no tag. */
const standing = (portal: Portal, place: string, state: string) =>
  place === 'notifications'
    ? portal.shadowRoot!.querySelector(`varai-settings[state=${state}]`) && inside(portal, '.wishes:has(fieldset)')
    : inside(portal, `varai-${place}[state=${state}]`);

/** Opens what a place of the settings stands in. */
async function opens(portal: Portal, view: string, place: string): Promise<void> {
  if (view !== 'settings') return;
  await until(() => inside(portal, 'varai-settings[state=ready], varai-settings[state=offline]'), 'no settings');
  await portal.shadowRoot!.querySelector('varai-settings')!.reveal(place);
}

/** All that a tag says, also in the fields of its form. */
function said(root: Node): string {
  const inner = root instanceof Element && root.shadowRoot ? said(root.shadowRoot) : '';
  const typed = root instanceof HTMLInputElement ? root.value : '';
  const text = root instanceof Text ? root.data : '';
  return inner + typed + text + [...root.childNodes].map(said).join(' ');
}

/** What each place of the portal shows of the last visit, or why it shows nothing. */
const shows: Readonly<Record<string, string | false>> = {
  'live-metrics': '$43,186',
  subscription: 'Professional',
  'plan-picker': 'Enterprise',
  // what pays is asked for anew: money is no matter for an old answer
  'payment-methods': false,
  invoices: 'ACME-0009',
  usage: 'Tokens',
  integrations: 'Halden Optics',
  // a file is sent, and what is under way is asked for anew
  'order-import': false,
  profile: profileFixtures.complete.company,
  notifications: notificationFixtures.preferences.email,
};

const readOf: Readonly<Record<string, unknown>> = {
  'live-metrics': metricReads.dashboard,
  subscription: subscription.current,
  'plan-picker': subscription.current,
  'payment-methods': paymentMethods.list,
  invoices: invoices.list,
  usage: usage.list,
  integrations: integrations.list,
  'order-import': orderImports.imports,
  profile: profile.read,
  notifications: notifications.preferences,
};

describe('every view of the portal', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  it('is named here', () => {
    const places = views.flatMap(({ places: these }) => these);
    expect(Object.keys(shows)).to.have.members(places);
    expect(Object.keys(readOf)).to.have.members(places);
  });

  it('reads all that it shows anew where it is pulled, and is read after a reload without network, with its age', async () => {
    const stub = whole();
    const client = visit(stub, () => Promise.resolve(secret));
    const portal = await mount(client);
    const reads = (endpoint: unknown) => stub.sent.filter((message) => message.endpoint === endpoint).length;
    for (const { name, places } of views) {
      portal.view = name;
      for (const place of places) {
        await opens(portal, name, place);
        await until(() => standing(portal, place, 'ready'), `${place} is never ready`);
        const before = reads(readOf[place]);
        await portal.refresh();
        expect(reads(readOf[place]), `${place} is not read anew`).to.be.greaterThan(before);
      }
    }
    const wanted = [
      'session',
      'plan',
      'invoices',
      'usage',
      'integrations',
      'profile',
      'wishes',
      'metrics|30d|||previous|',
    ];
    await until(async () => {
      const keys = (await shelf.all()).map(({ key }) => key.slice(key.indexOf('|') + 1));
      return wanted.every((one) => keys.includes(one)) && keys.some((one) => one === '');
    }, 'not all was kept');
    expect(JSON.stringify(await shelf.all()), 'a secret was kept').not.to.contain(secret);

    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    fixtureCleanup();
    const again = await mount(gone());
    for (const { name, places } of views) {
      await until(() => inside(again, '.rail'), 'no navigation');
      again.view = name;
      for (const place of places) {
        await opens(again, name, place);
        await until(() => standing(again, place, 'offline'), `${place} is never offline`);
        const tag = standing(again, place, 'offline')!;
        const text = shows[place];
        if (text === false) continue;
        await until(() => said(tag).includes(text as string), `${place} shows nothing of the last visit: ${said(tag)}`);
        const age = place === 'live-metrics' ? /as of|offline/i : /This is what we knew at \d\d:\d\d/;
        await until(() => age.test(said(tag)), `${place} does not say how old it is: ${said(tag)}`);
      }
    }
    await accessible(again);
  });
});
