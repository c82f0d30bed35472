import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { integrations, notifications, paymentMethods, profile, session } from '@varai/client';
import {
  answer,
  integrationFixtures,
  notificationFixtures,
  paymentMethodFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
} from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../testing.ts';
import { Settings } from './settings.ts';
import '../../../define/session.ts';
import '../../../define/guidance/settings.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const root = (tag: Settings) => tag.shadowRoot!;
const turns = (tag: Settings) => [...root(tag).querySelectorAll<HTMLElement>('.line > .fold')];
const names = (tag: Settings) => turns(tag).map((one) => one.querySelector('.sub')!.textContent);
const open = (tag: Settings) => turns(tag).filter((one) => one.ariaExpanded === 'true').length;
const field = (tag: Settings) => root(tag).querySelector<HTMLInputElement>('[role=combobox]')!;
const hits = (tag: Settings) =>
  [...root(tag).querySelectorAll('[role=option] > :first-child')].map((one) => one.textContent);

/** A visit of one user: what is kept is theirs alone. */
async function visit({
  user = crypto.randomUUID(),
  components = null as readonly string[] | null,
  sections = '',
} = {}) {
  const client = stubClient(
    answer(session.info, {
      ...sessionFixtures.owner,
      components: components && [...components],
      user: { ...sessionFixtures.owner.user, id: user },
    }),
    answer(profile.read, profileFixtures.halden),
    answer(notifications.list, notificationFixtures.page),
    answer(notifications.preferences, notificationFixtures.preferences),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    answer(integrations.list, { items: [integrationFixtures.connected] }),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"
      ><varai-settings sections=${sections}></varai-settings
    ></varai-provider>
  `);
  const tag = provider.querySelector('varai-settings')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  const asked = (endpoint: unknown) => client.sent.some((message) => message.endpoint === endpoint);
  return { tag, asked };
}

async function look(tag: Settings, query: string): Promise<void> {
  const input = field(tag);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(() => hits(tag).length > 0 || root(tag).textContent.includes('Nothing found'));
}

/** The field that has the focus, in the section or in the tag that stands in it. */
const focused = (tag: Settings): Element | null => {
  const at = root(tag).activeElement;
  return at?.shadowRoot?.activeElement ?? at;
};

describe('<varai-settings>', () => {
  const { port } = Settings;
  afterEach(() => {
    Settings.port = port;
  });

  it('is calm: sections are closed, read nothing until they are opened by a key, and stay as their user left them', async () => {
    const user = crypto.randomUUID();
    const { tag, asked } = await visit({ user });
    expect(names(tag)).to.deep.equal(['Company', 'Notifications', 'Payment', 'Stores']);
    expect(open(tag)).to.equal(0);
    expect(asked(profile.read)).to.equal(false);
    await accessible(tag);

    turns(tag)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(tag).querySelector('[name=digest]')?.checkVisibility());
    expect([asked(notifications.preferences), asked(profile.read), open(tag)]).to.deep.equal([true, false, 1]);
    expect(turns(tag)[1]!.matches(':focus')).to.equal(true);
    await accessible(tag);

    const again = await visit({ user });
    await until(() => open(again.tag) === 1, 'what was open is forgotten');
    turns(again.tag)[1]!.focus();
    await sendKeys({ press: ' ' });
    await until(() => open(again.tag) === 0);
    expect(open((await visit()).tag)).to.equal(0);
  });

  it('finds what is hidden by what people call it, opens all around it, and gives it the focus', async () => {
    const { tag } = await visit();
    await look(tag, 'vat type');
    expect(hits(tag)[0]).to.equal('Kind of tax number');
    await sendKeys({ press: 'Enter' });
    await until(() => focused(tag)?.closest('[name]')?.getAttribute('name') === 'taxIds.0.type', 'it has no focus');
    expect(focused(tag)!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect([field(tag).value, hits(tag).length]).to.deep.equal(['', 0]);

    await look(tag, 'xyzzy');
    expect(hits(tag)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await until(() => field(tag).value === '');
  });

  it('leaves out what the session forbids and what the page does not want, also from the search', async () => {
    const { tag } = await visit({
      components: ['notifications', 'payment-methods'],
      sections: 'notifications profile',
    });
    expect(names(tag)).to.deep.equal(['Notifications']);
    await look(tag, 'phone');
    expect(hits(tag)).to.deep.equal([]);
    await look(tag, 'digest');
    await sendKeys({ press: 'Enter' });
    await until(() => focused(tag)?.matches('[name=digest]:checked'));
    expect(await tag.reveal('profile')).to.equal(false);
    expect((await visit({ components: ['usage'] })).tag.getAttribute('state')).to.equal('empty');
  });

  it('says that a section could not be fetched, and fetches it when it is asked again', async () => {
    Settings.port = { ...port, parts: { notifications: () => Promise.reject(new TypeError('The network is gone.')) } };
    const { tag } = await visit({ sections: 'notifications' });
    turns(tag)[0]!.click();
    await until(() => root(tag).querySelector('[role=alert]')?.textContent.includes('could not be loaded'));
    Settings.port = port;
    root(tag).querySelector<HTMLElement>('[role=alert] + p > .btn')!.click();
    await until(() => root(tag).querySelector('[name=digest]'));
  });
});
