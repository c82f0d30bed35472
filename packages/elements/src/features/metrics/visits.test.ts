import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { metricReads, session, VaraiError } from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { cacheOf } from '../../core/cache.ts';
import { memoryStorage } from '../../core/cache/storage.ts';
import type { LiveMetrics } from './live-metrics.ts';
import '../../define/metrics.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { dashboard } = metricFixtures;
const { owner } = sessionFixtures;
/** What all visits share. Whether a browser keeps it is asked of `cache.test.ts`: an engine whose disk is stuck answers nobody here. */
const shelf = memoryStorage();
let last: StubClient | undefined;
/** Whoever comes now; the page of whoever was here before is closed. */
function as(id: string, ...answers: Answer[]): StubClient {
  const client = stubClient(answer(session.info, { ...owner, user: { ...owner.user, id } }), ...answers);
  last?.close();
  void cacheOf(client, () => Promise.resolve(shelf));
  return (last = client);
}
const silent = answer(metricReads.dashboard, new Promise<never>(() => undefined));

async function visit(client: StubClient): Promise<LiveMetrics> {
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client}><varai-live-metrics></varai-live-metrics></varai-provider>`,
  );
  return provider.querySelector('varai-live-metrics')!;
}
const kept = async (client: StubClient) => (await cacheOf(client))!.get('metrics|30d|||previous|');
const state = (tag: LiveMetrics, wanted: string) =>
  until(() => tag.getAttribute('state') === wanted, `never ${wanted}: ${String(tag.getAttribute('state'))}`);

describe('a later visit to <varai-live-metrics>', () => {
  it('shows at once what the last one brought, before the API has answered', async () => {
    const first = as('ada', answer(metricReads.dashboard, dashboard));
    await state(await visit(first), 'ready');
    await until(() => first.sent.length > 0);
    let found: unknown;
    await until(() => {
      void kept(first).then((one) => (found = one));
      return found;
    });
    const tag = await visit(as('ada', silent));
    await state(tag, 'ready');
    expect(tag.shadowRoot!.textContent).to.contain('$43,186');
  });

  it('shows it with its age where the API does not answer at all', async () => {
    const tag = await visit(as('ada', answer(metricReads.dashboard, new VaraiError('network/unreachable', 0))));
    await state(tag, 'stale');
    expect(tag.shadowRoot!.textContent).to.contain('$43,186');
  });

  it('shows nobody what another user brought, and forgets it', async () => {
    const bob = as('bob', silent);
    const tag = await visit(bob);
    expect(await kept(bob)).to.equal(undefined);
    await state(tag, 'loading');
    expect(await kept(as('ada'))).to.equal(undefined);
  });
});

describe('what <varai-live-metrics> draws first', () => {
  for (const width of [300, 600, 1200])
    it(`is numbers, and the lines that come after them move nothing, ${width} px wide`, async () => {
      const client = as(`first ${width}`, answer(metricReads.dashboard, dashboard));
      const provider = await fixture<HTMLElement>(
        html`<varai-provider .client=${client} style="display: block; inline-size: ${width}px"></varai-provider>`,
      );
      const tag = document.createElement('varai-live-metrics');
      const all = (selector: string) => [...tag.shadowRoot!.querySelectorAll(selector)];
      const edges = () =>
        all('.metric, .figure').flatMap((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const start = all('.metrics')[0]!.getBoundingClientRect().top;
          return [top - start, bottom - start];
        });
      let first: number[] | undefined;
      const drawn = () => ['.line', '.spark', '.ends'].map((selector) => all(selector).length);
      tag.addEventListener('varai-ready', () => (first = drawn()), { once: true });
      provider.append(tag);
      await until(() => all('.line').length > 4);
      const lines = all('.line').length;
      expect(first, 'room for lines').to.deep.equal([0, lines, lines]);
      expect(drawn()).to.deep.equal([lines, lines, lines]);
      const places = edges();
      expect(places).to.have.length.greaterThan(20);
      // it draws no more where something is taken out by hand
      Object.assign(tag, { performUpdate: () => undefined });
      for (const one of all('.spark, .ends')) one.replaceChildren(one.localName === 'p' ? '\u00a0' : '');
      expect(edges()).to.deep.equal(places);
    });
});
