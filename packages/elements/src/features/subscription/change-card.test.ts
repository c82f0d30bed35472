import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { networkErrors, paymentMethods, session, subscription, usage } from '@varai/client';
import type { Endpoint, Quote } from '@varai/client';
import {
  answer,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
} from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { plans, active, quotes, blockers, changes } = subscriptionFixtures;
const { visa, mastercard, setup, page } = paymentMethodFixtures;
const added = { ...mastercard, id: 'pm_new', default: false };
const fresh = (quote: Quote): Quote => ({ ...quote, expiresAt: new Date(Date.now() + 900_000).toISOString() });
const quoted = answer(subscription.preview, fresh(quotes.upgrade));
const blocked = answer(subscription.preview, fresh({ ...quotes.upgrade, blockers: [blockers.addCard] }));

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, usageFixtures.list),
    quoted,
    answer(paymentMethods.list, [visa]),
    answer(paymentMethods.setup, setup),
    answer(paymentMethods.page, page),
    answer(paymentMethods.makeDefault, { ...added, default: true }),
    ...answers,
  );

const root = (picker: PlanPicker) => picker.shadowRoot!;
const words = (picker: PlanPicker) =>
  root(picker).querySelector('dialog[open]')?.textContent.replace(/\s+/g, ' ') ?? '';
const says = (picker: PlanPicker, some: string) =>
  until(() => words(picker).includes(some)).catch(() => expect(words(picker)).to.contain(some));
const named = (picker: PlanPicker, name: string) =>
  [...root(picker).querySelectorAll<HTMLElement>('button,a')].findLast((one) =>
    one.textContent.trim().startsWith(name),
  );
const press = async (picker: PlanPicker, name: string) => {
  await until(() => named(picker, name), `no button “${name}” in: ${words(picker)}`);
  named(picker, name)!.click();
};
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);

async function opened(client: StubClient, into?: HTMLElement): Promise<PlanPicker> {
  const provider = Object.assign(document.createElement('varai-provider'), { client, locale: 'en' });
  const picker = document.createElement('varai-plan-picker');
  provider.append(picker);
  if (into) into.attachShadow({ mode: 'open' }).append(provider);
  else (await fixture<HTMLElement>(html`<div></div>`)).append(provider);
  await until(() => picker.getAttribute('state') === 'ready');
  await press(picker, 'Upgrade to Enterprise');
  await until(() => root(picker).querySelector('dialog:modal'));
  return picker;
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
  const stripe = {
    elements: () => ({ create: () => fields, getElement: () => fields, submit: () => Promise.resolve({}) }),
    confirmSetup: () =>
      Promise.resolve(
        seen.error ? { error: seen.error } : { setupIntent: { status: 'succeeded', payment_method: added.id } },
      ),
  };
  (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
  return seen;
}

describe('a new card in a plan change', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Stripe'));

  it('is refused in our words, then added once, made to pay, and told to whoever lists methods', async () => {
    const stripe = pretendStripe();
    const client = stub(blocked, answer(paymentMethods.list, []));
    const picker = await opened(client);
    const heard: string[][] = [];
    picker.addEventListener('varai-payment-methods-changed', ({ methods }) => heard.push(methods.map(({ id }) => id)));
    await until(() => stripe.mounted === 1, 'the fields were never shown');

    stripe.error = { code: 'card_declined', decline_code: 'insufficient_funds', message: 'Your card was declined.' };
    await press(picker, 'Save card');
    await says(picker, 'Not enough funds on this card. Nothing was charged, and nothing was saved.');
    expect(words(picker)).not.to.contain('Your card was declined.');
    expect(sent(client, paymentMethods.makeDefault)).to.deep.equal([]);
    await accessible(picker);

    stripe.error = undefined;
    client.answer(answer(paymentMethods.list, [added]), quoted);
    await press(picker, 'Save card');
    await says(picker, 'Pay $293.33 and upgrade');
    expect(sent(client, paymentMethods.makeDefault)).to.deep.equal([{ id: added.id }]);
    expect(heard.at(-1), 'no list was told').to.deep.equal([added.id]);
    expect(stripe.mounted, 'the fields were made anew on the way').to.equal(1);
  });

  it('is not added twice when it was saved but could not be made to pay', async () => {
    const stripe = pretendStripe();
    const client = stub(
      blocked,
      answer(paymentMethods.list, [added]),
      answer(paymentMethods.makeDefault, () => {
        throw networkErrors.unreachable();
      }),
    );
    const picker = await opened(client);
    await until(() => stripe.mounted === 1, 'the fields were never shown');
    await press(picker, 'Save card');
    await until(() => root(picker).querySelector<HTMLInputElement>(`[value=${added.id}]`)?.checked);
    client.answer(answer(paymentMethods.makeDefault, { ...added, default: true }), quoted);
    await press(picker, 'Use this card');
    await says(picker, 'Pay $293.33 and upgrade');
    expect(sent(client, paymentMethods.setup)).to.have.length(1);
    expect(sent(client, paymentMethods.makeDefault)).to.deep.equal([{ id: added.id }, { id: added.id }]);
  });

  it('is added on the server’s page where the page’s own shadow root forbids the fields', async () => {
    const { error } = console;
    let told = 0;
    console.error = () => (told += 1);
    const client = stub(blocked, answer(paymentMethods.list, []));
    const picker = await opened(client, await fixture<HTMLElement>(html`<div></div>`));
    await until(() => named(picker, 'Open the secure page'), 'a dead end');
    expect(named(picker, 'Open the secure page')!.getAttribute('href')).to.equal(page.url);
    expect(named(picker, 'Save card')!.ariaDisabled).to.equal('true');
    await accessible(picker);

    root(picker).addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    const before = sent(client, paymentMethods.list).length;
    await press(picker, 'Open the secure page');
    await until(() => sent(client, paymentMethods.list).length > before);
    client.answer(answer(paymentMethods.list, [added]), quoted);
    await until(() => {
      window.dispatchEvent(new Event('focus'));
      return words(picker).includes('Pay $293.33 and upgrade');
    }, 'the new card was not found');
    console.error = error;
    expect(sent(client, paymentMethods.makeDefault)).to.deep.equal([{ id: added.id }]);
    expect(told, 'the developer was told more than once').to.equal(1);
  });

  it('pays a refused change once it is saved', async () => {
    const stripe = pretendStripe();
    const client = stub(
      answer(subscription.change, changes.requires_payment_method),
      answer(subscription.retry, changes.succeeded),
    );
    const picker = await opened(client);
    await press(picker, 'Pay $293.33');
    await press(picker, 'Add a card');
    await until(() => stripe.mounted === 1, 'the fields were never shown');
    client.answer(answer(paymentMethods.list, [visa, added]));
    await press(picker, 'Save card');
    await until(() => root(picker).querySelector<HTMLInputElement>(`[value=${added.id}]`)?.checked);
    await press(picker, 'Pay $293.33 again');
    await says(picker, 'You are on Enterprise');
    expect(sent(client, subscription.retry)).to.deep.equal([{ id: 'pc_demo', paymentMethodId: added.id }]);
    expect(sent(client, subscription.preview)).to.have.length(1);
  });
});
