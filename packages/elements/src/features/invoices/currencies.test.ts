import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, session, type Invoice, type Upcoming } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { open, paid, upcoming, pageOf } = invoiceFixtures;

/** In each currency the same amounts, as the provider writes them: the yen has no decimals, the dinar three. */
const rows: [currency: string, locale: string, due: string, left: string, next: string][] = [
  ['JPY', 'en', '¥1,234,567', '¥1,000,000', '¥88,001'],
  ['JPY', 'de', '1.234.567 ¥', '1.000.000 ¥', '88.001 ¥'],
  ['KWD', 'en', 'KWD 1,234.567', 'KWD 1,000.000', 'KWD 88.001'],
  ['KWD', 'de', '1.234,567 KWD', '1.000,000 KWD', '88,001 KWD'],
];

for (const [currency, locale, due, left, next] of rows)
  it(`amounts in ${currency} are whole and true in ${locale === 'de' ? 'German' : 'English'}, at 280 pixels too`, async () => {
    const money = (amount: number) => ({ amount, currency });
    const whole: Invoice = { ...open, total: money(1_234_567), amountDue: money(1_234_567), amountPaid: money(0) };
    const partly: Invoice = {
      ...whole,
      id: 'in_partly',
      number: 'ACME-0008',
      amountDue: money(1_000_000),
      amountPaid: money(234_567),
    };
    const settled: Invoice = { ...paid, total: money(1_234_567), amountDue: money(0), amountPaid: money(1_234_567) };
    const coming: Upcoming = {
      ...upcoming,
      upcoming: { ...upcoming.upcoming!, total: money(88_001), amountDue: money(88_001), lines: [] },
    };
    const client = stubClient(
      answer(session.info, { ...sessionFixtures.owner, currency }),
      answer(invoices.list, pageOf([whole, partly, settled])),
      answer(invoices.upcoming, coming),
      answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    );
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale=${locale} style="display: block; inline-size: 280px">
        <varai-invoices></varai-invoices>
      </varai-provider>
    `);
    const tag = provider.querySelector<Invoices>('varai-invoices')!;
    const said = () => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
    await until(() => said().includes(due), `never said ${due} but ${said()}`);
    for (const amount of [due, left, next]) expect(said()).to.contain(amount);

    const edge = tag.getBoundingClientRect();
    for (const one of tag.shadowRoot!.querySelectorAll<HTMLElement>('.num, button, a')) {
      const { left: start, right: end, width } = one.getBoundingClientRect();
      if (width === 0 || one.matches('.sr, .sr *')) continue;
      expect(end, `“${one.textContent.trim()}” leaves the tag`).to.be.at.most(edge.right + 1);
      expect(start, `“${one.textContent.trim()}” leaves the tag`).to.be.at.least(edge.left - 1);
    }

    await tag.pay('in_partly');
    await until(() => tag.shadowRoot!.querySelector('dialog:modal .lines'));
    const dialog = () => tag.shadowRoot!.querySelector('dialog')!.textContent.replace(/\s+/g, ' ');
    await until(() => dialog().includes(locale === 'de' ? `${left} zahlen` : `Pay ${left}`), `said ${dialog()}`);
    const paidAlready = currency === 'JPY' ? /−¥?234[.,]567/ : /−(KWD )?234[.,]567/;
    expect(dialog()).to.match(paidAlready);
  });
