import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, requestErrors, session } from '@varai/client';
import type { Endpoint } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { page, upcoming, payments, open } = invoiceFixtures;
const { visa, mastercard, setup, page: securePage } = paymentMethodFixtures;
const { owner } = sessionFixtures;
const added = { ...mastercard, id: 'pm_new' };

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, owner),
    answer(invoices.list, page),
    answer(invoices.upcoming, upcoming),
    answer(invoices.pay, payments.paid),
    answer(paymentMethods.list, [visa]),
    answer(paymentMethods.setup, setup),
    answer(paymentMethods.page, securePage),
    ...answers,
  );

const root = (tag: Invoices) => tag.shadowRoot!;
const words = (tag: Invoices) => root(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: Invoices, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const named = (tag: Invoices, name: string) =>
  [...root(tag).querySelectorAll<HTMLElement>('dialog :is(button,a)')].findLast((one) =>
    one.textContent.trim().startsWith(name),
  );
const press = async (tag: Invoices, name: string) => {
  await until(() => named(tag, name), `no button “${name}”`);
  named(tag, name)!.click();
};
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);

async function opened(client: StubClient, into?: HTMLElement): Promise<Invoices> {
  const provider = Object.assign(document.createElement('varai-provider'), { client, locale: 'en' });
  const tag = document.createElement('varai-invoices');
  provider.append(tag);
  if (into) into.attachShadow({ mode: 'open' }).append(provider);
  else (await fixture<HTMLElement>(html`<div></div>`)).append(provider);
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  await tag.pay();
  await until(() => root(tag).querySelector('dialog:modal'));
  return tag;
}

/** How often this page tells the customer's other tabs. Tests in other tabs do so too, hence not by listening. */
function countPosts(name: string) {
  const { prototype } = BroadcastChannel;
  const post = prototype.postMessage;
  let count = 0;
  prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
    if (this.name === name) count += 1;
    post.call(this, message);
  };
  return { count: () => count, stop: () => (prototype.postMessage = post) };
}

/** Stands in for Stripe.js: fields that are ready at once, and a bank that agrees unless told otherwise. */
function pretendStripe() {
  const seen: { mounted: number; error: object | undefined } = { mounted: 0, error: undefined };
  const fields = {
    on(name: string, call: () => void) {
      if (name === 'ready') queueMicrotask(call);
    },
    mount: () => void (seen.mounted += 1),
    destroy: () => undefined,
  };
  const bank = () =>
    Promise.resolve(
      seen.error ? { error: seen.error } : { setupIntent: { status: 'succeeded', payment_method: added.id } },
    );
  const stripe = {
    elements: () => ({ create: () => fields, getElement: () => fields, submit: () => Promise.resolve({}) }),
    confirmSetup: bank,
    retrieveSetupIntent: bank,
  };
  (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
  return seen;
}

describe('a new card in the payment of an invoice', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Stripe'));

  it('is added in the same dialog, pays, and is told to whoever lists methods', async () => {
    const stripe = pretendStripe();
    const client = stub();
    const tag = await opened(client);
    const heard: string[][] = [];
    tag.addEventListener('varai-payment-methods-changed', ({ methods }) => heard.push(methods.map(({ id }) => id)));
    const posts = countPosts('varai:payment-methods');
    await press(tag, 'Use another card');
    await until(() => stripe.mounted === 1, 'the fields were never shown');
    await accessible(tag);

    stripe.error = { code: 'card_declined', message: 'Your card was declined.' };
    await press(tag, 'Pay $199.00');
    await says(tag, 'The bank gave no reason for refusing this card. Nothing was charged, and nothing was saved.');
    expect(words(tag)).not.to.contain('Your card was declined.');
    stripe.error = { type: 'api_connection_error', message: 'Failed to fetch' };
    await press(tag, 'Pay $199.00');
    await says(tag, 'We do not know yet whether the card was saved.');
    expect(sent(client, invoices.pay), 'nothing is paid with a card that is not saved').to.deep.equal([]);

    stripe.error = undefined;
    client.answer(answer(paymentMethods.list, [visa, added]));
    await press(tag, 'Pay $199.00');
    await says(tag, 'Paid. Thank you');
    expect(sent(client, invoices.pay)).to.deep.equal([{ id: open.id, paymentMethodId: added.id }]);
    const keys = client.sent.filter(({ endpoint }) => endpoint === (paymentMethods.setup as unknown));
    expect(new Set(keys.map(({ key }) => key)).size, 'a lost answer could save twice').to.equal(1);
    await until(() => posts.count() === 1, 'no list was told');
    expect(heard).to.deep.equal([[visa.id, added.id]]);
    posts.stop();
  });

  it('is asked for at once where there is none, unless the session may add none', async () => {
    const stripe = pretendStripe();
    const none = answer(paymentMethods.list, []);
    await opened(stub(none));
    await until(() => stripe.mounted === 1, 'the fields were never shown');

    const some = answer(session.info, { ...owner, features: { 'payment-methods': ['default' as const] } });
    const barred = await opened(stub(none, some));
    await says(barred, 'There is no payment method on file');
    expect(named(barred, 'Pay')!.ariaDisabled).to.equal('true');
    const listed = await opened(stub(some));
    await says(listed, 'Visa ending 4242');
    expect(named(listed, 'Use another card')).to.equal(undefined);
    expect(stripe.mounted).to.equal(1);
  });

  it('is not asked for where nobody can say what is on file: that pays, or it is read again', async () => {
    const stripe = pretendStripe();
    const client = stub(answer(paymentMethods.list, requestErrors.unavailable()));
    const tag = await opened(client);
    await says(tag, 'Your payment methods could not be loaded. We charge the payment method on file.');
    expect(stripe.mounted).to.equal(0);
    await accessible(tag);
    expect(named(tag, 'Use another card'), 'a card cannot be added').not.to.equal(undefined);

    const before = sent(client, paymentMethods.list).length;
    await press(tag, 'Load them again');
    await until(() => sent(client, paymentMethods.list).length > before);
    await says(tag, 'Your payment methods could not be loaded.');
    client.answer(answer(paymentMethods.list, [visa]));
    await press(tag, 'Load them again');
    await says(tag, 'Visa ending 4242');
    expect(words(tag)).not.to.contain('could not be loaded');

    const other = stub(answer(paymentMethods.list, requestErrors.unavailable()));
    const paying = await opened(other);
    await says(paying, 'Your payment methods could not be loaded.');
    await press(paying, 'Pay $199.00');
    await says(paying, 'Paid. Thank you');
    expect(sent(other, invoices.pay)).to.deep.equal([{ id: open.id }]);
    expect(stripe.mounted).to.equal(0);
  });

  it('is added on the server’s page where the page’s own shadow root forbids the fields', async () => {
    const { error } = console;
    console.error = () => undefined;
    const client = stub();
    const tag = await opened(client, await fixture<HTMLElement>(html`<div></div>`));
    await press(tag, 'Use another card');
    await until(() => named(tag, 'Open the secure page'), 'a dead end');
    console.error = error;
    expect(named(tag, 'Open the secure page')!.getAttribute('href')).to.equal(securePage.url);
    expect(named(tag, 'Pay')!.ariaDisabled).to.equal('true');
    await accessible(tag);

    root(tag).addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    const before = sent(client, paymentMethods.list).length;
    await press(tag, 'Open the secure page');
    await until(() => sent(client, paymentMethods.list).length > before);
    client.answer(answer(paymentMethods.list, [visa, added]));
    await until(() => {
      window.dispatchEvent(new Event('focus'));
      return root(tag).querySelector<HTMLInputElement>(`[value=${added.id}]`)?.checked;
    }, 'the new card was not found');
    await press(tag, 'Pay $199.00');
    await says(tag, 'Paid. Thank you');
    expect(sent(client, invoices.pay)).to.deep.equal([{ id: open.id, paymentMethodId: added.id }]);
  });
});
