import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, requestErrors, session, subscription, usage } from '@varai/client';
import {
  answer,
  invoiceFixtures,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
} from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Subscription } from './subscription.ts';
import '../../define/invoices.ts';
import '../../define/subscription.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const owing = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(subscription.plans, subscriptionFixtures.plans),
    answer(subscription.current, subscriptionFixtures.pastDue),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    answer(invoices.list, invoiceFixtures.pageOf([invoiceFixtures.open])),
    answer(invoices.upcoming, invoiceFixtures.nothing),
    ...answers,
  );

async function mount(client: StubClient, before: unknown = '', locale = 'en'): Promise<Subscription> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}
      ><varai-subscription></varai-subscription>${before}</varai-provider
    >
  `);
  const tag = provider.querySelector('varai-subscription')!;
  await until(() => tag.shadowRoot!.querySelector('.notice'), 'never told of the payment');
  return tag;
}

const words = (tag: Subscription) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const lists = (client: StubClient) =>
  client.sent.filter(({ endpoint }) => endpoint === (invoices.list as unknown)).map(({ input }) => input);
const payment = (tag: Subscription) => tag.shadowRoot!.querySelector<HTMLElement>('.notice .btn');

describe('a payment that did not come', () => {
  it('leads to the invoice itself, where the page lists none', async () => {
    const client = owing();
    const tag = await mount(client);
    await until(() => payment(tag), 'never a way to pay');
    expect(payment(tag)).to.include({ href: invoiceFixtures.open.hostedUrl, target: '_blank' });
    expect(payment(tag)!.textContent).to.match(/^Pay \$199\.00/);
    expect(words(tag)).to.contain('or you pay now with any card');
    expect(words(tag)).to.contain('An invoice is open').and.to.not.contain('Renews');
    expect(lists(client)).to.deep.equal([{ status: 'open' }]);
    await accessible(tag);
  });

  it('opens the payment in the page’s list of invoices', async () => {
    const tag = await mount(owing(), html`<varai-invoices></varai-invoices>`);
    await until(() => payment(tag), 'never a way to pay');
    payment(tag)!.click();
    const list = tag.parentElement!.querySelector('varai-invoices')!;
    await until(() => list.shadowRoot!.querySelector('dialog:modal')?.textContent.includes('$199.00'));
  });

  it('opens the payment of an invoice that the list’s filter hides', async () => {
    const { open, settled, pageOf, payments } = invoiceFixtures;
    const client = owing(
      answer(invoices.list, ({ status }) => (status === 'paid' ? settled : pageOf([open]))),
      answer(invoices.find, open),
      answer(invoices.pay, payments.paid),
      answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    );
    const tag = await mount(client, html`<varai-invoices></varai-invoices>`);
    const list = tag.parentElement!.querySelector('varai-invoices')!;
    const root = list.shadowRoot!;
    const status = () => [...root.querySelectorAll('select')].find(({ innerHTML }) => innerHTML.includes('paid'));
    await until(status, 'never a filter');
    status()!.value = 'paid';
    status()!.dispatchEvent(new Event('change'));
    await until(() => root.querySelector('tr[data-id]') && !root.querySelector(`[data-id=${open.id}]`));
    await until(() => payment(tag), 'never a way to pay');
    const dialog = () => root.querySelector('dialog:modal');

    client.answer(answer(invoices.find, requestErrors.unavailable()));
    const before = lists(client).length;
    payment(tag)!.click();
    await until(() => lists(client).length > before, 'a failure was kept secret');
    expect(dialog()).to.equal(null);

    client.answer(answer(invoices.find, open));
    payment(tag)!.click();
    await until(() => dialog()?.textContent.includes('$199.00'), 'the button does nothing');
    const pay = () => [...dialog()!.querySelectorAll('button')].find((one) => one.textContent.includes('Pay $199.00'));
    await until(() => pay()?.ariaDisabled !== 'true' && dialog()!.textContent.includes('4242'));
    pay()!.click();
    await until(() => dialog()?.textContent.includes('Paid. Thank you'), 'never paid');
    expect(root.querySelector(`[data-id=${open.id}]`), 'the filter holds').to.equal(null);
  });

  it('opens the payment of the oldest open invoice that the list’s filter hides, where none is named', async () => {
    const { open, settled, pageOf } = invoiceFixtures;
    const older = { ...open, id: 'in_older', number: 'ACME-0004' };
    const client = owing(
      answer(invoices.list, ({ status }) => (status === 'paid' ? settled : pageOf([open, older]))),
      answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    );
    const tag = await mount(client, html`<varai-invoices></varai-invoices>`);
    const list = tag.parentElement!.querySelector('varai-invoices')!;
    const root = list.shadowRoot!;
    const rows = () => [...root.querySelectorAll<HTMLElement>('tr[data-id]')].map(({ dataset }) => dataset['id']);
    await until(() => rows().length === 2);
    const status = [...root.querySelectorAll('select')].find(({ innerHTML }) => innerHTML.includes('paid'))!;
    status.value = 'paid';
    status.dispatchEvent(new Event('change'));
    await until(() => rows().length > 0 && !rows().includes(open.id) && !rows().includes(older.id));
    await list.pay();
    await until(() => root.querySelector('dialog:modal')?.textContent.includes(older.number), 'nothing opened');
  });

  it('waits for the bank where the invoice is being paid already', async () => {
    const tag = await mount(owing(answer(invoices.list, invoiceFixtures.pageOf([invoiceFixtures.processing]))));
    expect(words(tag)).to.contain('We try your card again in the next days.');
    expect(payment(tag)).to.equal(null);
  });

  it('promises no way to pay to whom may not see invoices, in German too', async () => {
    const client = owing(answer(session.info, { ...sessionFixtures.owner, components: ['subscription'] }));
    const tag = await mount(client, '', 'de');
    await until(() => words(tag).includes('Wir belasten Ihre Karte in den nächsten Tagen noch einmal.'));
    expect([payment(tag), ...lists(client)]).to.deep.equal([null]);
  });
});
