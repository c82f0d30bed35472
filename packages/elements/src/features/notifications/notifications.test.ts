import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { notifications, session, VaraiError, type NotificationPage } from '@varai/client';
import { answer, notificationFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { cacheOf } from '../../core/cache.ts';
import { memoryStorage } from '../../core/cache/storage.ts';
import { accessible } from '../../testing.ts';
import { NotificationsChangedEvent } from './events.ts';
import type { Notifications } from './notifications.ts';
import '../../define/notifications.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { page, nothing, failed, trouble, near, well, preferences } = notificationFixtures;

/** A client that keeps what is read, as a server does. */
function stub(start: NotificationPage = page, ...answers: Answer[]) {
  const held = { page: start };
  const mark = (ids: readonly string[], readAt: string | null) => {
    const changed = held.page.items.filter(
      (one) => ids.includes(one.id) && (one.readAt === null) !== (readAt === null),
    );
    const items = held.page.items.map((one) => (changed.includes(one) ? { ...one, readAt } : one));
    const unread = items.filter((one) => one.readAt === null).length;
    held.page = { ...held.page, items, unread };
    return { ids: changed.map(({ id }) => id), unread, actionRequired: 0 };
  };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(notifications.list, ({ cursor }) => (cursor ? { ...nothing, items: [well] } : held.page)),
    answer(notifications.read, (input) =>
      mark('ids' in input ? input.ids : held.page.items.map(({ id }) => id), '2026-11-20T15:00:00.000Z'),
    ),
    answer(notifications.unread, ({ ids }) => mark(ids, null)),
    answer(notifications.preferences, preferences),
    ...answers,
  );
  return Object.assign(client, { held });
}

async function mount(client: StubClient, locale = 'en'): Promise<Notifications> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}>
      <varai-notifications invoices-href="#pay"></varai-notifications>
    </varai-provider>
  `);
  const tag = provider.querySelector('varai-notifications')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const inside = (tag: Notifications, selector: string) => tag.shadowRoot!.querySelector<HTMLElement>(selector);
const words = (tag: Notifications) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const labelled = (tag: Notifications, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith(name));
const bell = (tag: Notifications) => inside(tag, '.bell')!;
const count = (tag: Notifications) => inside(tag, '.count')?.textContent.trim();
const isOpen = (tag: Notifications) => inside(tag, '.panel')?.matches(':popover-open') === true;
const focused = (tag: Notifications) => tag.shadowRoot!.activeElement;

async function opened(client: StubClient, locale?: string): Promise<Notifications> {
  const tag = await mount(client, locale);
  bell(tag).click();
  await until(() => isOpen(tag));
  return tag;
}

describe('<varai-notifications>', () => {
  it('says how much is unread, and tells the page', async () => {
    const client = stub();
    const told: [number, number][] = [];
    const hear = ({ total, actionRequired }: NotificationsChangedEvent) => void told.push([total, actionRequired]);
    document.addEventListener(NotificationsChangedEvent.type, hear);
    const tag = await mount(client);
    document.removeEventListener(NotificationsChangedEvent.type, hear);
    expect(count(tag)).to.equal('3');
    expect(bell(tag).getAttribute('aria-label')).to.equal('Notifications, 3 unread');
    expect(told).to.deep.equal([[3, 2]]);
    await accessible(tag);
  });

  it('opens what was told, in words, by keyboard, and gives the focus back', async () => {
    const tag = await opened(stub());
    const titles = [...tag.shadowRoot!.querySelectorAll('.open')].map((one) => one.textContent.trim());
    expect(titles).to.deep.equal([
      'The payment of $199.00 failed',
      'Acme Gifts no longer lets us in',
      '80% of your AI tokens used',
      'Acme Gifts is connected again',
      'All of your storage used',
    ]);
    expect(words(tag)).to.contain('Invoice ACME-0007. We try again on 23 Nov 2026.');
    expect(bell(tag).getAttribute('aria-expanded')).to.equal('true');
    expect(focused(tag)).to.equal(inside(tag, '.panel'));
    await accessible(tag);
    inside(tag, '.panel')!.hidePopover();
    await until(() => !inside(tag, '.panel'));
    expect(focused(tag)).to.equal(bell(tag));
  });

  it('tells the exact time to whoever asks', async () => {
    const tag = await opened(stub());
    inside(tag, '.when')!.click();
    await until(() => words(tag).includes('20 Nov 2026, '));
  });

  it('leads to the place that mends it, which is read then, unless the page leads on itself', async () => {
    const client = stub();
    const tag = await opened(client);
    const link = inside(tag, 'a.open')!;
    expect(link.getAttribute('href')).to.equal('#pay');
    tag.addEventListener('varai-notification-open', (event) => event.preventDefault(), { once: true });
    setTimeout(() => link.click());
    const event = await oneEvent(tag, 'varai-notification-open');
    expect((event as unknown as { notification: unknown }).notification).to.deep.equal(failed);
    expect(event.defaultPrevented).to.equal(true);
    await until(() => !isOpen(tag) && count(tag) === '2');
    expect(client.held.page.items[0]!.readAt).not.to.equal(null);
  });

  it('marks one as read and as unread again', async () => {
    const tag = await opened(stub());
    labelled(tag, 'Mark as read: Acme Gifts')!.click();
    await until(() => count(tag) === '2');
    labelled(tag, 'Mark as unread: Acme Gifts no longer')!.click();
    await until(() => count(tag) === '3');
  });

  it('marks all up to the newest that is shown, and takes it back', async () => {
    const client = stub();
    const tag = await opened(client);
    labelled(tag, 'Mark all as read')!.click();
    await until(() => words(tag).includes('3 marked as read.'));
    expect(client.sent.at(-2)?.input).to.deep.equal({ upTo: failed.id });
    expect(count(tag)).to.equal(undefined);
    await accessible(tag);
    inside(tag, '.said .btn')!.click();
    await until(() => count(tag) === '3' && words(tag).includes('Marked as unread again.'));
    expect(client.sent.findLast(({ endpoint }) => endpoint === (notifications.unread as unknown))?.input).to.deep.equal(
      {
        ids: [failed.id, trouble.id, near.id],
      },
    );
  });

  it('says so when a mark is not kept, and shows older ones from where the page ends', async () => {
    const start = { ...page, items: [failed, trouble], nextCursor: 'there' };
    const refused = answer(notifications.read, new VaraiError('request/unavailable', 503));
    const tag = await opened(stub(start, refused));
    labelled(tag, 'Mark all as read')!.click();
    await until(() => words(tag).includes('That was not saved.'));
    expect(count(tag)).to.equal('3');
    inside(tag, '.older')!.click();
    await until(() => words(tag).includes('Acme Gifts is connected again'));
    expect(inside(tag, '.older')).to.equal(null);
    await until(() => focused(tag)?.textContent.trim() === 'Acme Gifts is connected again');
  });

  it('keeps what is muted and mailed at once, and takes back what is not kept', async () => {
    const client = stub(
      page,
      answer(notifications.setPreferences, (patch) => ({ ...preferences, muted: patch.muted ?? [], version: '4' })),
    );
    const tag = await opened(client);
    labelled(tag, 'Settings')!.click();
    await until(() => inside(tag, 'input[name=usage]'));
    expect(words(tag)).to.contain('ada@acme.test');
    await accessible(tag);
    inside(tag, 'input[name=usage]')!.click();
    await until(() => words(tag).includes('Saved.'));
    const wish = client.sent.findLast(({ endpoint }) => endpoint === (notifications.setPreferences as unknown));
    expect(wish?.input).to.deep.equal({ muted: ['usage'], version: preferences.version });
    client.answer(answer(notifications.setPreferences, new VaraiError('request/unavailable', 503)));
    inside(tag, 'input[value=daily]')!.click();
    await until(() => words(tag).includes('That was not saved.'));
    expect((inside(tag, 'input[value=off]') as HTMLInputElement).checked).to.equal(true);
  });

  it('lets what is chosen without network wait, takes it back, and sends it once when the network is back', async () => {
    const client = stub(
      page,
      answer(notifications.setPreferences, (patch) => ({ ...preferences, ...patch, version: '4' })),
    );
    // what waited is sent as the same endpoint by its path alone
    const { send } = client;
    client.send = (message, options) =>
      send(
        message.endpoint.method === 'PATCH' ? { ...message, endpoint: notifications.setPreferences as never } : message,
        options,
      );
    // who is signed in is in the secret
    const secret = () => Promise.resolve(`h.${btoa(JSON.stringify({ act: 'wishes', sub: crypto.randomUUID() }))}.s`);
    Object.assign(client, { session: { secret } });
    const shelf = memoryStorage();
    void cacheOf(client, () => Promise.resolve(shelf));
    const wishes = () => client.sent.filter(({ endpoint }) => endpoint === (notifications.setPreferences as unknown));
    const tag = await opened(client);
    labelled(tag, 'Settings')!.click();
    await until(() => inside(tag, 'input[name=usage]'));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const daily = () => inside(tag, 'input[value=daily]') as HTMLInputElement;
      daily().click();
      await until(() => words(tag).includes('Waiting to be sent'));
      [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Undo')!.click();
      await until(() => !words(tag).includes('Waiting to be sent') && !daily().checked);
      daily().click();
      inside(tag, 'input[name=usage]')!.click();
      const kept = async () => JSON.stringify(await shelf.all());
      await waitUntil(async () => /daily.*usage/.test(await kept()), 'not kept', { timeout: 25_000 });
      expect(wishes()).to.have.length(0);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    window.dispatchEvent(new Event('online'));
    await until(() => words(tag).includes('Saved.'));
    expect(wishes().map(({ input }) => input)).to.deep.equal([
      { digest: 'daily', muted: ['usage'], version: preferences.version },
    ]);
  });

  it('announces what comes in while it is looked at, and nothing that is known', async () => {
    const client = stub({ ...page, items: [trouble, near], unread: 2 });
    const tag = await mount(client);
    const spoken = () => [...tag.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');
    await tag.refresh();
    expect(spoken()).to.equal('');
    client.held.page = page;
    await tag.refresh();
    await until(() => spoken() === '1 new notification');
    expect(count(tag)).to.equal('3');
  });

  it('speaks German, and says in its panel what could not be loaded', async () => {
    const german = await opened(stub(), 'de');
    await until(() =>
      words(german).includes('Die Zahlung von 199,00\u00a0$ ist fehlgeschlagen'.replace('\u00a0', ' ')),
    );
    await until(() => bell(german).getAttribute('aria-label') === 'Benachrichtigungen, 3 ungelesen');
    const broken = await opened(stub(page, answer(notifications.list, new VaraiError('request/unavailable', 503))));
    expect(broken.getAttribute('state')).to.equal('error');
    await until(() => words(broken).includes('We could not load your notifications'));
  });
});
