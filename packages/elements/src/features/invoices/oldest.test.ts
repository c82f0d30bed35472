import { expect } from '@open-wc/testing';
import { invoices, requestErrors, session, type Invoice } from '@varai/client';
import { answer, invoiceFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Ledger } from './ledger.ts';
import { findInvoice } from './pay/find.ts';

const { open, pageOf, processing } = invoiceFixtures;
const numbered = (number: string, one: Invoice = open): Invoice => ({ ...one, id: `in_${number}`, number });
const ledger: Ledger = {
  session: sessionFixtures.owner,
  filter: {},
  newest: [],
  nextCursor: null,
  since: null,
  upcoming: undefined,
};

describe('the oldest open invoice', () => {
  const shown = [numbered('9'), numbered('8')];
  const list = { ledger: () => ledger, shown: () => shown };
  const pages: Record<string, ReturnType<typeof pageOf>> = {
    first: { ...pageOf(shown), nextCursor: 'second' },
    second: { ...pageOf([]), nextCursor: 'third' },
    third: pageOf([numbered('3'), numbered('2'), numbered('1', processing)]),
  };

  it('is the last of all pages, without one that is being paid, whatever the list holds', async () => {
    const client = stubClient(answer(invoices.list, ({ cursor }) => pages[cursor ?? 'first']!));
    expect((await findInvoice(client, undefined, list))?.number).to.equal('2');
    expect(client.sent.map(({ input }) => input)).to.deep.equal([
      { status: 'open', limit: 100 },
      { status: 'open', limit: 100, cursor: 'second' },
      { status: 'open', limit: 100, cursor: 'third' },
    ]);
  });

  it('is the one on an earlier page where the later ones hold none', async () => {
    const client = stubClient(answer(invoices.list, ({ cursor }) => (cursor ? pageOf([]) : pages['first']!)));
    expect((await findInvoice(client, undefined, list))?.number).to.equal('8');
  });

  it('is none where it could not be asked for', async () => {
    const client = stubClient(
      answer(session.info, sessionFixtures.owner),
      answer(invoices.list, requestErrors.unavailable()),
      answer(invoices.upcoming, invoiceFixtures.upcoming),
    );
    expect(await findInvoice(client, undefined, list)).to.equal(undefined);
  });

  it('is not asked for where one is named that the list shows', async () => {
    const client = stubClient();
    expect((await findInvoice(client, 'in_9', list))?.number).to.equal('9');
    expect(client.sent).to.deep.equal([]);
  });
});
