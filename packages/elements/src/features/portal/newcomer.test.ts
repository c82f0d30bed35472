import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  guidance,
  integrations,
  invoices,
  metricReads,
  notifications,
  paymentMethods,
  session,
  subscription,
  usage,
  type Guidance,
  type Progress,
  type ProgressInput,
  type SessionInfo,
} from '@varai/client';
import {
  answer,
  guidanceFixtures,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
} from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../testing.ts';
import type { Settings } from '../guidance/settings/settings.ts';
import type { Portal } from './portal.ts';
import '../../define/portal.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { owner } = sessionFixtures;

async function mount(start: Guidance, { view, info = owner }: { view?: string; info?: SessionInfo } = {}) {
  const kept: Progress[] = [...start.progress];
  const client = stubClient(
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
    answer(notifications.list, notificationFixtures.page),
    answer(notifications.preferences, notificationFixtures.preferences),
    answer(guidance.read, () => structuredClone({ ...start, progress: kept })),
    answer(guidance.keep, ({ name, state, step = null, version }: ProgressInput) => {
      const next = { ...guidanceFixtures.progress, name, state, step, version: String(Number(version ?? 0) + 1) };
      kept.splice(0, kept.length, ...kept.filter((one) => one.name !== name), next);
      return next;
    }),
  );
  const portal = Object.assign(document.createElement('varai-portal'), view ? { view } : {});
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en">${portal}</varai-provider>
  `);
  Object.assign(provider.style, { display: 'block', width: '1200px' });
  await until(() => inside(portal, '#views'));
  return { portal, client, kept };
}

const inside = <Found extends HTMLElement>(portal: Portal, selector: string) =>
  portal.shadowRoot!.querySelector<Found>(selector);
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const list = (portal: Portal) => inside(portal, '.view:not([hidden]) > varai-checklist');
const tour = (portal: Portal) => inside(portal, 'varai-tour')!;
const stop = (portal: Portal) => tour(portal).shadowRoot!.querySelector('.stop h2');
const reads = (portal: Portal, text: string) =>
  until(() => words(stop(portal)) === text, `read “${words(stop(portal))}”, not “${text}”`);

describe('<varai-portal> and a newcomer', () => {
  it('shows first steps below its first view, offers the tour once, and leads both to where they point', async () => {
    const { portal, kept } = await mount(guidanceFixtures.begun);
    await until(() => list(portal)?.getAttribute('state') === 'ready', 'no list');
    expect(list(portal)!.nextElementSibling).to.equal(null);
    await until(() => /New here/.test(words(tour(portal).shadowRoot!.querySelector('.toast')) ?? ''), 'no offer');
    await sendKeys({ press: 'Escape' });
    await until(() => kept.some(({ name, state }) => name === 'portal' && state === 'skipped'), 'not declined');
    await accessible(portal);

    // each of its stops is published by something that is drawn
    list(portal)!.querySelector<HTMLElement>('[data-action=start-tour]')!.click();
    const titles = ['Find your way', 'Search and news', 'Your first steps', 'Your store, live', 'Your plan'];
    for (const [at, title] of titles.entries()) {
      await reads(portal, `Step ${String(at + 1)} of ${String(titles.length)}: ${title}`);
      await until(() => tour(portal).shadowRoot!.activeElement?.localName === 'h2');
      await sendKeys({ press: 'ArrowRight' });
    }
    await until(() => kept.some(({ name, state }) => name === 'portal' && state === 'done'));
    expect(portal.view).to.equal('plan');

    portal.navigate('store');
    await until(() => list(portal));
    list(portal)!.shadowRoot!.querySelector<HTMLElement>('[data-fact=store]')!.click();
    await until(() => portal.view === 'connections/integrations');

    portal.navigate('store');
    await until(() => list(portal));
    list(portal)!.shadowRoot!.querySelector<HTMLElement>('[data-fact=wishes]')!.click();
    await until(() => portal.view === 'settings/notifications');
  });

  it('shows the tour again to whoever looks for it, though it was skipped and there is nothing left to do', async () => {
    const skipped = { ...guidanceFixtures.progress, name: 'portal', state: 'skipped' as const, step: null };
    const { portal } = await mount({ ...guidanceFixtures.complete, progress: [skipped] });
    await portal.search();
    await until(() => inside(portal, '[role=combobox]'));
    const field = inside<HTMLInputElement>(portal, '[role=combobox]')!;
    field.value = 'tour';
    field.dispatchEvent(new Event('input'));
    await until(() => words(inside(portal, '#hits-0'))?.startsWith('Take the tour again'));
    inside(portal, '#hits-0')!.click();
    await until(() => inside(portal, 'varai-tour')?.shadowRoot);
    await reads(portal, 'Step 1 of 5: Find your way');
    await until(() => tour(portal).shadowRoot!.activeElement?.localName === 'h2');
    await sendKeys({ press: 'Escape' });
    await until(() => stop(portal) === null);
  });

  it('shows the tour again at the end of a whole guide, with the focus back at its mark when it is over', async () => {
    const skipped = { ...guidanceFixtures.progress, name: 'portal', state: 'skipped' as const, step: null };
    const { portal } = await mount({ ...guidanceFixtures.complete, progress: [skipped] }, { view: 'settings' });
    await until(() => inside(portal, 'varai-settings')?.shadowRoot, 'no settings');
    const settings = inside<Settings>(portal, 'varai-settings')!;
    await settings.reveal('notifications/digest');
    const help = () => settings.shadowRoot!.querySelector('varai-help')?.shadowRoot;
    const press = async (label: string) => {
      const button = () => [...help()!.querySelectorAll('button')].find((one) => words(one) === label);
      await until(() => help() && button(), `no button “${label}”`);
      button()!.focus();
      button()!.click();
    };
    await until(() => help()?.querySelector('.mark'), 'no help');
    await until(() => portal.dataset['tour'], 'no tour to be taken');
    help()!.querySelector<HTMLElement>('.mark')!.click();
    await until(() => help()!.querySelector('.panel'));
    expect(words(help()!.querySelector('.panel'))).not.to.contain('Take the tour');
    await press('Show the whole guide');
    await press('Take the tour');
    await until(() => inside(portal, 'varai-tour')?.shadowRoot);
    await reads(portal, 'Step 1 of 5: Find your way');
    expect(help()!.querySelector('.panel')).to.equal(null);
    await until(() => tour(portal).shadowRoot!.activeElement?.localName === 'h2');
    await sendKeys({ press: 'Escape' });
    await until(() => help()!.activeElement?.matches('.mark'), 'the focus was lost');
  });

  it('offers nothing to whoever came by a link, and the list stands where it always does', async () => {
    const { portal, kept } = await mount(guidanceFixtures.begun, { view: 'billing' });
    await until(() => inside(portal, 'varai-tour'), 'no tour to begin');
    expect(tour(portal).matches('[offer]')).to.equal(false);
    portal.navigate('store');
    await until(() => list(portal)?.getAttribute('state') === 'ready');
    expect(kept).to.deep.equal([]);
  });

  it('asks nothing where the session keeps no progress, and fetches nothing where all is done', async () => {
    const idle = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
    const { portal, client } = await mount(guidanceFixtures.begun, {
      info: { ...owner, components: ['metrics', 'subscription'] },
    });
    await until(() => inside(portal, 'varai-live-metrics')?.getAttribute('state') === 'ready');
    await idle();
    expect(client.sent.filter(({ endpoint }) => endpoint === guidance.read)).to.deep.equal([]);
    const done = await mount(guidanceFixtures.complete);
    await until(() => done.client.sent.some(({ endpoint }) => endpoint === guidance.read));
    await idle();
    expect(inside(done.portal, 'varai-checklist, varai-tour')).to.equal(null);
  });

  it('sets the account up step by step below the list, where its user left it, and hides that again', async () => {
    const { begun, progress } = guidanceFixtures;
    const at = { ...progress, name: 'setup', step: 'plan', state: 'open' } as const;
    const { portal } = await mount({ ...begun, facts: { ...begun.facts, store: false }, progress: [at] });
    await until(() => list(portal)?.getAttribute('state') === 'ready', 'no list');
    const button = [...list(portal)!.querySelectorAll('button')].find((one) => words(one) === 'Set up step by step')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(portal, 'varai-wizard')?.getAttribute('state') === 'ready', 'no set-up');
    const group = inside(portal, '#set-up');
    expect(portal.shadowRoot!.activeElement).to.equal(group);
    expect(group!.ariaLabel).to.equal('Set up step by step');
    const step = inside(portal, 'varai-wizard')!.shadowRoot!.querySelector('[aria-current=step]');
    expect(words(step)).to.contain('Choose a plan');
    expect(button.ariaExpanded).to.equal('true');
    await until(() => inside(portal, 'varai-wizard')!.shadowRoot!.querySelector('varai-plan-picker[state=ready]'));
    await accessible(portal);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !inside(portal, 'varai-wizard'));
    expect(button.ariaExpanded).to.equal('false');
    expect(portal.shadowRoot!.activeElement).to.equal(button);
  });

  it('offers no set-up where nothing of it is left to do', async () => {
    const { begun } = guidanceFixtures;
    const all = { ...begun.facts, profile: true, store: true, plan: true, paymentMethod: true, order: false };
    const { portal } = await mount({ ...begun, facts: all });
    await until(() => list(portal)?.getAttribute('state') === 'ready', 'no list');
    expect([...list(portal)!.querySelectorAll('button')].map(words)).to.deep.equal(['Take the tour']);
  });
});
