import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, session, type Billed, type Invoice } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { open, pageOf, settled, upcoming } = invoiceFixtures;

const item = (description: string, amount: number, billed?: Billed) => ({
  kind: 'item' as const,
  description,
  ...(billed && { billed }),
  amount: { amount, currency: 'USD' },
  periodStart: '2026-12-01T12:00:00Z',
  periodEnd: '2027-01-01T12:00:00Z',
});
const next = {
  ...upcoming,
  upcoming: {
    ...upcoming.upcoming!,
    lines: [
      item('Unused time on Starter after 20 Nov 2026', -1_000, { plan: 'Starter', part: 'unused' }),
      item('Remaining time on Professional after 20 Nov 2026', 7_000, { plan: 'Professional', part: 'remaining' }),
      item('1 × Professional (at $199.00 / month)', 19_900, { plan: 'Professional', part: 'period' }),
      item('Training on site', 9_900),
    ],
  },
};

async function mount(locale: string): Promise<Invoices> {
  const planned: Invoice = { ...open, description: '1 × Professional (at $199.00 / month)', plan: 'Professional' };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.list, pageOf([planned, ...settled.items])),
    answer(invoices.upcoming, next),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-invoices></varai-invoices></varai-provider>
  `);
  const tag = provider.querySelector('varai-invoices')!;
  await until(() => tag.shadowRoot!.querySelector('details .lines'));
  return tag;
}

const text = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const labels = (tag: Invoices) => [...tag.shadowRoot!.querySelectorAll('details .lines > :nth-child(odd)')].map(text);

describe('what an invoice is for, in <varai-invoices>', () => {
  it('is said in the page’s own words where the facts are known, and in the provider’s where nothing better is', async () => {
    const tag = await mount('en');
    expect(labels(tag).slice(0, 4)).to.deep.equal([
      'Unused time on Starter from 1 Dec',
      'Remaining time on Professional from 1 Dec',
      'Professional, 1 Dec – 1 Jan',
      'Training on site',
    ]);
    expect(text(tag.shadowRoot!.querySelector('tbody .about'))).to.equal('Professional');
  });

  it('is German on a German page, also in the dialog that pays it', async () => {
    const tag = await mount('de');
    await until(() => labels(tag)[0]?.startsWith('Nicht'), `said ${labels(tag).join()}`);
    expect(labels(tag).slice(0, 3)).to.deep.equal([
      'Nicht genutzte Zeit von Starter ab 1. Dez.',
      'Restliche Zeit von Professional ab 1. Dez.',
      'Professional, 1. Dez. – 1. Jan.',
    ]);
    await tag.pay();
    await until(() => tag.shadowRoot!.querySelector('dialog:modal .lines'));
    await until(() => text(tag.shadowRoot!.querySelector('dialog')).includes('Rechnung ACME-0009 zahlen'));
    const said = text(tag.shadowRoot!.querySelector('dialog .lines'));
    expect(said).to.contain('Professional, 1. Nov. – 1. Dez. 2026').and.not.contain('month');
  });

  for (const [locale, title, about] of [
    ['en', 'Pay invoice ACME-0009', 'Professional, 1 Nov – 1 Dec 2026'],
    ['ja', '請求書 ACME-0009 の支払い', 'Professional、11月1日～2026年12月1日'],
  ] as const)
    it(`has its days joined as the language does, in the dialog that pays it, in ${locale}`, async () => {
      const tag = await mount(locale);
      await tag.pay();
      await until(() => text(tag.shadowRoot!.querySelector('dialog:modal')).includes(title));
      expect(text(tag.shadowRoot!.querySelector('dialog .lines'))).to.contain(about);
    });
});
