import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  metricErrors,
  metricReads,
  session,
  VaraiError,
  type Live,
  type LiveListener,
  type LiveTopic,
  type LiveWay,
} from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient, type Answer } from '@varai/client/testing';
import { clock, type Clock } from './clock.ts';
import type { LiveMetrics } from './live-metrics.ts';
import '../../define/metrics.ts';

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
afterEach(() => void Object.assign(clock, own));

/** A channel that the test speaks on. */
function channel() {
  const listeners = new Map<LiveTopic, LiveListener>();
  const watchers = new Set<(way: LiveWay) => void>();
  const state: { way: LiveWay; seq: number } = { way: 'connecting', seq: 0 };
  const live: Live = {
    get way() {
      return state.way;
    },
    follow(topic, listener) {
      listeners.set(topic, listener);
      return () => void listeners.delete(topic);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
  return {
    live,
    followed: () => [...listeners.keys()],
    comesBy(way: LiveWay) {
      state.way = way;
      watchers.forEach((watcher) => watcher(way));
    },
    tell() {
      const at = new Date().toISOString();
      listeners.get('metrics')?.change({ topic: 'metrics', seq: (state.seq += 1), kind: 'state', at, data: null });
    },
  };
}

async function begin(given: Answer) {
  const told = channel();
  const stub = stubClient(
    answer(session.info, { ...owner, user: { ...owner.user, id: `live_${String(++users)}` } }),
    given,
  );
  const client = Object.assign(stub, { live: told.live });
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale="en"><varai-live-metrics></varai-live-metrics></varai-provider>`,
  );
  const tag = provider.querySelector('varai-live-metrics')!;
  return { tag, client, ...told };
}

async function mount(given = answer(metricReads.dashboard, dashboard), state = 'ready') {
  const begun = await begin(given);
  await until(() => begun.tag.getAttribute('state') === state, `never ${state}`);
  await until(() => begun.followed().length > 0, 'never followed');
  return begun;
}

const until = (reached: () => unknown, message?: string) =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });
const textOf = (tag: LiveMetrics, selector: string) =>
  tag.shadowRoot!.querySelector(selector)!.textContent.replace(/\s+/g, ' ');
const orders = (tag: LiveMetrics) => textOf(tag, '[data-metric=orders]');
const selling = (value: number) =>
  answer(metricReads.dashboard, {
    ...dashboard,
    metrics: dashboard.metrics.map((metric) => (metric.id === 'orders' ? { ...metric, value } : metric)),
  });

describe('numbers that are told of', () => {
  it('are read as soon as something was sold, and say by what way', async () => {
    const { tag, client, comesBy, tell, followed } = await mount();
    expect(followed()).to.deep.equal(['metrics']);
    expect(textOf(tag, '.title-line')).to.contain('Read every 30 seconds');
    comesBy('socket');
    await until(() => textOf(tag, '.title-line').includes('Told as it changes'));
    client.answer(selling(343));
    tell();
    await until(() => orders(tag).includes('343'));
    comesBy('polling');
    await until(() => textOf(tag, '.title-line').includes('Read every 30 seconds'));
  });

  it('stay live while nobody says that they have changed, until the next look is due', async () => {
    const { tag, comesBy } = await mount();
    comesBy('stream');
    await until(() => textOf(tag, '.title-line').includes('Told as it changes'));
    ahead = 25_000;
    tag.requestUpdate();
    await tag.updateComplete;
    expect(textOf(tag, '.title-line .fresh')).to.contain('Live');
    ahead = 50_000;
    tag.requestUpdate();
    await until(() => textOf(tag, '.title-line .fresh').includes('s ago'));
  });

  it('come first: what tells of them is fetched when they are there', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof dashboard>();
    const { tag, followed } = await begin(answer(metricReads.dashboard, promise));
    await until(() => tag.getAttribute('state') === 'loading', 'never loading');
    await import('./live.ts');
    await tag.updateComplete;
    expect(followed()).to.deep.equal([]);
    resolve(dashboard);
    await until(() => followed().length > 0, 'never followed');
  });

  it('are followed also where there is no store yet, and where they could not be read', async () => {
    const none = await mount(answer(metricReads.dashboard, metricErrors.store_not_found()), 'empty');
    expect(none.followed()).to.deep.equal(['metrics']);
    const { tag, client, comesBy, tell } = await mount(
      answer(metricReads.dashboard, new VaraiError('request/unavailable', 503)),
      'error',
    );
    client.answer(selling(343));
    comesBy('socket');
    tell();
    await until(() => tag.getAttribute('state') === 'ready', 'the news was not read');
    await until(() => orders(tag).includes('343'));
  });

  it('follow nothing while they stand still, or out of the page', async () => {
    const { tag, followed } = await mount();
    tag.paused = true;
    await until(() => followed().length === 0, 'followed on');
    tag.paused = false;
    await until(() => followed().length === 1, 'not followed again');
    tag.remove();
    expect(followed()).to.deep.equal([]);
  });
});
