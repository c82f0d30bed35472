import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, requestErrors, session, VaraiError } from '@varai/client';
import type { Endpoint, Invoice, InvoiceListInput } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { InvoicePaidEvent } from './events.ts';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { page, settled, none, upcoming, ending, payments, archives, open, declined, many, pageOf } = invoiceFixtures;
const { visa, mastercard } = paymentMethodFixtures;

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.list, page),
    answer(invoices.upcoming, upcoming),
    answer(paymentMethods.list, [visa, mastercard]),
    ...answers,
  );

async function mount(
  client: StubClient,
  { before = '', locale = 'en' }: { before?: unknown; locale?: string } = {},
): Promise<Invoices> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-invoices></varai-invoices>${before}</varai-provider>
  `);
  const tag = provider.querySelector<Invoices>('varai-invoices')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const all = <E extends Element = HTMLElement>(tag: Invoices, selector: string): E[] => [
  ...tag.shadowRoot!.querySelectorAll<E>(selector),
];
const words = (tag: Invoices) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Invoices, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
/** Scrolls to rows until they are drawn: those before them may take their height only now, and move them away again. */
const comesUp = (tag: Invoices, chunk: string, some: string) =>
  until(() => {
    tag.shadowRoot!.querySelector(`[data-chunk="${chunk}"]`)!.scrollIntoView();
    return words(tag).includes(some);
  }, `${some} is not drawn where somebody looks`);
const named = (tag: Invoices, name: string) =>
  all<HTMLButtonElement>(tag, 'button,a.btn').findLast((one) => one.textContent.trim().startsWith(name));
const press = async (tag: Invoices, name: string) => {
  await until(() => named(tag, name), `no button “${name}”`);
  named(tag, name)!.click();
};
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input as I);
const choose = (tag: Invoices, label: string, value: string) => {
  const select = all(tag, '.pick')
    .find((one) => one.textContent.includes(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

/** Pages as the server gives them: by cursor, never more than was asked for. */
const paged = (list: readonly Invoice[]) =>
  answer(invoices.list, ({ cursor, limit = 25 }: InvoiceListInput) => {
    const first = cursor === undefined ? 0 : list.findIndex(({ id }) => id === cursor) + 1;
    const items = list.slice(first, first + limit);
    const nextCursor = first + limit < list.length ? items.at(-1)!.id : null;
    return { items, nextCursor, since: cursor === undefined ? '2025-03-01T09:00:00Z' : null };
  });

describe('<varai-invoices>', () => {
  it('shows each invoice with its status in words, its amount, period and files, accessibly', async () => {
    const tag = await mount(stub());
    const text = words(tag);
    for (const some of ['ACME-0009', 'Open', 'Paid', 'Void', 'Written off', '$199.00', '−$42.50', 'Oct – 1 Nov 2026'])
      expect(text).to.contain(some);
    const rows = all(tag, 'tbody tr');
    expect(rows).to.have.length(page.items.length);
    const [first] = rows;
    const links = [...first!.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target }));
    expect(links).to.deep.equal([
      { href: open.pdfUrl, rel: 'noopener noreferrer', target: '_blank' },
      { href: open.hostedUrl, rel: 'noopener noreferrer', target: '_blank' },
    ]);
    expect(all(tag, '.btn-primary')).to.have.length(1);
    await accessible(tag);
  });

  it('shows the next invoice, with its lines one click away', async () => {
    const tag = await mount(stub());
    expect(words(tag)).to.contain('Next invoice $149.00 on 1 Dec 2026');
    await until(() => tag.shadowRoot!.querySelector('details'));
    const details = tag.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.open = true;
    expect(details.textContent.replace(/\s+/g, ' ')).to.match(/Applied balance −\$50.00 ?Due \$149.00/);
  });

  it('says when none will come, and lists without the preview where it cannot be had', async () => {
    expect(words(await mount(stub(answer(invoices.upcoming, ending))))).to.contain('your plan ends on 1 Dec 2026');
    const tag = await mount(stub(answer(invoices.upcoming, requestErrors.unavailable())));
    expect(tag.getAttribute('state')).to.equal('ready');
    expect(words(tag)).not.to.contain('Next invoice');
  });

  it('says when the first comes, where there is none yet', async () => {
    const tag = await mount(stub(answer(invoices.list, none)));
    expect(tag.getAttribute('state')).to.equal('empty');
    await says(tag, 'No invoices yet');
    expect(words(tag)).to.contain('The first comes on 1 Dec 2026.');
    await accessible(tag);
  });

  it('says who bills under another rail, and asks nothing of it', async () => {
    const shopify = { ...sessionFixtures.owner, rail: { name: 'shopify-app-pricing' as const } };
    const client = stub(answer(session.info, shopify));
    const tag = await mount(client);
    await says(tag, 'Shopify bills this app');
    expect(client.sent.map(({ endpoint }) => endpoint.path)).to.deep.equal(['/api/session']);
    expect(all(tag, 'a')).to.have.length(0);
  });

  it('tells a failure and loads again', async () => {
    const client = stub(answer(invoices.list, requestErrors.unavailable()));
    const tag = await mount(client);
    expect(tag.getAttribute('state')).to.equal('error');
    await says(tag, 'We could not load your invoices');
    client.answer(answer(invoices.list, page));
    await press(tag, 'Try again');
    await says(tag, 'ACME-0009');
  });

  it('says that it may not be seen', async () => {
    const tag = await mount(stub(answer(invoices.list, new VaraiError('session/component_forbidden', 403))));
    expect(tag.getAttribute('state')).to.equal('forbidden');
    await says(tag, 'You cannot see invoices here');
  });

  it('narrows by year and status, and says when nothing matches', async () => {
    const client = stub(answer(invoices.list, ({ year }: InvoiceListInput) => (year === 2025 ? none : page)));
    const tag = await mount(client);
    const address = location.href;
    choose(tag, 'All years', '2025');
    await says(tag, 'No invoices match this.');
    choose(tag, 'Written off', 'paid');
    await until(() => sent(client, invoices.list).length === 3);
    expect(sent(client, invoices.list).slice(1)).to.deep.equal([
      { limit: 50, year: 2025 },
      { limit: 50, year: 2025, status: 'paid' },
    ]);
    await press(tag, 'Show all invoices');
    await says(tag, 'ACME-0009');
    expect(location.href).to.equal(address);
  });

  it('speaks German', async () => {
    const tag = await mount(stub(), { locale: 'de' });
    await says(tag, 'Rechnungen');
    await says(tag, 'Nächste Rechnung');
    await says(tag, 'Verrechneter Saldo');
    expect(words(tag)).to.contain('199,00');
  });

  it('gives rows that are not drawn the height of those that are, also where the host becomes narrow or wide', async () => {
    const list = many(350);
    const tag = await mount(stub(paged(list)));
    const host = tag.parentElement!;
    host.style.cssText = 'display: block; inline-size: 1000px';
    for (const chunks of [3, 5, 7]) {
      await press(tag, 'Show more');
      await until(() => all(tag, 'tbody').length === chunks);
    }
    await until(() => all(tag, '.gap').length > 1);
    const heightOf = (bodies: HTMLElement[]) =>
      bodies.reduce((sum, body) => sum + body.getBoundingClientRect().height, 0) / bodies.length;
    const off = () => heightOf(all(tag, '.gap')) / heightOf(all(tag, 'tbody:not(.gap)')) - 1;
    const wide = heightOf(all(tag, '.gap'));
    for (const width of ['320px', '1000px', '700px', '320px']) {
      host.style.inlineSize = width;
      await until(() => all(tag, '.gap').length > 1 && Math.abs(off()) < 0.05, `${width}: off by ${off()}`);
    }
    expect(heightOf(all(tag, '.gap'))).to.be.greaterThan(wide * 1.5);
  });

  it('keeps what was loaded, and where it stood, when it looks again', async () => {
    const list = many(180);
    const client = stub(paged(list));
    const tag = await mount(client);
    await press(tag, 'Show more');
    await until(() => all(tag, 'tbody').length === 3);
    const fresh = { ...open, id: 'in_fresh', number: 'ACME-99999' };
    client.answer(paged([fresh, ...list]));
    const shown = () => all(tag, 'tr[data-id]').map(({ dataset }) => dataset['id']);
    await tag.refresh();
    await says(tag, 'ACME-99999');
    expect(shown().slice(0, 3)).to.deep.equal(['in_fresh', list[0]!.id, list[1]!.id]);
    expect(new Set(shown()).size).to.equal(shown().length);
    expect(all(tag, 'tbody')).to.have.length(4);
    await comesUp(tag, '2', list[120]!.number!);
  });
});

describe('paying in <varai-invoices>', () => {
  it('says what is paid and with what, pays, tells the page and shows it as paid', async () => {
    const client = stub(answer(invoices.pay, payments.paid));
    const tag = await mount(client);
    await press(tag, 'Pay $199.00');
    await says(tag, 'Pay invoice ACME-0009');
    await until(() => tag.shadowRoot!.querySelector('dialog:modal [value]'));
    await accessible(tag);
    client.answer(answer(invoices.list, settled));
    tag.shadowRoot!.querySelector<HTMLInputElement>(`dialog [value=${mastercard.id}]`)!.click();
    const paid = oneEvent(tag, 'varai-invoice-paid');
    await press(tag, 'Pay $199.00');
    expect(((await paid) as unknown as InvoicePaidEvent).invoice.status).to.equal('paid');
    await says(tag, 'Paid. Thank you');
    expect(sent(client, invoices.pay)).to.deep.equal([{ id: open.id, paymentMethodId: mastercard.id }]);
    await press(tag, 'Done');
    await until(() => !named(tag, 'Pay $'));
  });

  it('says why it was declined, and pays with another card on the next try', async () => {
    const client = stub(answer(invoices.pay, payments.requires_payment_method));
    const tag = await mount(client);
    await press(tag, 'Pay $199.00');
    await until(() => tag.shadowRoot!.querySelector('dialog [value]'));
    client.answer(answer(invoices.list, pageOf([declined, ...page.items.slice(1)])));
    await press(tag, 'Pay $199.00');
    await says(tag, 'Your bank declined $199.00');
    expect(words(tag)).to.contain('Not enough funds').and.to.contain('Nothing was charged.');
    await says(tag, 'Payment failed');
    client.answer(answer(invoices.pay, payments.paid));
    tag.shadowRoot!.querySelector<HTMLInputElement>(`dialog [value=${mastercard.id}]`)!.click();
    await until(() => all(tag, 'dialog .btn-primary').some(({ textContent }) => textContent.includes('again')));
    all(tag, 'dialog .btn-primary')[0]!.click();
    await says(tag, 'Paid. Thank you');
    expect(sent(client, invoices.pay)).to.have.length(2);
  });

  it('sends once though it is pressed twice, and the same message again when the answer is lost', async () => {
    let tries = 0;
    const client = stub(
      answer(invoices.pay, () => {
        tries += 1;
        if (tries === 1) throw requestErrors.unavailable();
        return payments.paid;
      }),
    );
    const tag = await mount(client);
    await press(tag, 'Pay $199.00');
    await until(() => tag.shadowRoot!.querySelector('dialog [value]'));
    const button = all(tag, 'dialog .btn-primary')[0]!;
    button.click();
    button.click();
    await says(tag, 'We do not know yet whether your bank took $199.00');
    await says(tag, 'Paid. Thank you');
    const messages = client.sent.filter(({ endpoint }) => endpoint === (invoices.pay as unknown));
    expect(messages).to.have.length(2);
    expect(messages[0]!.key).to.equal(messages[1]!.key);
  });

  it('has the bank ask, and believes only the server about what came of it', async () => {
    let asked = 0;
    const handleNextAction = async () => {
      asked += 1;
      return {};
    };
    Object.assign(globalThis, { Stripe: Object.assign(() => ({ handleNextAction }), { version: 3 }) });
    const client = stub(
      answer(invoices.pay, payments.requires_action),
      answer(invoices.find, { ...open, status: 'paid' as const }),
    );
    const tag = await mount(client);
    await press(tag, 'Pay $199.00');
    await until(() => tag.shadowRoot!.querySelector('dialog [value]'));
    const told = oneEvent(tag, 'varai-action-required');
    all(tag, 'dialog .btn-primary')[0]!.click();
    await told;
    await says(tag, 'Paid. Thank you');
    expect(asked).to.equal(1);
    expect(sent(client, invoices.find)).to.deep.equal([{ id: open.id }]);
    Reflect.deleteProperty(globalThis, 'Stripe');
  });

  it('keeps its table within the host in German, at every width that shows one', async () => {
    const tag = await mount(stub(answer(invoices.list, pageOf([declined, ...settled.items]))), { locale: 'de' });
    tag.style.display = 'block';
    for (const width of [640, 690, 719, 720, 736, 960]) {
      tag.style.inlineSize = `${String(width)}px`;
      await new Promise(requestAnimationFrame);
      const { scrollWidth, clientWidth } = tag.shadowRoot!.querySelector('section')!;
      expect(scrollWidth, `${String(width)} pixels`).to.be.at.most(clientWidth);
      expect(tag.shadowRoot!.querySelector('table')!.offsetWidth).to.be.at.most(width);
      const pairs = all(tag, '.links').filter(({ children }) => children.length === 2);
      expect(pairs).to.have.length.above(0);
      const steps = pairs.map(({ children: [pdf, page] }) =>
        Math.abs(pdf!.getBoundingClientRect().top - page!.getBoundingClientRect().top),
      );
      expect(Math.max(...steps), `links of one row are beside each other at ${String(width)} pixels`).to.be.below(1);
    }
  });

  it('is opened by a button of the page', async () => {
    const button = document.createElement('button');
    button.dataset['action'] = 'pay-invoice';
    const mounted = mount(stub(), { before: button });
    await until(() => button.isConnected);
    button.click();
    const tag = await mounted;
    await until(() => tag.shadowRoot!.querySelector('dialog:modal'), 'a click before anything was known was lost');
  });

  it('charges the method on file where methods may not be seen', async () => {
    const viewer = { ...sessionFixtures.owner, components: ['invoices'] };
    const client = stub(answer(session.info, viewer), answer(invoices.pay, payments.paid));
    const tag = await mount(client);
    await press(tag, 'Pay $199.00');
    await says(tag, 'We charge the payment method on file.');
    all(tag, 'dialog .btn-primary')[0]!.click();
    await says(tag, 'Paid. Thank you');
    expect(sent(client, invoices.pay)).to.deep.equal([{ id: open.id }]);
    expect(sent(client, paymentMethods.list)).to.have.length(0);
  });
});

describe('a year in <varai-invoices>', () => {
  it('is chosen, prepared with its progress, and downloaded by a link', async () => {
    const looks = [archives.preparing, archives.ready];
    const client = stub(
      answer(invoices.archive, archives.counting),
      answer(invoices.findArchive, () => looks.shift()!),
    );
    const tag = await mount(client);
    await press(tag, 'Download a year');
    await until(() => tag.shadowRoot!.querySelector('dialog:modal'));
    await accessible(tag);
    await press(tag, 'Prepare 2026');
    await says(tag, '4 of 11 invoices');
    await says(tag, 'The invoices of 2026 are ready');
    const link = all<HTMLAnchorElement>(tag, 'dialog a')[0]!;
    expect(link.href).to.equal(archives.ready.url);
    expect(sent(client, invoices.archive)).to.deep.equal([{ year: 2026 }]);
  });

  it('is given up, here and on the server', async () => {
    const client = stub(
      answer(invoices.archive, archives.preparing),
      answer(invoices.findArchive, archives.preparing),
      answer(invoices.removeArchive, { done: true as const }),
    );
    const tag = await mount(client);
    await press(tag, 'Download a year');
    await press(tag, 'Prepare 2026');
    await press(tag, 'Stop preparing');
    await until(() => !tag.shadowRoot!.querySelector('dialog') && sent(client, invoices.removeArchive).length > 0);
    expect(sent(client, invoices.removeArchive)).to.deep.equal([{ id: archives.preparing.id }]);
  });

  it('says when it failed, and tries again', async () => {
    const client = stub(answer(invoices.archive, archives.failed));
    const tag = await mount(client);
    await press(tag, 'Download a year');
    await press(tag, 'Prepare 2026');
    await says(tag, 'The archive could not be prepared');
    client.answer(answer(invoices.archive, archives.ready));
    await press(tag, 'Try again');
    await says(tag, 'The invoices of 2026 are ready');
  });
});
