import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ShopifyGlobal } from '@shopify/app-bridge-types';
import { integrations, profile, session } from '@varai/client';
import { answer, integrationFixtures, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { StubClient } from '@varai/client/testing';
import '../../define/integrations.ts';
import '../../define/profile.ts';
import { ConfirmAskEvent } from '../confirm-ask.ts';
import { forget } from '../form/kept.ts';
import { attachHost } from '../host.ts';
import { shopifyHost, shopifySession } from './shopify.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 20_000 });

const { halden } = profileFixtures;
const { connected } = integrationFixtures;

/** App Bridge as Shopify types it: a call of ours that it does not know does not compile. */
function bridgeOf(tokens: string[] = []) {
  const calls: string[] = [];
  const acts: (() => void)[] = [];
  const say = async (text: string) => void calls.push(text);
  const bridge = {
    idToken: async () => tokens.shift() ?? '',
    toast: {
      show(message, { action, onAction } = {}) {
        calls.push(`toast ${message}${action ? ` [${action}]` : ''}`);
        if (onAction) acts.push(onAction);
        return '1';
      },
      hide: () => undefined,
    },
    saveBar: {
      show: (id) => say(`show ${id}`),
      hide: (id) => say(`hide ${id}`),
      toggle: () => say('toggle'),
      leaveConfirmation: () => say('leave?'),
    },
    modal: {
      show: (id) => say(`modal ${id}`),
      hide: async (id) => void document.getElementById(id)?.dispatchEvent(new Event('afterhide')),
      toggle: () => say('toggle'),
    },
  } satisfies Pick<ShopifyGlobal, 'idToken' | 'modal' | 'saveBar' | 'toast'>;
  return { bridge, calls, acts };
}

async function mount(tag: string, client: StubClient): Promise<HTMLElement> {
  const provider = await fixture<HTMLElement>(html`<varai-provider .client=${client} locale="en"></varai-provider>`);
  const element = document.createElement(tag);
  provider.append(element);
  await until(() => !['loading', null].includes(element.getAttribute('state')));
  return element;
}

describe('the admin of Shopify as a host', () => {
  const hosts: (() => void)[] = [];
  const attach = (...given: Parameters<typeof attachHost>) => hosts.push(attachHost(...given));
  afterEach(() => {
    for (const end of hosts.splice(0)) end();
    document.querySelectorAll('ui-save-bar, s-modal').forEach((one) => one.remove());
    forget(`${sessionFixtures.owner.account.id}:profile`);
  });

  it('shows its own save bar while a form is dirty, saves by it, and says so in a toast of its own', async () => {
    const { bridge, calls } = bridgeOf();
    attach(shopifyHost(bridge));
    const client = stubClient(
      answer(profile.read, halden),
      answer(session.info, sessionFixtures.owner),
      answer(profile.update, { ...halden, company: 'Halden Vision', version: '5' }),
    );
    const tag = await mount('varai-profile', client);
    const root = tag.shadowRoot!;
    await until(() => root.querySelector('[name="company"] input'));
    const field = root.querySelector<HTMLInputElement>('[name="company"] input')!;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    type('Halden Vision');
    await until(() => calls.includes('show varai-save-bar'));
    await until(() => !root.querySelector('.save'), 'its own bar stays');
    const press = (selector: string) => document.querySelector<HTMLElement>(`ui-save-bar ${selector}`)!.click();

    press('button:not([variant])');
    await until(() => field.value === halden.company);
    await until(() => calls.includes('hide varai-save-bar'));
    expect(client.sent.some(({ endpoint }) => endpoint === (profile.update as unknown))).to.equal(false);

    type('Halden Vision');
    await until(() => calls.at(-1) === 'show varai-save-bar');
    // the rules of the form come by themselves; until then a press is answered when they are here
    press('[variant=primary]');
    await until(() => calls.includes('toast Profile saved [Undo]'), `heard: ${calls.join()}`);
    await until(() => calls.at(-1) === 'hide varai-save-bar' || calls.at(-2) === 'hide varai-save-bar');
    expect(root.querySelector('.toast')).to.equal(null);

    type('Halden Again');
    await until(() => calls.at(-1) === 'show varai-save-bar');
    tag.remove();
    await until(() => calls.at(-1) === 'hide varai-save-bar', 'a form that left keeps the bar');
  });

  it('asks in its own modal before a shop is disconnected', async () => {
    const { bridge, calls } = bridgeOf();
    attach(shopifyHost(bridge));
    const client = stubClient(
      answer(session.info, sessionFixtures.owner),
      answer(integrations.list, { items: [connected] }),
      answer(integrations.disconnect, { done: true }),
    );
    const tag = await mount('varai-integrations', client);
    const sent = () => client.sent.filter(({ endpoint }) => endpoint === (integrations.disconnect as unknown)).length;
    const ask = async () => {
      const before = calls.length;
      [...tag.shadowRoot!.querySelectorAll('button')]
        .find((one) => one.getAttribute('aria-label')?.startsWith('Disconnect'))!
        .click();
      await until(() => calls.length > before);
      return document.querySelector<HTMLElement>('s-modal')!;
    };

    const first = await ask();
    expect(first.getAttribute('heading')).to.equal(`Disconnect ${connected.name}?`);
    expect(first.textContent).to.contain('Orders that were taken stay');
    first.querySelector<HTMLElement>('[slot=secondary-actions]')!.click();
    expect(document.querySelector('s-modal')).to.equal(null);
    expect(sent()).to.equal(0);

    (await ask()).querySelector<HTMLElement>('[slot=primary-action]')!.click();
    await until(() => sent() === 1);
    expect(tag.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('takes it for a no where App Bridge shows no modal, and leaves nothing of it', async () => {
    const { bridge } = bridgeOf();
    const lost = { ...bridge, modal: { ...bridge.modal, show: () => Promise.reject(new Error('no modal')) } };
    const question = { title: 'Disconnect?', text: ['It ends.'], confirm: 'Disconnect', cancel: 'Keep' };
    const answers: boolean[] = [];
    attach(shopifyHost(lost));
    document.dispatchEvent(new ConfirmAskEvent(question, (confirmed) => answers.push(confirmed)));
    await until(() => answers.length > 0);
    expect(answers).to.deep.equal([false]);
    expect(document.querySelector('s-modal')).to.equal(null);
  });

  it('leaves for a page of somebody else once nothing unsaved is in the way', () => {
    const { bridge, calls } = bridgeOf();
    attach({ navigate: (url) => void calls.push(`go ${url}`) });
    attach(shopifyHost(bridge));
    const leave = Object.assign(new Event('varai-page-open', { bubbles: true, cancelable: true }), {
      url: 'https://a.b',
    });
    expect(document.body.dispatchEvent(leave)).to.equal(false);
    // who was asked first has it
    expect(calls).to.deep.equal(['go https://a.b']);
  });

  it('trades an ID token for a session, with another one where the first is refused, and tells what a server says', async () => {
    const { fetch: own } = window;
    const shown: (string | null)[] = [];
    const answers = [401, 201, 401, 401].map((status) =>
      status === 201
        ? Response.json({ clientSecret: 'secret' }, { status })
        : Response.json({ code: 'session/id_token_refused', title: 'No' }, { status }),
    );
    window.fetch = async (_, init) => {
      shown.push(new Headers(init?.headers).get('authorization'));
      return answers.shift()!;
    };
    try {
      const exchange = shopifySession(bridgeOf(['old', 'new', 'bad', 'worse']).bridge, '/session');
      const request = { reason: 'start', signal: new AbortController().signal } as const;
      expect(await exchange(request)).to.deep.equal({ clientSecret: 'secret' });
      expect(shown).to.deep.equal(['Bearer old', 'Bearer new']);
      const refused = await Promise.resolve(exchange(request)).catch((error: unknown) => error);
      expect(refused).to.have.property('code', 'session/id_token_refused');
      expect(shown).to.have.length(4);
    } finally {
      window.fetch = own;
    }
  });
});
