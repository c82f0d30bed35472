import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethodErrors, paymentMethods, session } from '@varai/client';
import type { Endpoint, PaymentMethod } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import type { PaymentMethods } from './payment-methods.ts';
import '../../define/payment-methods.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { visa, sepa, setupEnd } = paymentMethodFixtures;
const fresh: PaymentMethod = { ...visa, id: 'pm_new', last4: '1111', default: false, renewal: null };

const stub = (methods: readonly PaymentMethod[], ...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(paymentMethods.list, [...methods]),
    answer(paymentMethods.makeDefault, { ...fresh, default: true }),
    ...answers,
  );

async function mount(client: StubClient, beside: unknown = ''): Promise<PaymentMethods> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"
      ><varai-payment-methods></varai-payment-methods>${beside}</varai-provider
    >
  `);
  const tag = provider.querySelector('varai-payment-methods')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const words = (tag: PaymentMethods) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: PaymentMethods, some: string) =>
  until(() => words(tag).includes(some)).catch(() => expect(words(tag)).to.contain(some));
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown));
const writes = ({ sent: all }: StubClient) => all.filter(({ endpoint }) => endpoint.method !== 'GET');

/** As Stripe leads back from a bank's own page, to where we had it lead. */
const back = (ours: string, intent = 'seti_1') => {
  const before = location.href;
  const brought = `setup_intent=${intent}&setup_intent_client_secret=${intent}_secret&redirect_status=succeeded`;
  history.replaceState(null, '', `${before}${before.includes('?') ? '&' : '?'}${brought}${ours}`);
  return before;
};

describe('a return from a bank’s own page', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('takes up what the bank’s own page brought back, once, and cleans the address', async () => {
    const before = back('&varai_setup=seti_1&varai_default=1');
    const client = stub([visa, fresh], answer(paymentMethods.findSetup, setupEnd));
    const { parentElement: provider } = await mount(client, html`<varai-payment-methods></varai-payment-methods>`);
    // one of the two tags takes it up, whichever is there first
    const tags = [...provider!.querySelectorAll('varai-payment-methods')];
    expect(tags).to.have.length(2);
    await until(
      () => tags.filter((tag) => words(tag).includes('Visa ending 1111 is your default now')).length === 1,
      'neither of the two tags ever said so',
    );
    expect(location.href).to.equal(before);
    expect(sent(client, paymentMethods.findSetup).map(({ input }) => input)).to.deep.equal([{ id: 'seti_1' }]);
    expect(sent(client, paymentMethods.makeDefault)).to.have.length(1);
  });

  it('does nothing at the word of an address alone, whose setup is not this account’s', async () => {
    const before = back('&varai_setup=seti_1&varai_default=1&varai_replaces=pm_visa');
    const client = stub([visa, sepa], answer(paymentMethods.findSetup, paymentMethodErrors.not_found()));
    const tag = await mount(client);
    await until(() => sent(client, paymentMethods.findSetup).length === 1, 'the server was not asked');
    await tag.updateComplete;
    expect(writes(client)).to.deep.equal([]);
    expect(location.href).to.equal(before);
  });

  it('leaves a return alone that is the page’s own', async () => {
    const before = location.href;
    for (const ours of ['', '&varai_default=1&varai_replaces=pm_visa', '&varai_setup=seti_other&varai_default=1']) {
      back(ours);
      const returned = location.href;
      const client = stub([visa, sepa]);
      const tag = await mount(client);
      await tag.updateComplete;
      expect(location.href).to.equal(returned);
      expect(client.sent.map(({ endpoint }) => endpoint.path)).to.deep.equal([
        '/api/session',
        '/api/billing/payment-methods',
      ]);
      history.replaceState(null, '', before);
    }
  });

  it('takes no other method for one that has gone meanwhile', async () => {
    back('&varai_setup=seti_1&varai_default=1&varai_replaces=pm_visa');
    const client = stub(
      [visa, { ...sepa, createdAt: '2026-11-21T10:01:00.000Z' }],
      answer(paymentMethods.findSetup, setupEnd),
    );
    const tag = await mount(client);
    await says(tag, 'needs a little longer');
    expect(writes(client)).to.deep.equal([]);
  });

  it('knows the debit that a bank has left where its own method pays only once', async () => {
    back('&varai_setup=seti_1');
    const end = { ...setupEnd, method: 'pm_ideal', leavesDebit: true, createdAt: '2026-11-20T10:00:00.000Z' };
    const left = { ...sepa, id: 'pm_left', last4: '3201', createdAt: '2026-11-20T10:01:00.000Z' };
    const meanwhile = { ...fresh, createdAt: '2026-11-20T10:02:00.000Z' };
    const tag = await mount(stub([visa, meanwhile, sepa, left], answer(paymentMethods.findSetup, end)));
    await says(tag, 'SEPA debit ending 3201 saved');
    expect(words(tag)).not.to.contain('needs a little longer');
  });

  it('says what the bank refused while the customer was away, why, and what helps', async () => {
    const before = back('&varai_setup=seti_1');
    const failure = { code: 'card_declined', declineCode: 'insufficient_funds' };
    const refused = { ...setupEnd, status: 'refused' as const, method: null, failure };
    const tag = await mount(stub([visa], answer(paymentMethods.findSetup, refused)));
    await says(tag, 'That was not saved');
    await says(
      tag,
      'Not enough funds on the payment method. Nothing was charged, and nothing was saved. Use another card',
    );
    expect(location.href).to.equal(before);
  });

  it('says that nothing was confirmed where no bank has given an answer', async () => {
    back('&varai_setup=seti_1');
    const left = { ...setupEnd, status: 'refused' as const, method: null };
    const tag = await mount(stub([visa], answer(paymentMethods.findSetup, left)));
    await says(tag, 'Your bank has not confirmed it');
  });
});

describe('a bank that answers once the dialog is closed', () => {
  afterEach(() => delete (globalThis as { Stripe?: unknown }).Stripe);

  /** Fields that are ready at once, and a bank that answers when it is told to. */
  function slowBank() {
    const bank = Promise.withResolvers<unknown>();
    const on = (name: string, call: () => void) => {
      if (name === 'ready') queueMicrotask(call);
    };
    const fields = { on, mount() {}, focus() {}, destroy() {} };
    const elements = { create: () => fields, getElement: () => fields, submit: () => Promise.resolve({}) };
    const stripe = { elements: () => elements, confirmSetup: () => bank.promise };
    (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
    return bank;
  }

  async function asksTheBank() {
    const bank = slowBank();
    const rail = { name: 'stripe' as const, publishableKey: 'pk_test', stripeJsUrl: 'http://localhost:1/none.js' };
    const client = stub([visa], answer(paymentMethods.setup, paymentMethodFixtures.setup));
    client.answer(answer(session.info, { ...sessionFixtures.owner, rail }));
    const tag = await mount(client);
    const dialog = () => tag.shadowRoot!.querySelector('dialog[open]');
    const button = (name: string) =>
      [...tag.shadowRoot!.querySelectorAll('button')].findLast((one) =>
        (one.ariaLabel ?? one.textContent.trim()).startsWith(name),
      );
    button('Add method')!.click();
    await until(() => button('Save card')?.ariaDisabled === 'false', 'the fields were never ready');
    button('Save card')!.click();
    await says(tag, 'Your bank may want to hear from you');
    button('Close')!.click();
    await until(() => button('Close anyway'));
    button('Close anyway')!.click();
    const refuses = () =>
      bank.resolve({ error: { code: 'card_declined', decline_code: 'insufficient_funds', message: 'No.' } });
    return { tag, dialog, button, refuses };
  }
  const toldBeside = 'Not enough funds on the payment method. Nothing was charged, and nothing was saved.';

  it('is told with its reason and what helps', async () => {
    const { tag, refuses } = await asksTheBank();
    await until(() => !tag.shadowRoot!.querySelector('dialog'));
    refuses();
    await says(tag, toldBeside);
    expect(words(tag)).not.to.contain('has not confirmed it');
  });

  it('is told as well where it answers before the dialog has said that it is closed', async () => {
    const { tag, dialog, refuses } = await asksTheBank();
    expect(dialog()).to.equal(null);
    refuses();
    await says(tag, toldBeside);
    await until(() => !tag.shadowRoot!.querySelector('dialog'));
  });

  it('is told in the dialog that was opened again, which leaves the bank’s window in reach', async () => {
    const { tag, dialog, button, refuses } = await asksTheBank();
    await until(() => !tag.shadowRoot!.querySelector('dialog'));
    button('Add method')!.click();
    await until(() => dialog() && !dialog()!.matches(':modal'));
    await says(tag, 'Your bank may want to hear from you');
    refuses();
    await says(tag, 'Not enough funds on this card.');
    await until(() => dialog()?.matches(':modal') && button('Save card')?.ariaDisabled === 'false');
    expect(words(tag)).not.to.contain(toldBeside);
  });
});
