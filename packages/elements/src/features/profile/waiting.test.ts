import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import {
  networkErrors,
  profile,
  profileErrors,
  session,
  usage,
  VaraiError,
  type Client,
  type Profile as Known,
  type Session,
} from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import { cacheOf } from '../../core/cache.ts';
import { memoryStorage } from '../../core/cache/storage.ts';
import { forget } from '../../core/form/kept.ts';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';
import '../../define/usage.ts';

const { owner } = sessionFixtures;
const { halden } = profileFixtures;
const draft = `${owner.account.id}:profile`;
const secret = `h.${btoa(JSON.stringify({ act: owner.account.id, sub: owner.user.id })).replace(/=+$/, '')}.s`;

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(reached, message, { timeout: 40_000 });

function network(on: boolean): void {
  if (on) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event(on ? 'online' : 'offline'));
}

/** A server that writes once a key and refuses an old version, and what this browser keeps of one user of it. */
function world() {
  let stored: Known = halden;
  let refusal: VaraiError | undefined;
  const shelf = { ...memoryStorage(), durable: true };
  const replies = new Map<string, Known>();
  const writes: { readonly key: string; readonly change: object }[] = [];
  const clients: { close(): void }[] = [];

  const there = <T>(give: () => T): T => {
    if (!navigator.onLine) throw networkErrors.offline();
    return give();
  };
  /** The client of one page. */
  const page = (): Client => {
    const stub = stubClient(
      answer(session.info, () => there(() => owner)),
      answer(usage.list, () => there(() => usageFixtures.list)),
      answer(profile.read, () => there(() => stored)),
      answer(profile.update, ({ version, ...change }) =>
        there(() => {
          const { key } = stub.sent.at(-1)! as { key: string };
          writes.push({ key, change });
          const reply = replies.get(key);
          if (reply) return reply;
          if (refusal) throw refusal;
          if (version !== stored.version) throw profileErrors.stale();
          stored = { ...stored, ...(change as Partial<Known>), version: String(Number(stored.version) + 1) };
          replies.set(key, stored);
          return stored;
        }),
      ),
    );
    clients.push(stub);
    const asked = () =>
      navigator.onLine
        ? Promise.resolve(secret)
        : Promise.reject(new VaraiError('session/unavailable', 401, { cause: new TypeError('Failed to fetch') }));
    // what another page has written is the same endpoint by its path alone
    const send: Client['send'] = (message, options) => {
      const { method, path } = message.endpoint;
      const same = method === profile.update.method && path === profile.update.path;
      return stub.send(same ? { ...message, endpoint: profile.update as never } : message, options);
    };
    const client = { ...stub, send, session: { secret: asked, events: stub.events } as unknown as Session };
    void cacheOf(client, () => Promise.resolve(shelf));
    return client;
  };
  return {
    page,
    writes,
    shelf,
    stored: () => stored,
    refuse: (error: VaraiError | undefined) => void (refusal = error),
    elsewhere: (change: Partial<Known>) =>
      void (stored = { ...stored, ...change, version: String(Number(stored.version) + 1) }),
    waiting: async () => (await shelf.all()).filter(({ key }) => key.includes('|waits|')),
    close: () => clients.splice(0).forEach((client) => client.close()),
  };
}

describe('<varai-profile>, edited without network', function () {
  this.timeout(120_000); // the library of phone numbers is fetched on a busy machine
  let here: ReturnType<typeof world>;
  beforeEach(() => void (here = world()));
  afterEach(() => {
    network(true);
    here.close();
    forget(draft);
  });

  const words = (tag: Profile) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const says = (tag: Profile, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
  const input = (tag: Profile, path = 'company') =>
    tag.shadowRoot!.querySelector<HTMLInputElement>(`[name="${path}"] input`)!;
  const button = (tag: Profile, label: string) =>
    [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === label);
  const ready = (tag: Profile, label: string) =>
    until(() => button(tag, label) && button(tag, label)!.ariaDisabled !== 'true', `never to be pressed: ${label}`);
  const press = async (tag: Profile, label: string) => {
    await ready(tag, label);
    button(tag, label)!.click();
  };
  async function type(tag: Profile, text: string): Promise<void> {
    await until(() => input(tag));
    const field = input(tag);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
    await tag.updateComplete;
  }
  async function open(client = here.page()): Promise<Profile> {
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"><varai-profile></varai-profile></varai-provider>`,
    );
    const tag = provider.querySelector('varai-profile')!;
    await until(() => /ready|offline/.test(tag.getAttribute('state')!) && input(tag), 'no form');
    return tag;
  }
  /** A page in which all is here that saving needs, and whose network goes then. */
  async function cut(): Promise<Profile> {
    const tag = await open();
    await until(async () => (await here.shelf.all()).some(({ key }) => key.endsWith('|profile')), 'not kept');
    await until(() => here.shelf.all().then((all) => all.some(({ key }) => key.startsWith('last|'))));
    await type(tag, 'Halden');
    await ready(tag, 'Save changes');
    network(false);
    return tag;
  }
  async function edit(tag: Profile, company: string): Promise<void> {
    await type(tag, company);
    await ready(tag, 'Save changes');
    button(tag, 'Save changes')!.focus();
    await press(tag, 'Save changes');
    await says(tag, 'Waiting to be sent');
    expect(tag.shadowRoot!.activeElement, 'the focus was lost').to.equal(button(tag, 'Save changes'));
  }
  const back = 'Waiting to be sent';

  it('waits, over a reload, and is sent once, by whichever tab is first', async () => {
    await edit(await cut(), 'Halden Optics AG');
    expect(here.writes).to.have.length(0);
    await until(async () => (await here.waiting()).length === 1);
    const { data } = (await here.waiting())[0]!;
    expect(JSON.stringify(data)).not.to.contain(secret);

    fixtureCleanup();
    forget(draft); // as in a tab of its own
    const [one, two] = [await open(), await open()];
    for (const tag of [one, two]) {
      await says(tag, back);
      expect(input(tag).value).to.equal('Halden Optics AG');
    }
    await accessible(one);
    network(true);
    for (const tag of [one, two]) await until(() => !words(tag).includes(back), 'still waits');
    await until(async () => (await here.waiting()).length === 0, 'not forgotten');
    expect(here.stored().company).to.equal('Halden Optics AG');
    expect(new Set(here.writes.map(({ key }) => key)).size).to.equal(1);
    expect(here.writes[0]!.key).to.equal((data as { key: string }).key);
    for (const tag of [one, two]) await until(() => input(tag).value === 'Halden Optics AG');
  });

  it('can be taken back while it waits', async () => {
    const tag = await cut();
    await edit(tag, 'Halden Optics AG');
    await press(tag, 'Undo');
    await until(() => input(tag).value === halden.company);
    await until(async () => (await here.waiting()).length === 0, 'it would still be sent');
    network(true);
    await until(() => tag.getAttribute('state') === 'ready');
    expect(here.writes).to.have.length(0);
  });

  it('shows both values where somebody else was faster, and loses neither', async () => {
    const tag = await cut();
    await edit(tag, 'Halden Optics AG');
    here.elsewhere({ company: 'Halden Lenses', updatedBy: 'Max Berg' });
    network(true);
    await says(tag, 'Halden Lenses');
    expect(input(tag).value).to.equal('Halden Optics AG');
    expect(here.stored().company).to.equal('Halden Lenses');
    await press(tag, 'Keep mine');
    await press(tag, 'Save changes');
    await until(() => here.stored().company === 'Halden Optics AG');
    await until(async () => (await here.waiting()).length === 0);
  });

  it('says at the field what the server refuses', async () => {
    const tag = await cut();
    await edit(tag, 'Halden Optics AG');
    here.refuse(
      new VaraiError('request/invalid', 422, {
        retryable: false,
        errors: [{ path: 'company', code: 'taken', message: 'Another account has this name.' }],
      }),
    );
    network(true);
    await says(tag, 'Another account has this name.');
    expect(input(tag).value).to.equal('Halden Optics AG');
    expect((await here.waiting()).length, 'lost with this tab').to.equal(1);
  });

  it('is sent by a page that shows something else', async () => {
    await edit(await cut(), 'Halden Optics AG');
    await until(async () => (await here.waiting()).length === 1);
    fixtureCleanup();
    network(true);
    await fixture(html`<varai-provider .client=${here.page()}><varai-usage></varai-usage></varai-provider>`);
    await until(() => here.stored().company === 'Halden Optics AG');
    await until(async () => (await here.waiting()).length === 0);
    expect(here.writes).to.have.length(1);
  });
});
