import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, session } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { PaymentMethod } from '@varai/client';
import { setViewport } from '@web/test-runner-commands';
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
    await expect(tag).to.be.accessible();

    type(tag, 'expYear', '2031');
    await until(() => button(tag, 'Save').ariaDisabled === 'false', 'it could not be saved');
    button(tag, 'Save').click();
    await until(() => words(tag).includes('Visa ending 4242 saved'), 'it was not saved');
    const [sent] = client.sent.filter(({ endpoint }) => endpoint === (paymentMethods.update as unknown));
    expect(sent?.input).to.deep.equal({ id: 'pm_visa', expMonth: 8, expYear: 2031 });
    expect(Boolean(root(tag).querySelector('dialog[open]'))).to.equal(false);
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

  it('have no expiry where nothing expires', async () => {
    const { tag } = await edit(sepa);
    expect(words(tag)).to.contain('Billing address').and.not.to.contain('Expiry date');
  });
});
