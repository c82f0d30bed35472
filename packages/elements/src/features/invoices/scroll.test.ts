import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, session, type InvoiceListInput } from '@varai/client';
import { answer, invoiceFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import '../../define/invoices.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** So many rows, loaded page by page, of which each says when it is rendered. */
async function listed(count: number) {
  let rendered = 0;
  const list = invoiceFixtures.many(count).map((invoice) =>
    Object.defineProperty({ ...invoice }, 'periodEnd', {
      enumerable: true,
      get: () => {
        rendered += 1;
        return invoice.periodEnd;
      },
    }),
  );
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.upcoming, invoiceFixtures.upcoming),
    answer(invoices.list, ({ cursor, limit = 25 }: InvoiceListInput) => {
      const first = cursor === undefined ? 0 : list.findIndex(({ id }) => id === cursor) + 1;
      const items = list.slice(first, first + limit);
      const nextCursor = first + limit < list.length ? items.at(-1)!.id : null;
      return { items, nextCursor, since: cursor === undefined ? '2025-03-01T09:00:00Z' : null };
    }),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-invoices></varai-invoices></varai-provider>
  `);
  const tag = provider.querySelector('varai-invoices')!;
  const root = tag.shadowRoot!;
  const button = () =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Show more');
  await until(button);
  let most = 0;
  for (let loaded = 50; loaded < count; loaded = Math.min(loaded + 100, count)) {
    button()!.click();
    const chunks = Math.ceil(Math.min(loaded + 100, count) / 50);
    await until(() => root.querySelectorAll('tbody').length === chunks);
    most = Math.max(most, root.querySelectorAll('*').length);
  }
  const asked = client.sent.filter(({ endpoint }) => endpoint === (invoices.list as unknown));
  return { tag, root, list, most, asked, rendered: () => rendered };
}

/** What scrolling costs at the first rows, in the middle and at the last ones: the most of one render, and of all of it for each 50 rows. */
async function scrolled({ tag, root, list, rendered }: Awaited<ReturnType<typeof listed>>) {
  const renders: number[] = [];
  let before = rendered();
  tag.addController({
    hostUpdated() {
      renders.push(rendered() - before);
      before = rendered();
    },
  });
  let came = 0;
  const watch = (records: MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement) came += node.nodeName === 'TR' ? 1 : node.querySelectorAll('tr').length;
  };
  const observer = new MutationObserver(watch);
  observer.observe(root, { childList: true, subtree: true });
  const chunks = list.length / 50;
  const middle = chunks / 2;
  let drawn = 0;
  // two pieces of 50 rows at a time, which leaves none out: more than a screen around it is drawn
  const stops = [0, 2, 4, middle - 2, middle, middle + 2, chunks - 5, chunks - 3, chunks - 1].filter(
    (chunk, at, all) => at === 0 || chunk > all[at - 1]!,
  );
  for (const chunk of stops) {
    const body = () => root.querySelector(`tbody[data-chunk="${chunk}"]`)!;
    do {
      body().scrollIntoView();
      await new Promise(requestAnimationFrame);
    } while (body().classList.contains('gap'));
    drawn = Math.max(drawn, root.querySelectorAll('tbody:not(.gap)').length);
  }
  watch(observer.takeRecords());
  observer.disconnect();
  return {
    inOneRender: Math.max(...renders),
    drawn,
    came: came / (2 * stops.length),
    renders: renders.length / (2 * stops.length),
  };
}

describe('ten thousand invoices', () => {
  it('stay a bounded document, and a step of a scroll costs what it costs in five hundred', async () => {
    const few = await scrolled(await listed(500));
    const all = await listed(10_000);
    expect(Math.max(...all.asked.map(({ input }) => (input as InvoiceListInput).limit ?? 0))).to.equal(100);
    expect(all.asked).to.have.length(101);
    expect(all.most).to.be.lessThan(10_000);

    const many = await scrolled(all);
    for (const { inOneRender, drawn, came, renders } of [few, many]) {
      // a screen and what is near it, never the list
      expect(inOneRender).to.be.lessThan(400);
      expect(drawn).to.be.lessThan(8);
      // 50 rows come with each step, hardly any of them twice
      expect(came).to.be.within(30, 100);
      expect(renders).to.be.lessThan(4);
    }

    const { root, list } = all;
    const says = (some: string) => root.textContent.includes(some);
    expect(root.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('10001');
    await until(() => says(list.at(-1)!.number!));
    await until(() => root.querySelectorAll('*').length < 6000);
    // the first rows are there again as soon as they are looked at, and the last are not
    await until(() => {
      root.querySelector('[data-chunk="0"]')!.scrollIntoView();
      return says(list[0]!.number!);
    });
    await until(() => !says(list.at(-1)!.number!));
  }).timeout(240_000);
});
