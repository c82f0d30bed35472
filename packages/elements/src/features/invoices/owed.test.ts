import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, session, type Invoice } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

const { page, upcoming, open } = invoiceFixtures;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** The lines of the dialog that pays it, once the last is called by `sum`: words of another language come late. */
async function linesOf(invoice: Invoice, locale: string, sum: string): Promise<string[]> {
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.list, { ...page, items: [invoice] }),
    answer(invoices.upcoming, upcoming),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
  );
  const provider = Object.assign(document.createElement('varai-provider'), { client, locale });
  const tag: Invoices = document.createElement('varai-invoices');
  provider.append(tag);
  (await fixture<HTMLElement>(html`<div></div>`)).append(provider);
  const patience = { timeout: 25_000 };
  await waitUntil(() => !['loading', null].includes(tag.getAttribute('state')), 'never ready', patience);
  await tag.pay();
  const rows = () => [...tag.shadowRoot!.querySelectorAll('dialog:modal dt')];
  await waitUntil(() => rows().at(-1)?.textContent.trim() === sum, `never “${sum}”`, patience);
  const text = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
  return rows().map((row) => `${text(row)} ${text(row.nextElementSibling!)}`);
}

const owes = (due: number, paid: number): Invoice => ({
  ...open,
  total: usd(10_000),
  amountDue: usd(due),
  amountPaid: usd(paid),
});

describe('what an open invoice still asks for', () => {
  it('is less by the customer’s credit, which is not called a payment', async () => {
    expect(await linesOf(owes(7_000, 0), 'en', 'Due now')).to.deep.equal([
      'Professional, monthly $100.00',
      'Applied balance −$30.00',
      'Due now $70.00',
    ]);
  });

  it('is more by what was left unpaid before, and less by what was paid of it', async () => {
    const said = await linesOf(owes(9_000, 4_000), 'de', 'Jetzt zu zahlen');
    expect(said[1]).to.match(/^Verrechneter Saldo 30,00\s\$$/);
    expect(said[2]).to.match(/^Schon bezahlt [−-]40,00\s\$$/);
  });
});
