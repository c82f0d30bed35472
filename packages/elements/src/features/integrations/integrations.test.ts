import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { integrations, session, VaraiError, type Endpoint, type Integration } from '@varai/client';
import { answer, integrationFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Integrations } from './integrations.ts';
import '../../define/integrations.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { connected, magento, expired, scopeMissing, degraded, paused, connecting } = integrationFixtures;

/** A client whose list a test changes. */
function stub(items: readonly Integration[], ...answers: Answer[]) {
  const held = { items: [...items] };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(integrations.list, () => ({ items: held.items })),
    ...answers,
  );
  return Object.assign(client, { held });
}

async function mount(client: StubClient, locale = 'en'): Promise<Integrations> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-integrations></varai-integrations></varai-provider>
  `);
  const tag = provider.querySelector('varai-integrations')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const words = (tag: Integrations) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Integrations, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const button = (tag: Integrations, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith(name));
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);
const spoken = (tag: Integrations) =>
  [...tag.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');

const passing = answer(integrations.test, ({ capability }) => ({
  integration: connected,
  checks: connected.checks.filter((one) => one.capability === capability),
}));

describe('<varai-integrations>', () => {
  it('shows each shop with its state in a word, its last orders and its day, accessibly', async () => {
    const tag = await mount(stub([connected, expired, degraded, paused, connecting]));
    expect(words(tag)).to.contain('5 shops, 1 needs you');
    const badges = [...tag.shadowRoot!.querySelectorAll('[part=status]')].map((one) => one.textContent.trim());
    expect(badges).to.deep.equal(['Connected', 'Signed out', 'Degraded', 'Paused', 'Connecting']);
    expect(words(tag)).to.contain('576 checks, 24 hours All passed');
    expect(words(tag)).to.contain('60 failed');
    expect(words(tag)).to.contain('184 ms');
    await accessible(tag);
  });

  it('says what a platform does not offer, and does not try it', async () => {
    const tried: string[] = [];
    const try_ = answer(integrations.test, ({ capability }) => {
      tried.push(capability ?? 'all');
      return { integration: magento, checks: magento.checks.filter((one) => one.capability === capability) };
    });
    const tag = await mount(stub([magento], try_));
    await says(tag, 'Magento tells nobody of what happens in it. We ask it every five minutes.');
    button(tag, 'Test connection')!.click();
    await until(() => tried.length === 4);
    expect(tried).to.deep.equal(['sign_in', 'read_orders', 'read_products', 'read_stock']);
    await accessible(tag);
  });

  it('offers what helps first, and stands it out where somebody is needed', async () => {
    const tag = await mount(stub([expired, degraded, paused]));
    const first = [...tag.shadowRoot!.querySelectorAll('.foot')].map((foot) => foot.querySelector('button')!);
    expect(first.map((one) => one.textContent.trim())).to.deep.equal(['Reconnect', 'Test connection', 'Resume']);
    expect(tag.shadowRoot!.querySelectorAll('.btn-primary')).to.have.length(1);
  });

  it('offers only a test to a session that may not connect', async () => {
    const info = { ...sessionFixtures.owner, features: { integrations: [] } };
    const tag = await mount(stub([expired], answer(session.info, info)));
    expect(button(tag, 'Reconnect')).to.equal(undefined);
    expect(button(tag, 'Test connection')).not.to.equal(undefined);
  });

  it('tests one thing after another, and says how it ended', async () => {
    const client = stub([connected], passing);
    const tag = await mount(client);
    button(tag, 'Test connection')!.click();
    await says(tag, 'Halden Optics passed the test.');
    expect(sent(client, integrations.test)).to.deep.equal([
      { id: 'conn_1', capability: 'sign_in' },
      { id: 'conn_1', capability: 'read_orders' },
      { id: 'conn_1', capability: 'receive_webhooks' },
      { id: 'conn_1', capability: 'read_products' },
      { id: 'conn_1', capability: 'read_stock' },
    ]);
    await until(() => spoken(tag).includes('passed the test'));
    await until(() => button(tag, 'Test connection')!.getAttribute('aria-disabled') === 'false');
    await accessible(tag);
  });

  it('ends a test with what fails, in the words of its cause', async () => {
    const client = stub(
      [connected],
      answer(integrations.test, () => ({ integration: scopeMissing, checks: scopeMissing.checks })),
    );
    const tag = await mount(client);
    client.held.items = [{ ...scopeMissing, id: 'conn_1' }];
    button(tag, 'Test connection')!.click();
    await until(() => button(tag, 'Reconnect'));
    expect(words(tag)).to.contain('We may not read the orders of the shop.');
    expect(sent(client, integrations.test)).to.have.length(1);
  });

  it('opens a shop anew with the token that the page has', async () => {
    const client = stub([expired], answer(integrations.reconnect, { integration: connected, open: null }));
    const tag = await mount(client);
    tag.idToken = (integration) => Promise.resolve(`token of ${integration?.id}`);
    let changed: Integration | undefined;
    tag.addEventListener('varai-integration-changed', (event) => (changed = event.integration));
    button(tag, 'Reconnect')!.click();
    await says(tag, 'Halden Optics lets us in again.');
    await until(() => changed);
    expect(changed?.state).to.equal('connected');
    expect(sent(client, integrations.reconnect)).to.deep.equal([{ id: 'conn_2', idToken: 'token of conn_2' }]);
  });

  it('leads to the app in the shop where no token is to be had, and closes what it said', async () => {
    const url = 'https://halden-optics.myshopify.com/admin/apps/varai';
    const client = stub([expired], answer(integrations.reconnect, { integration: expired, open: url }));
    const tag = await mount(client);
    tag.idToken = () => Promise.reject(new Error('not within the admin'));
    button(tag, 'Reconnect')!.click();
    await says(tag, 'The shop does not let us in yet.');
    expect(tag.shadowRoot!.querySelector('a')!.href).to.equal(url);
    expect(sent(client, integrations.reconnect)).to.deep.equal([{ id: 'conn_2' }]);
    await accessible(tag);
    button(tag, 'Close')!.click();
    await until(() => !tag.shadowRoot!.querySelector('a'));
    await until(() => tag.shadowRoot!.activeElement === button(tag, 'Test connection'));
  });

  it('never leads to an address that is no page', async () => {
    const client = stub([expired], answer(integrations.reconnect, { integration: expired, open: 'javascript:1' }));
    const tag = await mount(client);
    button(tag, 'Reconnect')!.click();
    await until(() => sent(client, integrations.reconnect).length === 1 && !words(tag).includes('Opening the shop'));
    expect(tag.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('tells that we could not be reached from a shop that is down', async () => {
    const down = new VaraiError('request/unavailable', 503, { requestId: 'req_1' });
    const tag = await mount(stub([expired], answer(integrations.reconnect, down)));
    button(tag, 'Reconnect')!.click();
    await says(tag, 'We could not reach VARAi. Your shop is not concerned');
  });

  it('resumes a shop that was paused', async () => {
    const client = stub([paused], answer(integrations.resume, connecting));
    const tag = await mount(client);
    client.held.items = [{ ...connecting, id: paused.id }];
    button(tag, 'Resume')!.click();
    await says(tag, 'Halden Optics goes on.');
    await says(tag, 'Connecting');
  });

  it('pauses a shop, and gives the focus to what is there once the button has gone', async () => {
    const client = stub([connected], answer(integrations.pause, { ...paused, id: connected.id }));
    const tag = await mount(client);
    button(tag, 'Pause')!.focus();
    client.held.items = [{ ...paused, id: connected.id }];
    button(tag, 'Pause')!.click();
    await says(tag, 'Halden Optics is paused. Nothing is taken until you resume it');
    await until(() => button(tag, 'Resume') && !button(tag, 'Pause'));
    await until(() => tag.shadowRoot!.activeElement === button(tag, 'Test connection'));
    expect(sent(client, integrations.pause)).to.deep.equal([{ id: 'conn_1' }]);
  });

  it('disconnects a shop once it has said what ends and what stays; nothing changes when that fails', async () => {
    let broken = true;
    const client = stub(
      [connected],
      answer(integrations.disconnect, () => {
        if (broken) throw new VaraiError('request/unavailable', 503, { requestId: 'req_1' });
        client.held.items = [];
        return { done: true };
      }),
    );
    const tag = await mount(client);
    let told: Integration | undefined;
    tag.addEventListener('varai-integration-disconnected', ({ integration }) => (told = integration));
    const inDialog = (selector: string) => tag.shadowRoot!.querySelector<HTMLElement>(`dialog ${selector}`);
    button(tag, 'Disconnect')!.click();
    await says(tag, 'Orders that were taken stay, and so do the numbers made of them.');
    expect(tag.shadowRoot!.activeElement).to.equal(inDialog('[data-first]'));
    await accessible(tag);
    expect(sent(client, integrations.disconnect)).to.deep.equal([]);

    inDialog('.btn-danger')!.click();
    await says(tag, 'We could not disconnect the shop. Nothing has changed');
    expect(button(tag, 'Disconnect')).to.exist;
    expect(told).to.equal(undefined);

    broken = false;
    inDialog('.btn-danger')!.click();
    await until(() => tag.getAttribute('state') === 'empty' && !inDialog('*'));
    await until(() => tag.shadowRoot!.activeElement?.getAttribute('data-act') === 'connect');
    await until(() => told?.id === 'conn_1');
    await until(() => spoken(tag).includes('Halden Optics is disconnected. What was taken of it stays.'));
    expect(sent(client, integrations.disconnect)).to.deep.equal([{ id: 'conn_1' }, { id: 'conn_1' }]);
  });

  it('shows what was tried, the newest first, older ones by the page, and gives the focus back', async () => {
    const failed = { ...expired.checks[0]!, at: '2026-11-20T12:00:00Z' };
    let broken = true;
    const client = stub(
      [connected],
      answer(integrations.checks, ({ cursor }) => {
        if (cursor === undefined) return { items: connected.checks, nextCursor: 'older' };
        if (broken) throw new VaraiError('request/unavailable', 503, { requestId: 'req_1' });
        return { items: [failed], nextCursor: null };
      }),
    );
    const tag = await mount(client);
    const inDialog = (text: string) =>
      [...tag.shadowRoot!.querySelectorAll<HTMLElement>('dialog button')].find((one) => one.textContent.includes(text));
    button(tag, 'History')!.focus();
    button(tag, 'History')!.click();
    await until(() => inDialog('Show more'));
    expect(words(tag)).to.contain('History of Halden Optics');
    expect(tag.shadowRoot!.querySelectorAll('[part=check]')).to.have.length(connected.checks.length);
    inDialog('Show more')!.click();
    await says(tag, 'We could not load the history.');
    broken = false;
    inDialog('Try again')!.click();
    await says(tag, 'The shop no longer lets us in.');
    await until(
      () => tag.shadowRoot!.activeElement === tag.shadowRoot!.querySelectorAll('[part=check]')[connected.checks.length],
    );
    expect(inDialog('Show more')).to.equal(undefined);
    await accessible(tag);
    tag.shadowRoot!.querySelector<HTMLElement>('dialog [aria-label=Close]')!.click();
    await until(() => tag.shadowRoot!.activeElement === button(tag, 'History'));
  });

  it('says that nothing was tried yet', async () => {
    const tag = await mount(stub([connecting], answer(integrations.checks, { items: [], nextCursor: null })));
    button(tag, 'History')!.click();
    await says(tag, 'Nothing was tried in the last seven days.');
  });

  it('says a change that was made elsewhere once, politely', async () => {
    const client = stub([connected]);
    const tag = await mount(client);
    client.held.items = [{ ...degraded, id: connected.id }];
    await tag.refresh();
    await says(tag, 'New orders may come in late.');
    await until(() => spoken(tag).includes('Halden Optics: Degraded. The shop answers only now and then.'));
  });

  it('says that no shop is connected, and speaks German', async () => {
    const none = await mount(stub([]));
    expect(words(none)).to.contain('No shop is connected');
    const tag = await mount(stub([connected]), 'de');
    await says(tag, '1 Shop, alle verbunden');
  });
});
