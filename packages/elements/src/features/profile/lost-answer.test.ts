import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { networkErrors, profile, profileErrors, session, type Profile as Known } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient, type StubClient } from '@varai/client/testing';
import { forget } from '../../core/form/kept.ts';
import { accessible } from '../../testing.ts';
import { profileState } from './state.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

const { halden } = profileFixtures;

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 40_000 });

/** A server that writes once a key, refuses an old version, and loses the answers that it is told to. */
function server({ lost }: { lost: number }) {
  let stored: Known = halden;
  let left = lost;
  const replies = new Map<string, Known>();
  const client: StubClient = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(profile.read, () => stored),
    answer(profile.update, ({ version, ...change }) => {
      const key = client.sent.at(-1)!.key!;
      const reply = replies.get(key);
      if (reply) return reply;
      if (version !== stored.version) throw profileErrors.stale();
      stored = { ...stored, ...(change as Partial<Known>), version: String(Number(stored.version) + 1) };
      replies.set(key, stored);
      if (left-- > 0) throw networkErrors.timeout();
      return stored;
    }),
  );
  const writes = () => client.sent.filter(({ endpoint }) => endpoint === (profile.update as unknown));
  const elsewhere = (change: Partial<Known>) => void (stored = { ...stored, ...change });
  return { client, writes, elsewhere, stored: () => stored };
}

describe('<varai-profile>, when the answer to a save is lost', function () {
  this.timeout(120_000); // the library of phone numbers is fetched on a busy machine
  let tag: Profile;
  const words = () => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const says = (some: string) => until(() => words().includes(some), `never said “${some}”`);
  const input = (path: string) => tag.shadowRoot!.querySelector<HTMLInputElement>(`[name="${path}"] input`)!;
  const button = (label: string) =>
    [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === label);

  async function mount(client: StubClient, lang = 'en'): Promise<void> {
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale=${lang}><varai-profile></varai-profile></varai-provider>`,
    );
    tag = provider.querySelector('varai-profile')!;
    await until(() => tag.getAttribute('state') === 'ready' && input('company'));
  }
  async function type(path: string, text: string): Promise<void> {
    const field = input(path);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
    await tag.updateComplete;
  }
  async function save(label = 'Save changes'): Promise<void> {
    await until(() => button(label)?.getAttribute('aria-disabled') === 'false', `never to be pressed: ${label}`);
    button(label)!.click();
  }
  const unknown = 'We do not know yet whether this was saved';
  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  it('says that nobody knows, and is saved by the next press, once, also where the server keeps another spelling', async () => {
    const { client, writes } = server({ lost: 1 });
    await mount(client);
    await type('company', 'Halden Vision');
    await type('phone', '(0461) 88 20-141');
    await save();
    await says(unknown);
    expect(words()).not.to.contain('This was not saved');
    await accessible(tag);

    await save();
    await says('Profile saved');
    expect(new Set(writes().map(({ key }) => key)).size).to.equal(1);
    expect(words()).not.to.contain(unknown).and.not.to.contain('Theirs');
    expect(input('phone').value).to.equal('+494618820141');
    expect(button('Save changes')).to.equal(undefined);
  });

  it('is saved as soon as a fresh read shows it', async () => {
    const { client, writes, stored } = server({ lost: 1 });
    await mount(client);
    await type('phone', '(0461) 88 20-141');
    await save();
    await says(unknown);
    await profileState(client).$known.refresh();
    await says('Profile saved');
    expect(words()).not.to.contain(unknown);
    expect(input('phone').value).to.equal(stored().phone);
    expect(writes()).to.have.length(1);
  });

  it('says that it was not saved once a fresh read shows that', async () => {
    const { client } = server({ lost: 1 });
    await mount(client);
    client.answer(answer(profile.update, networkErrors.timeout()));
    await type('company', 'Halden Vision');
    await save();
    await says(unknown);
    client.answer(answer(profile.read, { ...halden, version: '9' }));
    await profileState(client).$known.refresh();
    await says('This was not saved');
    await until(() => button('Save changes')?.getAttribute('aria-disabled') === 'false');
  });

  it('saves what was typed since over its own state, and calls nobody else’s what it wrote itself', async () => {
    const { client, writes, stored } = server({ lost: 1 });
    await mount(client);
    await type('phone', '(0461) 88 20-141');
    await type('company', 'Halden Vision');
    await save();
    await says(unknown);
    await type('phone', '0461 88 20 142');
    await save();
    await says('Profile saved');
    expect(stored()).to.include({ phone: '+494618820142', company: 'Halden Vision' });
    expect(new Set(writes().map(({ key }) => key)).size).to.equal(3);
    expect(words()).not.to.contain('Theirs');
  });

  it('is saved where somebody else has written the same meanwhile', async () => {
    const { client, elsewhere, writes } = server({ lost: 0 });
    await mount(client);
    elsewhere({ company: 'Halden Vision', version: '9' });
    await type('company', 'Halden Vision');
    await save();
    await says('Profile saved');
    expect(writes()).to.have.length(1);
    expect(button('Save changes')).to.equal(undefined);
  });

  it('says in German that nobody knows', async () => {
    const { client } = server({ lost: 2 });
    await mount(client, 'de');
    await type('company', 'Halden Vision');
    await save('Änderungen speichern');
    await says('Wir wissen noch nicht, ob das gespeichert wurde');
  });
});
