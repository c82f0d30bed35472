import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { metricReads, session, VaraiError, type Dashboard, type Metric } from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import { clock, type Clock } from './clock.ts';
import type { LiveMetrics } from './live-metrics.ts';
import '../../define/metrics.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { dashboard } = metricFixtures;
const { owner } = sessionFixtures;
const own: Clock = { ...clock };
let ahead = 0;
let users = 0;

beforeEach(() => {
  ahead = 0;
  const start = Date.now();
  clock.now = () => start + ahead;
  clock.every = () => () => undefined;
});
afterEach(() => {
  Object.assign(clock, own);
  network(true);
});

/** Has the browser believe that it has a network, or none. */
function network(on: boolean): void {
  if (on) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event(on ? 'online' : 'offline'));
}

const reads = (told: Dashboard | VaraiError) => answer(metricReads.dashboard, told);
const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, { ...owner, user: { ...owner.user, id: `standing_${String(++users)}` } }),
    reads(dashboard),
    ...answers,
  );

async function mount(client: StubClient, tag = html`<varai-live-metrics></varai-live-metrics>`): Promise<LiveMetrics> {
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale="en">${tag}</varai-provider>`,
  );
  return provider.querySelector('varai-live-metrics')!;
}

const state = (tag: LiveMetrics, wanted: string) =>
  until(() => tag.getAttribute('state') === wanted, `never ${wanted}: ${String(tag.getAttribute('state'))}`);
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const headOf = (tag: LiveMetrics) => textOf(tag.shadowRoot!.querySelector('.title-line .fresh'));
const cardOf = (tag: LiveMetrics, id: Metric['id']) => tag.shadowRoot!.querySelector(`[data-metric=${id}]`)!;
const asked = (client: StubClient) =>
  client.sent.filter(({ endpoint }) => endpoint === (metricReads.dashboard as unknown)).map(({ input }) => input);
const said = (tag: LiveMetrics) =>
  [...tag.shadowRoot!.children].filter(({ role }) => role === 'status').map((one) => textOf(one));
const telling = (more: Partial<Record<Metric['id'], Partial<Metric>>>, all: Partial<Dashboard> = {}): Dashboard => ({
  ...dashboard,
  ...all,
  metrics: dashboard.metrics.map((metric) => ({ ...metric, ...more[metric.id] })),
});
const silent = (asOf: string): Partial<Metric> => ({ freshness: { state: 'stale', asOf, source: 'orders' } });
const unavailable = { value: null, reason: 'unavailable', change: null } as const;

describe('how numbers stand', () => {
  it('offline the last truth stays, marked with its time, and the network’s return catches up', async () => {
    const client = stub();
    const tag = await mount(client);
    await state(tag, 'ready');
    network(false);
    await state(tag, 'offline');
    await until(() => headOf(tag).startsWith('Offline since'));
    expect(textOf(cardOf(tag, 'orders')))
      .to.contain('342')
      .and.to.contain('as of 09:32')
      .and.not.to.contain('8.7%');
    await until(() => textOf(tag.shadowRoot!.querySelector('section')).startsWith('You are offline'));
    await accessible(tag);

    client.answer(reads(telling({ orders: { value: 350 } })));
    ahead = 40_000;
    network(true);
    await state(tag, 'ready');
    await until(() => textOf(cardOf(tag, 'orders')).includes('350'));
    expect(headOf(tag)).not.to.contain('Offline');
  });

  it('numbers that could not be read again are not called live', async () => {
    const client = stub();
    const tag = await mount(client);
    await state(tag, 'ready');
    client.answer(reads(new VaraiError('request/unavailable', 503)));
    await tag.refresh();
    await state(tag, 'stale');
    expect(headOf(tag)).to.equal('0 s ago');
    expect(tag.shadowRoot!.querySelector('.fresh-live')).to.equal(null);
  });

  it('is told how it is kept true', async () => {
    const tag = await mount(stub());
    await state(tag, 'ready');
    expect(textOf(tag.shadowRoot!.querySelector('.title-line'))).to.contain('Read every 30 seconds');
  });

  it('says once, politely, that they have grown old, and once that they are true again', async () => {
    const client = stub();
    const tag = await mount(client);
    await state(tag, 'ready');
    const old = new Date(Date.parse(dashboard.asOf) - 720_000).toISOString();
    client.answer(reads(telling({ items: silent(old) })));
    await tag.refresh();
    await until(() => said(tag).join() === 'Your store’s numbers: 12 min old.');
    const region = [...tag.shadowRoot!.children].find(({ role }) => role === 'status')!;
    let changes = 0;
    const watching = new MutationObserver(() => changes++);
    watching.observe(region, { childList: true, characterData: true, subtree: true });
    client.answer(reads(telling({ items: silent(old), orders: { value: 344 } })));
    await tag.refresh();
    await until(() => textOf(cardOf(tag, 'orders')).includes('344'));
    await tag.updateComplete;
    expect(changes).to.equal(0);
    watching.disconnect();
    client.answer(reads(dashboard));
    await tag.refresh();
    await until(() => said(tag).join() === 'Your store’s numbers: Live.');
  });

  it('without one number the head says how many are missing, and another try says what it brought', async () => {
    const client = stub(reads(telling({ orders: unavailable })));
    const tag = await mount(client);
    await state(tag, 'ready');
    expect(headOf(tag)).to.equal('1 of 8 without data');
    expect(textOf(cardOf(tag, 'orders').querySelector('.fresh'))).to.equal('No data');
    const again = cardOf(tag, 'orders').querySelector('button')!;
    again.click();
    await until(() => said(tag).join() === '1 of 8 without data.');
    client.answer(reads(dashboard));
    again.click();
    await until(() => said(tag).join().includes('Revenue $43,186'));
    expect(headOf(tag)).to.equal('Live');
  });

  it('a tag that begins paused reads once, also what its page asks for meanwhile', async () => {
    const client = stub();
    const tag = await mount(client, html`<varai-live-metrics paused></varai-live-metrics>`);
    await state(tag, 'ready');
    expect(headOf(tag)).to.match(/^Paused at/);
    client.answer(reads(telling({ orders: { value: 81 } })));
    tag.period = '7d';
    await until(() => textOf(cardOf(tag, 'orders')).includes('81'));
    client.answer(reads(telling({ orders: { value: 82 } })));
    window.dispatchEvent(new Event('focus'));
    await tag.updateComplete;
    expect(asked(client)).to.have.length(2);
    tag.paused = false;
    await until(() => textOf(cardOf(tag, 'orders')).includes('82'));
    client.answer(reads(dashboard));
    tag.paused = true;
    tag.period = '30d';
    await until(() => textOf(cardOf(tag, 'orders')).includes('342'));
  });

  it('lets one of several stores be chosen, and counts by its currency and its clock', async () => {
    const stores = [
      { id: 'web', name: 'Halden Optics' },
      { id: 'tokyo', name: 'Halden Tokyo' },
    ];
    const client = stub(reads(telling({}, { stores })));
    const tag = await mount(client);
    await state(tag, 'ready');
    const select = tag.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(({ label }) => label)).to.deep.equal(['Halden Optics', 'Halden Tokyo']);
    const revenue = { value: { amount: 98_000, currency: 'JPY' }, change: null, series: [] };
    client.answer(reads(telling({ revenue }, { stores, store: 'tokyo', currency: 'JPY', timeZone: 'Asia/Tokyo' })));
    select.value = 'tokyo';
    select.dispatchEvent(new Event('change'));
    await until(() => textOf(cardOf(tag, 'revenue')).includes('¥98,000'));
    expect(asked(client)[1]).to.deep.equal({ period: '30d', compare: 'previous', store: 'tokyo' });
    cardOf(tag, 'revenue').querySelector<HTMLButtonElement>('.source')!.click();
    await until(() => textOf(tag.shadowRoot!.querySelector('.origin')).includes('Asia/Tokyo'));
    expect(textOf(tag.shadowRoot!.querySelector('.origin'))).to.contain('20 Nov 2026, 23:32');
  });
});
