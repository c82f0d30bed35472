import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { integrations, notifications, profile, session } from '@varai/client';
import {
  answer,
  integrationFixtures,
  notificationFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
} from '@varai/client/testing';
import { Portal } from './portal.ts';
import '../../define/portal.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const allowed = { ...sessionFixtures.owner, components: ['integrations', 'profile', 'notifications'] };

async function mount(width = 390, view?: string) {
  const client = stubClient(
    answer(session.info, allowed),
    answer(integrations.list, { items: [integrationFixtures.connected] }),
    answer(profile.read, profileFixtures.complete),
    answer(notifications.list, notificationFixtures.page),
    answer(notifications.preferences, notificationFixtures.preferences),
  );
  const portal = Object.assign(document.createElement('varai-portal'), { page: true, view });
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en">${portal}</varai-provider>
  `);
  Object.assign(provider.style, { display: 'block', width: `${String(width)}px` });
  await until(() => inside(portal, '#views'));
  const reads = () => client.sent.filter(({ endpoint }) => endpoint === integrations.list).length;
  return { portal, reads };
}

const inside = (portal: Portal, selector: string) => portal.shadowRoot!.querySelector<HTMLElement>(selector);
const title = (portal: Portal) =>
  [...portal.shadowRoot!.querySelectorAll('.view > .title')].find((one) => one.checkVisibility())?.textContent.trim();

/** What fingers do is fetched where there are any; its button fetches it as well. */
async function withFingers() {
  const { portal, reads } = await mount();
  await until(() => inside(portal, 'varai-integrations[state=ready]'));
  inside(portal, '.again')!.click();
  await until(() => inside(portal, '[role=status]')?.textContent === 'All is up to date');
  return { portal, reads };
}

/** A finger that goes down, over the way, and up again. */
function drag(portal: Portal, from: [number, number], to: [number, number], start = inside(portal, '#views')!): void {
  const fire = (type: string, at: [number, number] | undefined) => {
    const event = new Event(type, { bubbles: true, composed: true });
    const touches = at ? [{ clientX: at[0], clientY: at[1] }] : [];
    start.dispatchEvent(Object.assign(event, { touches }));
  };
  fire('touchstart', from);
  for (const part of [0.3, 0.7, 1])
    fire('touchmove', [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
  fire('touchend', undefined);
}

describe('<varai-portal page>', () => {
  const { port } = Portal;
  afterEach(() => {
    Portal.port = port;
    document.documentElement.style.removeProperty('overscroll-behavior-y');
  });

  it('goes on with grey in its first view where its own was seen long enough, and waits with it where it was not', async () => {
    for (const [isSlow, delay] of [
      [true, '-0.3s'],
      [false, '0.15s'],
    ] as const) {
      let tell: (info: typeof allowed) => void = () => undefined;
      const info = isSlow ? new Promise<typeof allowed>((resolve) => (tell = resolve)) : allowed;
      const silence = new Promise<never>(() => undefined);
      const client = stubClient(
        answer(session.info, () => info),
        answer(integrations.list, () => silence),
      );
      const portal = document.createElement('varai-portal');
      await fixture(html`<varai-provider .client=${client} locale="en">${portal}</varai-provider>`);
      const grey = () => inside(portal, '.awaited');
      if (isSlow) await until(() => grey() && grey()!.getAnimations().length === 0, 'its own grey never showed');
      tell(allowed);
      const its = () => inside(portal, 'varai-integrations')?.shadowRoot?.querySelector('.awaited');
      await until(its, 'the view has no grey');

      expect(getComputedStyle(its()!).animationDelay).to.equal(delay);
    }
  });

  it('says that a view could not be loaded, and loads it when it is asked again', async () => {
    Portal.port = { ...port, 'varai-settings': () => Promise.reject(new TypeError('The network is gone.')) };
    const { portal } = await mount(1200, 'settings');
    await until(() => inside(portal, '.lost[role=alert]')?.textContent.includes('We could not load this page.'));
    Portal.port = port;
    inside(portal, '.lost button')!.click();
    await until(() => inside(portal, 'varai-settings[state=ready]'));
    expect(inside(portal, '.lost') === null).to.equal(true);
  });

  it('finds an option of the settings, opens what it stands in, and gives it the focus', async () => {
    const { portal } = await mount(1200);
    await portal.search();
    await until(() => inside(portal, '[role=combobox]'));
    const field = inside(portal, '[role=combobox]') as HTMLInputElement;
    field.value = 'digest';
    field.dispatchEvent(new Event('input'));
    await until(() => inside(portal, '#hits-0')?.textContent.includes('Summary by mail'));
    inside(portal, '#hits-0')!.click();
    await until(() => {
      const at = inside(portal, 'varai-settings')?.shadowRoot?.activeElement;
      return at?.matches('[name=digest]') && at.checkVisibility();
    });
  });

  it('goes to the next view where a finger swipes, not from the edges, and not upright', async () => {
    const { portal } = await withFingers();
    expect(title(portal)).to.equal('Connections');
    drag(portal, [200, 300], [80, 310]);
    await until(() => title(portal) === 'Settings');
    expect(portal.shadowRoot!.activeElement?.textContent).to.equal('Settings');
    drag(portal, [10, 300], [200, 310]);
    drag(portal, [100, 300], [200, 480]);
    const scrolls = document.createElement('div');
    const wide = document.createElement('div');
    Object.assign(scrolls.style, { overflowX: 'auto', width: '100px' });
    Object.assign(wide.style, { width: '400px', height: '20px' });
    scrolls.append(wide);
    inside(portal, '#views')!.append(scrolls);
    drag(portal, [100, 300], [300, 310], scrolls);
    await portal.updateComplete;
    expect(title(portal)).to.equal('Settings');
    scrolls.remove();
    drag(portal, [100, 300], [220, 310]);
    await until(() => title(portal) === 'Connections');
  });

  it('reads anew where a finger pulls, where the page has turned off the pull of the browser, and by a button', async () => {
    const { portal, reads } = await withFingers();
    expect(reads()).to.equal(2);
    drag(portal, [200, 100], [200, 300]);
    await portal.updateComplete;
    expect(reads()).to.equal(2);
    document.documentElement.style.setProperty('overscroll-behavior-y', 'contain');
    drag(portal, [200, 100], [200, 300]);
    await until(() => reads() === 3 && inside(portal, '.pulled') === null);
  });

  it('shows what has the focus, which the bar would cover', async () => {
    const { portal } = await mount();
    await until(() => inside(portal, 'varai-integrations[state=ready]'));
    const last = Object.assign(document.createElement('button'), { textContent: 'Last' });
    const space = document.createElement('div');
    const below = document.createElement('div');
    for (const one of [space, below]) one.style.height = '2000px';
    inside(portal, '#views')!.append(space, last, below);
    const bar = () => inside(portal, '.bar')!.getBoundingClientRect();
    const views = inside(portal, '#views')!;
    views.scrollTo({ top: views.scrollTop + last.getBoundingClientRect().top - innerHeight + 20, behavior: 'instant' });
    expect(last.getBoundingClientRect().bottom).to.be.greaterThan(bar().top);
    last.focus({ preventScroll: true });
    await until(() => last.getBoundingClientRect().bottom <= bar().top);
  });
});
