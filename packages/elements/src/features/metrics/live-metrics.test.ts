import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { metricErrors, metricReads, session, sessionErrors, VaraiError } from '@varai/client';
import type { Dashboard, Metric } from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import { clock, type Clock } from './clock.ts';
import type { LiveMetrics } from './live-metrics.ts';
import '../../define/metrics.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { dashboard } = metricFixtures;
const own: Clock = { ...clock };

/** Time that stands still until it is told to go on, and what waits for it. */
const time = { ahead: 0, waiting: new Set<{ milliseconds: number; run: () => void }>() };

function pass(milliseconds: number): void {
  time.ahead += milliseconds;
  for (const one of [...time.waiting]) if (one.milliseconds <= milliseconds) one.run();
}

beforeEach(() => {
  const start = Date.now();
  Object.assign(time, { ahead: 0, waiting: new Set() });
  clock.now = () => start + time.ahead;
  clock.every = (milliseconds, run) => {
    const one = { milliseconds, run };
    time.waiting.add(one);
    return () => time.waiting.delete(one);
  };
});
afterEach(() => Object.assign(clock, own));

let users = 0;

/** Each with a user of its own, so that no test sees what another one kept. */
const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, {
      ...sessionFixtures.owner,
      user: { ...sessionFixtures.owner.user, id: `user_${String(++users)}` },
    }),
    answer(metricReads.dashboard, dashboard),
    ...answers,
  );

async function mount(
  client: StubClient,
  tags: unknown = html`<varai-live-metrics></varai-live-metrics>`,
  locale = 'en',
) {
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale=${locale}>${tags}</varai-provider>`,
  );
  const tag = provider.querySelector('varai-live-metrics')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const words = (tag: LiveMetrics) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: LiveMetrics, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const cardOf = (tag: LiveMetrics, id: Metric['id']) => tag.shadowRoot!.querySelector(`[data-metric=${id}]`)!;
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const named = (root: ParentNode, name: RegExp) =>
  [...root.querySelectorAll('button')].find((one) => name.test(one.ariaLabel ?? textOf(one)))!;
const asked = (client: StubClient) =>
  client.sent.filter(({ endpoint }) => endpoint === (metricReads.dashboard as unknown)).map(({ input }) => input);
const region = (tag: LiveMetrics) =>
  [...tag.shadowRoot!.children]
    .filter((one) => one.role === 'status')
    .map((one) => textOf(one))
    .join();
const telling = (more: Partial<Record<Metric['id'], Partial<Metric>>>, all: Partial<Dashboard> = {}): Dashboard => ({
  ...dashboard,
  ...all,
  metrics: dashboard.metrics.map((metric) => ({ ...metric, ...more[metric.id] })),
});
const choose = (tag: LiveMetrics, label: string, value: string) => {
  const select = [...tag.shadowRoot!.querySelectorAll('label')]
    .find((one) => textOf(one).startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

describe('<varai-live-metrics>', () => {
  it('shows each number with its change and its line, accessibly', async () => {
    const tag = await mount(stub());
    expect(textOf(cardOf(tag, 'revenue')))
      .to.contain('$43,186')
      .and.to.contain('12.4% more than');
    expect(textOf(cardOf(tag, 'average_order_value'))).to.contain('$129.40');
    expect(textOf(cardOf(tag, 'conversion')))
      .to.contain('–')
      .and.to.contain('does not tell us its visits');
    expect(words(tag)).to.contain('22 Oct – 20 Nov 2026');
    expect(words(tag)).to.contain('AI services: 4,180 of 10,000 tokens used, counted anew from 4 Dec');
    await until(() => cardOf(tag, 'orders').querySelector('[role=img]'), 'no line');
    expect(cardOf(tag, 'orders').querySelector('[role=img]')!.ariaLabel).to.equal(
      'Orders from 22 Oct to 20 Nov: lowest 8, highest 16, now 16',
    );
    await accessible(tag);
  });

  it('says that nobody knows what the AI services took, and shows the numbers', async () => {
    const { aiUsage: _, ...rest } = dashboard;
    const tag = await mount(stub(answer(metricReads.dashboard, { ...rest, aiUsageReason: 'unavailable' })));
    expect(words(tag)).to.contain('AI services: not known just now');
    expect(textOf(cardOf(tag, 'revenue'))).to.contain('$43,186');
  });

  it('more returns are bad, more orders are good', async () => {
    const tag = await mount(stub());
    expect(cardOf(tag, 'returns').querySelector('.delta-bad')).to.exist;
    expect(cardOf(tag, 'orders').querySelector('.delta-good')).to.exist;
  });

  it('has one state and one request for several tags that ask the same', async () => {
    const client = stub();
    const tag = await mount(
      client,
      html`<varai-live-metrics></varai-live-metrics><varai-live-metrics metrics="orders"></varai-live-metrics>`,
    );
    const other = tag.nextElementSibling as LiveMetrics;
    await says(other, '342');
    expect(asked(client)).to.have.length(1);
    expect(other.shadowRoot!.querySelectorAll('.metric')).to.have.length(1);
  });

  it('reads every thirty seconds while it is looked at, and never goes blank', async () => {
    const client = stub();
    const tag = await mount(client);
    client.answer(answer(metricReads.dashboard, telling({ orders: { value: 343 } })));
    pass(30_000);
    expect(textOf(cardOf(tag, 'orders'))).to.contain('342');
    await until(() => textOf(cardOf(tag, 'orders')).includes('343'));
    expect(asked(client)).to.have.length(2);
    tag.remove();
    await until(() => time.waiting.size === 0, 'it read on after the tag had gone');
  });

  it('says how old numbers are, also when nothing comes', async () => {
    const tag = await mount(stub());
    await says(tag, 'Live');
    pass(12_000);
    await says(tag, '10 s ago');
    pass(12_000);
    await says(tag, '20 s ago');
    expect(region(tag), 'age alone is no news').to.equal('');
    Object.assign(time, { ahead: 750_000 });
    tag.requestUpdate();
    await says(tag, '12 min old');
    expect(textOf(cardOf(tag, 'revenue'))).to.contain('as of');
    expect(textOf(cardOf(tag, 'revenue'))).not.to.contain('12.4%');
    await until(() => region(tag) === 'Your store’s numbers: 12 min old.');
  });

  it('tells the age of each where they differ', async () => {
    const asOf = new Date(Date.parse(dashboard.asOf) - 45_000).toISOString();
    const tag = await mount(
      stub(
        answer(metricReads.dashboard, telling({ orders: { freshness: { state: 'delayed', asOf, source: 'orders' } } })),
      ),
    );
    expect(textOf(cardOf(tag, 'orders').querySelector('.source')!)).to.equal('45 s ago');
    expect(textOf(cardOf(tag, 'items').querySelector('.source')!)).to.equal('Live');
    expect(textOf(tag.shadowRoot!.querySelector('.title-line .fresh')!)).to.equal('45 s ago');
  });

  it('one that could not be counted says so with another try, the others stay', async () => {
    const failed = { value: null, reason: 'unavailable', change: null } as const;
    const client = stub(answer(metricReads.dashboard, telling({ orders: failed })));
    const tag = await mount(client);
    expect(tag.getAttribute('state')).to.equal('ready');
    expect(textOf(cardOf(tag, 'orders').querySelector('[role=alert]')!)).to.contain('could not count this');
    expect(textOf(cardOf(tag, 'revenue'))).to.contain('$43,186');
    await accessible(tag);
    client.answer(answer(metricReads.dashboard, dashboard));
    named(cardOf(tag, 'orders'), /^Try again$/).click();
    await until(() => textOf(cardOf(tag, 'orders')).includes('342'));
  });

  it('one that cannot be drawn takes no other along', async () => {
    const broken = { amount: 100, currency: 'no currency' };
    const tag = await mount(stub(answer(metricReads.dashboard, telling({ returns: { value: broken } }))));
    expect(textOf(cardOf(tag, 'returns'))).to.contain('could not be shown');
    expect(textOf(cardOf(tag, 'revenue'))).to.contain('$43,186');
  });

  it('leaves out hours that have not come', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => ({
      at: new Date(Date.parse('2026-11-20T05:00:00Z') + hour * 3_600_000).toISOString(),
      value: hour,
    }));
    const tag = await mount(stub(answer(metricReads.dashboard, telling({ orders: { series: hours } }))));
    const ends = () => cardOf(tag, 'orders').querySelector('.ends');
    await until(() => ends()?.textContent.trim(), 'no line');
    expect(textOf(ends()!)).to.equal('00:0009:00');
    expect(cardOf(tag, 'orders').querySelector('[role=img]')!.ariaLabel).to.contain('now 9');
  });

  it('pauses: nothing moves and nothing is read until somebody goes on', async () => {
    const client = stub();
    const tag = await mount(client);
    named(tag.shadowRoot!, /^Pause$/).click();
    await says(tag, 'Paused at');
    await until(() => region(tag).includes('Numbers stand still. Last 30 days: Revenue $43,186, 12.4% more'));
    await until(() => ![...time.waiting].some(({ milliseconds }) => milliseconds === 30_000), 'it reads on');
    client.answer(answer(metricReads.dashboard, telling({ orders: { value: 343 } })));
    await tag.updateComplete;
    expect(textOf(cardOf(tag, 'orders'))).to.contain('342');
    named(tag.shadowRoot!, /^Resume$/).click();
    await until(() => textOf(cardOf(tag, 'orders')).includes('343'));
    await until(() => region(tag).includes('Numbers move again.'));
    expect(named(tag.shadowRoot!, /^Pause$/)).to.exist;
  });

  it('asks for another period, keeps what it has until that comes, and says what it brought', async () => {
    const client = stub();
    const tag = await mount(client);
    const { promise, resolve } = Promise.withResolvers<Dashboard>();
    client.answer(answer(metricReads.dashboard, promise));
    choose(tag, 'Period', '7d');
    await until(() => asked(client).length === 2);
    expect(asked(client)[1]).to.deep.equal({ period: '7d', compare: 'previous' });
    await until(() => tag.shadowRoot!.querySelector('[aria-busy=true]'));
    expect(textOf(cardOf(tag, 'orders'))).to.contain('342');
    resolve(telling({ orders: { value: 81 } }));
    await until(() => textOf(cardOf(tag, 'orders')).includes('81'));
    await until(() => region(tag).startsWith('Last 7 days: Revenue'));
    expect(tag.shadowRoot!.querySelector('[aria-busy=true]')).not.to.exist;
  });

  it('compares with a year before, or with nothing', async () => {
    const client = stub();
    const tag = await mount(client);
    choose(tag, 'Compare', 'year');
    await until(() => asked(client).length === 2);
    client.answer(answer(metricReads.dashboard, telling({ orders: { change: null } }, { compare: null })));
    choose(tag, 'Compare', 'none');
    await until(() => cardOf(tag, 'orders').querySelector('.delta') === null);
    expect(asked(client).slice(1)).to.deep.equal([{ period: '30d', compare: 'year' }, { period: '30d' }]);
  });

  it('asks for days of the calendar, and says what is wrong with them', async () => {
    const client = stub();
    const tag = await mount(client);
    choose(tag, 'Period', 'custom');
    await until(() => tag.shadowRoot!.querySelector('.custom'));
    await accessible(tag);
    const input = (name: string) => tag.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    expect([input('from').value, input('to').value, input('to').max]).to.deep.equal([
      '2026-10-22',
      '2026-11-20',
      '2026-11-20',
    ]);
    input('to').value = '2026-10-01';
    tag.shadowRoot!.querySelector<HTMLButtonElement>('.custom button')!.click();
    await says(tag, 'The last day comes before the first.');
    expect(asked(client)).to.have.length(1);
    input('from').value = '2026-09-01';
    tag.shadowRoot!.querySelector<HTMLButtonElement>('.custom button')!.click();
    await until(() => asked(client).length === 2);
    expect(asked(client)[1]).to.deep.equal({
      period: 'custom',
      compare: 'previous',
      from: '2026-09-01',
      to: '2026-10-01',
    });
  });

  it('tells source and time, and all of the line, and gives the focus back', async () => {
    const tag = await mount(stub());
    const mark = named(tag.shadowRoot!, /^Revenue: Live\. Source and time$/);
    mark.focus();
    mark.click();
    await until(() => tag.shadowRoot!.querySelector('.origin:popover-open'));
    const origin = tag.shadowRoot!.querySelector('.origin')!;
    expect(textOf(origin)).to.contain('Orders that your shop has sent us').and.to.contain('20 Nov 2026, 09:32');
    expect(origin.querySelectorAll('tbody tr')).to.have.length(30);
    await until(() => tag.shadowRoot!.activeElement === origin);
    expect(mark.ariaExpanded).to.equal('true');
    await accessible(tag);
    named(origin, /^Close$/).click();
    await until(() => !tag.shadowRoot!.querySelector('.origin'));
    await until(() => tag.shadowRoot!.activeElement === mark && mark.ariaExpanded === 'false');
  });

  it('keeps what it has when a read fails, and says so', async () => {
    const client = stub();
    const tag = await mount(client);
    client.answer(answer(metricReads.dashboard, new VaraiError('request/unavailable', 503)));
    await tag.refresh();
    await until(() => tag.getAttribute('state') === 'stale');
    expect(textOf(cardOf(tag, 'orders'))).to.contain('342');
  });

  it('speaks German', async () => {
    const tag = await mount(stub(), undefined, 'de');
    await says(tag, 'verglichen mit');
    await until(() => textOf(cardOf(tag, 'revenue')).includes('43.186 $'));
    expect(words(tag)).to.contain('Letzte 30 Tage');
  });

  for (const [state, error, sentence] of [
    ['empty', metricErrors.store_not_found(), 'No orders have come yet'],
    ['forbidden', sessionErrors.component_forbidden(), 'This session does not show numbers'],
    ['error', new VaraiError('request/unavailable', 503), 'We could not load your numbers'],
  ] as const) {
    it(`is ${state} where ${error.code}`, async () => {
      const tag = await mount(stub(answer(metricReads.dashboard, error)));
      await until(() => tag.getAttribute('state') === state);
      await says(tag, sentence);
      await accessible(tag);
    });
  }
});
