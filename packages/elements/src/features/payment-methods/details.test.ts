import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  networkErrors,
  paymentMethodErrors,
  paymentMethods,
  requestErrors,
  session,
  sessionErrors,
} from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { PaymentMethod, VaraiError } from '@varai/client';
import { setViewport } from '@web/test-runner-commands';
import { accessible } from '../../testing.ts';
import type { PaymentMethods } from './payment-methods.ts';
import '../../define/payment-methods.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { visa, sepa } = paymentMethodFixtures;

async function edit(method: PaymentMethod) {
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(paymentMethods.list, [method]),
    answer(paymentMethods.update, method),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-payment-methods></varai-payment-methods></varai-provider>
  `);
  const tag = provider.querySelector('varai-payment-methods')!;
  await until(() => tag.getAttribute('state') === 'ready');
  button(tag, 'Actions for').click();
  await until(() => root(tag).querySelector('.menu:popover-open'));
  button(tag, 'Edit details').click();
  await until(() => field(tag, 'city')?.value, 'the form was never loaded');
  return { tag, client };
}

const root = (tag: PaymentMethods) => tag.shadowRoot!;
const words = (tag: PaymentMethods) => root(tag).textContent.replace(/\s+/g, ' ');
const button = (tag: PaymentMethods, name: string) =>
  [...root(tag).querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent.trim()).startsWith(name))!;
const field = (tag: PaymentMethods, name: string) =>
  root(tag).querySelector<HTMLInputElement>(
    `dialog[open] [name="${name}"] :is(input,select), dialog[open] :is(input,select)[name="${name}"]`,
  );
function type(tag: PaymentMethods, name: string, text: string): void {
  const input = field(tag, name)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the details of a payment method', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
  });

  it('change where the bill goes and when the card ends, and only that is sent', async () => {
    const { tag, client } = await edit(visa);
    expect(words(tag)).to.contain('Edit Visa ending 4242').and.to.contain('A new number needs a new card');
    await Promise.all(
      root(tag)
        .getAnimations()
        .map(({ finished }) => finished.catch(() => undefined)),
    );
    await accessible(tag);

    type(tag, 'expYear', '2031');
    await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
    button(tag, 'Save').click();
    await until(() => words(tag).includes('Visa ending 4242 saved'), 'it was not saved');
    const [sent] = client.sent.filter(({ endpoint }) => endpoint === (paymentMethods.update as unknown));
    expect(sent?.input).to.deep.equal({ id: 'pm_visa', expMonth: 8, expYear: 2031 });
    expect(Boolean(root(tag).querySelector('dialog[open]'))).to.equal(false);
  });

  it('are pending on their row too while they are saved, and until what it shows is true', async () => {
    const { tag, client } = await edit(visa);
    const row = () => root(tag).querySelector('li.method')!;
    let save!: (method: PaymentMethod) => void;
    let read!: (methods: PaymentMethod[]) => void;
    client.answer(answer(paymentMethods.update, new Promise<PaymentMethod>((done) => (save = done))));
    type(tag, 'expYear', '2031');
    await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
    button(tag, 'Save').click();
    await until(() => row().ariaBusy === 'true', 'the row says nothing');
    expect(row().textContent).to.contain('Saving…');
    expect(tag.matches(':state(pending)')).to.equal(true);
    expect(button(tag, 'Actions for').ariaDisabled).to.equal('true');

    const renewed = { ...visa, expYear: 2031 };
    client.answer(answer(paymentMethods.list, new Promise<PaymentMethod[]>((done) => (read = done))));
    save(renewed);
    await until(() => !root(tag).querySelector('dialog[open]'));
    await until(() => row().ariaBusy === 'true' && client.sent.at(-1)?.endpoint === (paymentMethods.list as unknown));
    read([renewed]);
    await until(() => row().textContent.includes('08/2031'));
    await until(() => row().ariaBusy === 'false', 'it is never done');
    expect(tag.matches(':state(pending)')).to.equal(false);
  });

  it('are no longer pending on their row where the server refused, and the form says why', async () => {
    const { tag, client } = await edit(visa);
    client.answer(answer(paymentMethods.update, requestErrors.rate_limited()));
    type(tag, 'expYear', '2031');
    await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
    button(tag, 'Save').click();
    await until(() => client.sent.some(({ endpoint }) => endpoint.method === 'PATCH'));
    await until(() => root(tag).querySelector('li.method')!.ariaBusy === 'false', 'it waits for ever');
    await until(() => root(tag).querySelector('dialog[open] .notice'), 'nothing is said');
    expect(field(tag, 'expYear')!.value).to.equal('2031');
  });

  const refusals: [why: string, error: VaraiError, said: string][] = [
    ['the provider refused', paymentMethodErrors.update_refused(), 'The bank or Stripe does not take these details.'],
    ['it is not allowed', sessionErrors.feature_forbidden(), 'You may not change this.'],
    ['nothing is connected', networkErrors.offline(), 'You are offline.'],
    ['it was too often', requestErrors.rate_limited(), 'That was too often.'],
    ['it is refused for another reason', requestErrors.too_large(), 'Our server refused it as it stands.'],
  ];
  for (const [why, error, said] of refusals) {
    it(`say that they were not saved because ${why}, and keep what was typed`, async () => {
      const { tag, client } = await edit(visa);
      client.answer(answer(paymentMethods.update, error));
      type(tag, 'expYear', '2031');
      await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
      if (error.code === networkErrors.offline.code)
        Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      button(tag, 'Save').click();
      await until(() => words(tag).includes(said), `not said: ${said}`);
      Reflect.deleteProperty(navigator, 'onLine');
      expect(words(tag)).to.contain('This was not saved');
      expect(field(tag, 'expYear')!.value).to.equal('2031');
    });
  }

  it('close where the method was removed elsewhere, and the list follows', async () => {
    const { tag, client } = await edit(visa);
    client.answer(answer(paymentMethods.update, paymentMethodErrors.not_found()));
    client.answer(answer(paymentMethods.list, [sepa]));
    type(tag, 'expYear', '2031');
    await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
    button(tag, 'Save').click();
    await until(() => words(tag).includes('It was removed in another tab, or by somebody else.'), 'nothing is said');
    await until(
      () => !root(tag).querySelector('dialog[open]') && !words(tag).includes('Visa ending 4242'),
      'the form or the row stayed',
    );
    expect(words(tag)).to.contain('SEPA debit ending 3000');
  });

  it('tell a browser what each field is, and a phone which keys it needs', async () => {
    const { tag } = await edit(visa);
    const rows: [path: string, autocomplete: string, mode: string][] = [
      ['expMonth', 'cc-exp-month', ''],
      ['expYear', 'cc-exp-year', ''],
      ['name', 'billing name', ''],
      ['line1', 'billing address-line1', ''],
      ['line2', 'billing address-line2', ''],
      ['city', 'billing address-level2', ''],
      ['state', 'billing address-level1', ''],
      ['postalCode', 'billing postal-code', ''],
      ['country', 'billing country-name', ''],
    ];
    await until(() => words(tag).includes('ZIP code') && field(tag, 'country')!.value === 'United States');
    const seen = [...root(tag).querySelectorAll('dialog[open] .field')].map((one) => {
      const control = field(tag, one.getAttribute('name') ?? '')!;
      expect(control.labels?.[0]?.textContent.trim(), control.id).to.match(/^\p{Lu}/u);
      return [one.getAttribute('name'), control.autocomplete, control.inputMode];
    });
    expect(seen).to.deep.equal(rows);
  });

  it('refuse a missing city in words, and ask before what was typed is lost', async () => {
    const { tag, client } = await edit(visa);
    type(tag, 'city', '');
    field(tag, 'city')!.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await until(() => root(tag).querySelector('dialog[open] [aria-invalid=true]'), 'the fault was not shown');
    expect(button(tag, 'Save').ariaDisabled).to.equal('true');
    button(tag, 'Cancel').click();
    await until(() => root(tag).querySelector('dialog[open] .notice'), 'nothing was asked');
    expect(client.sent.some(({ endpoint }) => endpoint.method === 'PATCH')).to.equal(false);
  });

  it('take for known what the card is by now, not what it was when the form was made', async () => {
    const renewed = { ...visa, id: 'pm_renewed' };
    const { tag, client } = await edit(renewed);
    button(tag, 'Cancel').click();
    await until(() => !root(tag).querySelector('dialog[open]'));
    client.answer(answer(paymentMethods.list, [{ ...renewed, expMonth: 9, expYear: 2025, expiry: 'expired' }]));
    const other = new BroadcastChannel('varai:payment-methods');
    await until(() => {
      other.postMessage(null);
      return words(tag).includes('09/2025');
    });
    other.close();
    button(tag, 'Actions for').click();
    await until(() => root(tag).querySelector('.menu:popover-open'));
    button(tag, 'Edit details').click();
    await until(() => field(tag, 'expYear')?.value === '2025', 'the form shows what was');
    type(tag, 'name', 'Ada Lovelace');
    await until(
      () => button(tag, 'Save').ariaDisabled === 'false',
      'what has run out was refused, though nobody touched it',
    );
  });

  it('have no expiry where nothing expires', async () => {
    const { tag } = await edit(sepa);
    expect(words(tag)).to.contain('Billing address').and.not.to.contain('Expiry date');
  });
});
