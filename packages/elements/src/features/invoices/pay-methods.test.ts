import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoiceErrors, invoices, paymentMethods, session, type PaymentMethod } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import '../../define/invoices.ts';

const { open, page, upcoming, payments } = invoiceFixtures;
const { visa, sepa, bank, googlePay } = paymentMethodFixtures;
const link: PaymentMethod = { ...sepa, id: 'pm_link', type: 'link', brand: 'link', last4: '' };
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** The dialog that pays, with these methods on file, in a language. */
async function opened(methods: readonly PaymentMethod[], locale: string) {
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.list, { ...page, items: [open] }),
    answer(invoices.upcoming, upcoming),
    answer(invoices.pay, payments.requires_payment_method),
    answer(paymentMethods.list, [...methods]),
  );
  const provider = Object.assign(document.createElement('varai-provider'), { client, locale });
  const tag = document.createElement('varai-invoices');
  provider.append(tag);
  (await fixture<HTMLElement>(html`<div></div>`)).append(provider);
  await until(() => !['loading', null].includes(tag.getAttribute('state')), 'never ready');
  await tag.pay();
  const words = () => tag.shadowRoot!.querySelector('dialog:modal')?.textContent.replace(/\s+/g, ' ') ?? '';
  const button = () => tag.shadowRoot!.querySelector<HTMLElement>('dialog .btn-primary')!;
  return { client, tag, words, button };
}

describe('methods that are no cards, in the dialog that pays', () => {
  for (const [locale, named, refused] of [
    [
      'en',
      ['SEPA debit ending 3000', 'US bank account ending 6789', 'Link', 'Google Pay · Visa ending 4242'],
      'Not enough funds on SEPA debit ending 3000.',
    ],
    [
      'de',
      [
        'SEPA-Lastschrift mit Endziffern 3000',
        'US-Bankkonto mit Endziffern 6789',
        'Link',
        'Google Pay · Visa mit Endziffern 4242',
      ],
      'Guthaben reicht nicht: SEPA-Lastschrift mit Endziffern 3000.',
    ],
  ] as const)
    it(`are called by their names, also when one is refused, in ${locale}`, async () => {
      const { words, button, tag } = await opened(
        [{ ...sepa, default: true }, bank, link, { ...googlePay, expMonth: null }],
        locale,
      );
      for (const name of named) await until(() => words().includes(name), `never “${name}”, but: ${words()}`);
      const names = [...tag.shadowRoot!.querySelectorAll('.pay')].map((one) =>
        one.textContent.trim().replace(/\s+/g, ' '),
      );
      expect(names).to.deep.equal([...named]);
      button().click();
      await until(() => words().includes(refused), `never “${refused}”, but: ${words()}`);
    });

  for (const [locale, said] of [
    ['en', 'a bank account some days. You can close this'],
    ['de', 'mit einem Bankkonto einige Tage. Sie können dies schließen'],
  ] as const)
    it(`may take days, which is known and no riddle, in ${locale}`, async () => {
      const { client, words, button } = await opened([{ ...bank, default: true }], locale);
      client.answer(answer(invoices.pay, payments.processing), answer(invoices.find, payments.processing.invoice));
      await until(() => words().includes('6789'));
      button().click();
      await until(() => words().includes(said), `never “${said}”, but: ${words()}`);
    });

  for (const [locale, said] of [
    ['en', 'We cannot tell whether your bank took $199.00'],
    ['de', 'Wir können nicht sagen, ob Ihre Bank 199,00 $ abgebucht hat'],
  ] as const)
    it(`leave nobody waiting for an invoice that is there no more, in ${locale}`, async () => {
      const { client, words, button } = await opened([{ ...bank, default: true }], locale);
      client.answer(answer(invoices.pay, payments.processing), answer(invoices.find, invoiceErrors.not_found()));
      await until(() => words().includes('6789'));
      const lists = () => client.sent.filter(({ endpoint }) => endpoint === (invoices.list as unknown)).length;
      const before = lists();
      button().click();
      await until(() => words().includes(said), `never “${said}”, but: ${words()}`);
      await until(() => lists() > before, 'the list was not read again');
      expect(words()).to.contain('invoices/not_found');
    });

  it('pay where one is the default, whatever stands first', async () => {
    const { client, words, button } = await opened(
      [
        { ...visa, default: false },
        { ...bank, default: true },
      ],
      'en',
    );
    await until(() => words().includes('6789'));
    button().click();
    await until(() => words().includes('declined'));
    const asked = client.sent.find(({ endpoint }) => endpoint === (invoices.pay as unknown));
    expect(asked?.input).to.deep.equal({ id: open.id, paymentMethodId: bank.id });
  });
});
