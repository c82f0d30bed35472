import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { metricReads, session, type Live, type LiveListener, type LiveTopic, type LiveWay } from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
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

async function mount() {
  const told = channel();
  const stub = stubClient(
    answer(session.info, { ...owner, user: { ...owner.user, id: `live_${String(++users)}` } }),
    answer(metricReads.dashboard, dashboard),
  );
  const client = Object.assign(stub, { live: told.live });
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale="en"><varai-live-metrics></varai-live-metrics></varai-provider>`,
  );
  const tag = provider.querySelector('varai-live-metrics')!;
  await until(() => tag.getAttribute('state') === 'ready', 'never ready');
  await until(() => told.followed().length > 0, 'never followed');
  return { tag, client, ...told };
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
