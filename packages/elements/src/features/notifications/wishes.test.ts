import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import {
  networkErrors,
  notificationErrors,
  notifications,
  session,
  type Client,
  type NotificationPreferences,
  type Session,
} from '@varai/client';
import { answer, notificationFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import { cacheOf } from '../../core/cache.ts';
import { memoryStorage } from '../../core/cache/storage.ts';
import { accessible } from '../../testing.ts';
import type { Settings } from '../guidance/settings/settings.ts';
import '../../define/session.ts';
import '../../define/guidance/settings.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(reached, message, { timeout: 25_000 });

function network(on: boolean): void {
  if (on) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event(on ? 'online' : 'offline'));
}

/** A server that refuses what is changed from an old version, and the browsers of one user of it. */
function world() {
  let stored: NotificationPreferences = notificationFixtures.preferences;
  const owner = { ...sessionFixtures.owner, user: { ...sessionFixtures.owner.user, id: crypto.randomUUID() } };
  const secret = `h.${btoa(JSON.stringify({ act: owner.account.id, sub: owner.user.id })).replace(/=+$/, '')}.s`;
  const shelf = memoryStorage();
  const writes: object[] = [];
  const there = <T>(give: () => T): T => {
    if (!navigator.onLine) throw networkErrors.offline();
    return give();
  };
  const write = ({ version, ...patch }: Partial<NotificationPreferences>): NotificationPreferences => {
    if (version !== undefined && version !== stored.version) throw notificationErrors.stale();
    return (stored = { ...stored, ...patch, version: String(Number(stored.version) + 1) });
  };
  const page = (): Client => {
    const stub = stubClient(
      answer(session.info, () => there(() => owner)),
      answer(notifications.preferences, () => there(() => stored)),
      answer(notifications.setPreferences, (patch) =>
        there(() => {
          writes.push(patch);
          return write(patch as Partial<NotificationPreferences>);
        }),
      ),
    );
    const client = {
      ...stub,
      session: { secret: () => Promise.resolve(secret), events: stub.events } as unknown as Session,
    };
    void cacheOf(client, () => Promise.resolve(shelf));
    return client;
  };
  return {
    page,
    writes,
    stored: () => stored,
    elsewhere: (patch: Partial<NotificationPreferences>) => void write(patch),
    kept: async () => JSON.stringify((await shelf.all()).filter(({ key }) => key.includes('|waits|'))),
    waiting: async () => (await shelf.all()).filter(({ key }) => key.includes('|waits|')).length,
  };
}

describe('what is to be told, chosen on two devices', () => {
  let here: ReturnType<typeof world>;
  beforeEach(() => void (here = world()));
  afterEach(() => network(true));

  const root = (tag: Settings) => tag.shadowRoot!;
  const words = (tag: Settings) => root(tag).textContent.replace(/\s+/g, ' ');
  const says = (tag: Settings, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
  const input = (tag: Settings, selector: string) => root(tag).querySelector<HTMLInputElement>(`input${selector}`)!;
  const press = async (tag: Settings, label: string) => {
    const button = () => [...root(tag).querySelectorAll('button')].find((one) => one.textContent.trim() === label);
    await until(button, `no button “${label}”`);
    button()!.focus();
    button()!.click();
  };
  async function open(client = here.page()): Promise<Settings> {
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"
        ><varai-settings sections="notifications"></varai-settings
      ></varai-provider>`,
    );
    const tag = provider.querySelector('varai-settings')!;
    await tag.reveal('notifications/digest');
    await until(() => input(tag, '[name=digest]'));
    return tag;
  }

  it('is everything by default, says so, and is so again at one press, written at once', async () => {
    const tag = await open();
    await says(tag, 'Default: Everything');
    input(tag, '[name=usage]').click();
    await says(tag, 'Back to the default: Everything');
    expect(words(tag)).not.to.contain('Default: Everything');
    input(tag, '[name=invoices]').click();
    await until(() => here.stored().muted.length === 2);
    await accessible(tag);
    const before = here.writes.length;

    await press(tag, 'Back to the default: Everything');
    await says(tag, 'Default: Everything');
    await until(() => here.stored().muted.length === 0);
    expect(here.writes).to.have.length(before + 1);
    expect(['integrations', 'usage', 'invoices'].every((name) => input(tag, `[name=${name}]`).checked)).to.equal(true);
    await until(() => root(tag).activeElement === input(tag, '[name=integrations]'), 'the focus was lost');
  });

  it('leads nobody back from what they chose on another day', async () => {
    here.elsewhere({ muted: ['usage'] });
    const tag = await open();
    await says(tag, 'Default: None');
    expect(words(tag)).not.to.contain('Everything');
    input(tag, '[name=usage]').click();
    await says(tag, 'Default: Everything');
  });

  it('is written beside what was chosen elsewhere, where nobody chose the same otherwise', async () => {
    const tag = await open();
    network(false);
    await says(tag, 'This is what we knew at');
    input(tag, '[name=usage]').click();
    await says(tag, 'Waiting to be sent');
    here.elsewhere({ muted: ['invoices'], digest: 'weekly' });
    network(true);
    await says(tag, 'Saved.');
    expect(here.stored()).to.deep.include({ muted: ['usage', 'invoices'], digest: 'weekly' });
    expect([input(tag, '[name=invoices]').checked, input(tag, '[value=weekly]').checked]).to.deep.equal([false, true]);
    expect(words(tag)).not.to.contain('This is what we knew at');
    expect(await here.waiting()).to.equal(0);
  });

  it('shows what is there and what was wanted, over a reload, until somebody has chosen between them', async () => {
    const first = await open();
    network(false);
    input(first, '[value=daily]').click();
    await says(first, 'Waiting to be sent');
    here.elsewhere({ digest: 'weekly' });
    network(true);
    const both = 'Chosen here Each day In force now Each Monday';
    await says(first, both);
    expect(here.stored().digest).to.equal('weekly');
    await accessible(first);

    fixtureCleanup();
    const tag = await open();
    await says(tag, both);
    expect(input(tag, '[value=daily]').checked).to.equal(true);
    input(tag, '[name=usage]').click();
    await until(() => here.kept().then((kept) => kept.includes('usage')));
    // a page that shows something else may send it, and is refused as well
    expect(await here.kept()).to.contain(`"version":"${notificationFixtures.preferences.version}"`);
    expect(here.stored()).to.deep.include({ muted: [], digest: 'weekly' });
    await press(tag, 'Use “Each day”');
    await says(tag, 'Saved.');
    await until(() => here.stored().digest === 'daily');
    expect(here.stored().muted).to.deep.equal(['usage']);
    await until(() => root(tag).activeElement === input(tag, '[value=daily]'), 'the focus was lost');
    expect(words(tag)).not.to.contain('Chosen here');
    await until(() => here.waiting().then((waiting) => waiting === 0));
  });

  it('takes what was chosen elsewhere without writing anything, and gives the focus back after Undo', async () => {
    const tag = await open();
    here.elsewhere({ digest: 'weekly' });
    input(tag, '[value=daily]').click();
    await press(tag, 'Use “Each Monday”');
    await until(() => !words(tag).includes('Chosen here') && input(tag, '[value=weekly]').checked);
    await until(() => here.waiting().then((waiting) => waiting === 0));
    expect(here.stored().digest).to.equal('weekly');
    expect(here.writes).to.have.length(1);

    network(false);
    input(tag, '[name=usage]').click();
    await press(tag, 'Undo');
    await until(() => root(tag).activeElement === input(tag, '[name=usage]'), 'the focus was lost');
    expect(input(tag, '[name=usage]').checked).to.equal(true);
    await until(() => here.waiting().then((waiting) => waiting === 0));
  });
});
