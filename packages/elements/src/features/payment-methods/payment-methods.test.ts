import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  networkErrors,
  paymentMethodErrors,
  paymentMethods,
  requestErrors,
  session,
  sessionErrors,
  VaraiError,
} from '@varai/client';
import type { Endpoint, PaymentMethod } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessible } from '../../testing.ts';
import { PaymentMethodsChangedEvent } from './events.ts';
import type { PaymentMethods } from './payment-methods.ts';
import '../../define/payment-methods.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { visa, mastercard, expired, sepa, bank, googlePay, last } = paymentMethodFixtures;

const stub = (methods: readonly PaymentMethod[], ...answers: Answer[]): StubClient =>
  stubClient(answer(session.info, sessionFixtures.owner), answer(paymentMethods.list, [...methods]), ...answers);

async function mount(client: StubClient, locale = 'en'): Promise<PaymentMethods> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-payment-methods></varai-payment-methods></varai-provider>
  `);
  const tag = provider.querySelector('varai-payment-methods')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const root = (tag: PaymentMethods) => tag.shadowRoot!;
const words = (tag: PaymentMethods) => root(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: PaymentMethods, some: string) =>
  until(() => words(tag).includes(some), `never said “${some}”, but: ${words(tag)}`);
const rows = (tag: PaymentMethods) =>
  [...root(tag).querySelectorAll('li.method')].map((row) =>
    row.querySelector('.facts')!.textContent.replace(/\s+/g, ' ').trim(),
  );
const dialog = (tag: PaymentMethods) => root(tag).querySelector<HTMLDialogElement>('dialog[open]');
const button = (tag: PaymentMethods, name: string) => {
  const found = [...root(tag).querySelectorAll('button')].filter((one) =>
    (one.ariaLabel ?? one.textContent.trim()).startsWith(name),
  );
  if (found.length === 0) throw new Error(`no button “${name}” in: ${words(tag)}`);
  return found.at(-1)!;
};
const menu = async (tag: PaymentMethods, name: string) => {
  button(tag, `Actions for ${name}`).click();
  await until(() => root(tag).querySelector('.menu:popover-open'), 'the menu did not open');
};
const items = (tag: PaymentMethods) =>
  [...root(tag).querySelectorAll('[role=menuitem]')].map((item) => item.textContent.trim());
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown));

describe('<varai-payment-methods>', () => {
  before(async () => {
    // WebKit's driver cannot size its window, which is wide enough for a dialog by itself.
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
  });

  it('lists what is on file with expiry, bank, what it pays and when, accessibly', async () => {
    const tag = await mount(
      stub([visa, { ...mastercard, expiry: 'ok' }, { ...sepa, bankName: 'Sparkasse Halden' }, bank, googlePay]),
    );

    expect(rows(tag)).to.deep.equal([
      'Visa ending 4242 Default Expires 08/2029 · pays Professional, $199.00 on 20 Dec 2026',
      'Mastercard ending 4444 Expires 12/2026',
      'SEPA debit ending 3000 Sparkasse Halden · added 21 Jan 2026',
      'US bank account ending 6789 STRIPE TEST BANK · added 21 Jan 2026',
      'Google Pay · Visa ending 4242 Expires 08/2029',
    ]);
    expect(words(tag)).to.contain('Card numbers go straight to Stripe');
    await accessible(tag);
  });

  it('warns of the only backup that ends, by the calendar of the card', async () => {
    const tag = await mount(stub([visa, mastercard]));
    await says(tag, 'Mastercard ending 4444 expires on 31 Dec');
    expect(words(tag)).to.contain('It is your only backup. Visa ending 4242 pays your renewal of $199.00');
    expect(rows(tag)[1]).to.equal('Mastercard ending 4444 Expires 31 Dec Expires 12/2026 · backup');
    await accessible(tag);
  });

  it('warns of a default that has ended, and offers what could pay instead', async () => {
    const client = stub(
      [{ ...expired, default: true, renewal: visa.renewal }, sepa],
      answer(paymentMethods.makeDefault, sepa),
    );
    const tag = await mount(client);
    await says(tag, 'Visa ending 0069 has expired');
    expect(rows(tag)[0]).to.contain('Expired 09/2026');
    await accessible(tag);
    button(tag, 'Pay with SEPA debit').click();
    await says(tag, 'SEPA debit ending 3000 is your default now');
    expect(sent(client, paymentMethods.makeDefault).map(({ input }) => input)).to.deep.equal([{ id: 'pm_sepa' }]);
  });

  it('says what to do when there is nothing yet', async () => {
    const tag = await mount(stub([]));
    await says(tag, 'No payment method yet');
    expect(tag.getAttribute('state')).to.equal('empty');
    expect(button(tag, 'Add method')).to.exist;
    await accessible(tag);
  });

  for (const { state, error } of [
    { state: 'forbidden', error: sessionErrors.component_forbidden() },
    { state: 'error', error: new VaraiError('request/unavailable', 503, { requestId: 'req_1' }) },
  ]) {
    it(`is ${state} in words`, async () => {
      const tag = await mount(stub([], answer(paymentMethods.list, error)));
      await until(() => tag.getAttribute('state') === state);
      await says(tag, state === 'error' ? 'They are safe; the fault is ours.' : 'Ask an owner of your account.');
      await accessible(tag);
    });
  }

  it('offers only what the session may do', async () => {
    const some = { ...sessionFixtures.owner, features: { 'payment-methods': ['default' as const] } };
    const tag = await mount(stub([visa, sepa], answer(session.info, some)));
    await until(() => root(tag).querySelectorAll('[aria-haspopup]').length === 1, 'a menu had nothing in it');
    expect([...root(tag).querySelectorAll('button')].some((one) => one.textContent.includes('Add'))).to.equal(false);
    await menu(tag, 'SEPA debit');
    expect(items(tag)).to.deep.equal(['Make default']);
    await tag.add();
    expect(Boolean(dialog(tag))).to.equal(false);

    const none = await mount(stub([visa], answer(session.info, { ...some, features: { 'payment-methods': [] } })));
    expect(root(none).querySelectorAll('button')).to.have.length(0);
  });

  it('shows nothing, and asks for nothing, where Shopify pays', async () => {
    const shopify = { ...sessionFixtures.owner, rail: { name: 'shopify-billing' as const } };
    const client = stub([visa], answer(session.info, shopify));
    const tag = await mount(client);
    await tag.add();

    expect(words(tag).trim()).to.equal('');
    expect(tag.offsetHeight).to.equal(0);
    expect(client.sent.map(({ endpoint }) => endpoint.path)).to.deep.equal(['/api/session']);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname);
    expect(loaded.filter((host) => /stripe/.test(host))).to.deep.equal([]);
    expect(document.querySelectorAll('script[src*=stripe]')).to.have.length(0);
  });

  it('speaks in an open menu the language of which the words have come only now', async () => {
    const tag = await mount(stub([visa, sepa]));
    await menu(tag, 'SEPA debit');
    tag.closest('varai-provider')!.locale = 'de';
    await until(() => items(tag)[0] === 'Als Standard verwenden', `still: ${items(tag).join(', ')}`);
    // whose menu it is comes with the words of the list
    await until(() => root(tag).querySelector('.menu')!.ariaLabel === 'SEPA-Lastschrift mit Endziffern 3000');
  });

  it('has a menu for each row, what takes away last', async () => {
    const tag = await mount(stub([visa, sepa]));
    await menu(tag, 'SEPA debit');
    expect(items(tag)).to.deep.equal(['Make default', 'Edit details', 'Replace', 'Remove']);
    await accessible(tag);
    await sendKeys({ press: 'Escape' });
    await menu(tag, 'Visa ending 4242');
    expect(items(tag)).to.deep.equal(['Edit details', 'Replace', 'Remove']);
  });

  it('makes another one the default: busy at once, then true, and told', async () => {
    let end!: (method: PaymentMethod) => void;
    const client = stub(
      [visa, sepa],
      answer(paymentMethods.makeDefault, new Promise<PaymentMethod>((done) => (end = done))),
    );
    const tag = await mount(client);
    let changed: PaymentMethodsChangedEvent | undefined;
    tag.addEventListener(PaymentMethodsChangedEvent.type, (event) => (changed = event));
    await menu(tag, 'SEPA debit');
    button(tag, 'Make default').click();
    await says(tag, 'Making it the default…');
    expect(root(tag).querySelectorAll('li[aria-busy=true]')).to.have.length(1);
    expect(tag.matches(':state(pending)')).to.equal(true);

    const now = [
      { ...sepa, default: true },
      { ...visa, default: false, renewal: null },
    ];
    client.answer(answer(paymentMethods.list, now));
    end(now[0]!);
    await says(tag, 'SEPA debit ending 3000 is your default now');
    expect(rows(tag)[0]).to.contain('SEPA debit ending 3000 Default');
    expect(tag.matches(':state(pending)')).to.equal(false);
    expect(changed?.methods.map(({ id }) => id)).to.deep.equal(['pm_sepa', 'pm_visa']);
  });

  it('says what depends on a method before it goes, with the safe answer first', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.remove, { done: true, newDefault: null }));
    const tag = await mount(client);
    await menu(tag, 'SEPA debit');
    button(tag, 'Remove').click();
    await says(tag, 'Remove SEPA debit ending 3000?');
    expect(dialog(tag)!.textContent).to.contain(
      'You will have no backup. Visa ending 4242 still pays your renewal of $199.00 on 20 Dec 2026.',
    );
    await until(
      () => root(tag).activeElement?.textContent.trim() === 'Keep account',
      'the safe button was not focused',
    );
    await accessible(tag);

    client.answer(answer(paymentMethods.list, [visa]));
    button(tag, 'Remove account').click();
    await says(tag, 'SEPA debit ending 3000 removed');
    expect(rows(tag)).to.have.length(1);
    await until(() => root(tag).activeElement?.id === 'add', 'the focus was lost with the row');
    expect(root(tag).querySelectorAll('.toast button')).to.have.length(0);
  });

  it('names what pays instead when the default goes', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.remove, { done: true, newDefault: 'pm_sepa' }));
    const tag = await mount(client);
    await menu(tag, 'Visa ending 4242');
    button(tag, 'Remove').click();
    await says(tag, 'SEPA debit ending 3000 pays instead: your renewal of $199.00 on 20 Dec 2026.');
    client.answer(answer(paymentMethods.list, [{ ...sepa, default: true }]));
    button(tag, 'Remove card').click();
    await says(tag, 'Visa ending 4242 removed. SEPA debit ending 3000 pays from now on');
  });

  it('explains why the last method stays, and offers the way out', async () => {
    const client = stub([last]);
    const tag = await mount(client);
    await menu(tag, 'Visa ending 4242');
    button(tag, 'Remove').click();
    await says(tag, 'Visa ending 4242 cannot be removed yet');
    await accessible(tag);
    button(tag, 'Add another').click();
    await says(tag, 'Replace Visa ending 4242');
    expect(sent(client, paymentMethods.remove)).to.have.length(0);
  });

  it('says that nobody knows where the answer was lost, and tries again with the same key', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.remove, networkErrors.timeout()));
    const tag = await mount(client);
    await menu(tag, 'SEPA debit');
    button(tag, 'Remove').click();
    await says(tag, 'You will have no backup');
    button(tag, 'Remove account').click();
    await says(tag, 'We do not know yet whether it was removed.');
    expect(words(tag)).not.to.contain('Nothing has changed');
    await accessible(tag);
    client.answer(answer(paymentMethods.remove, { done: true, newDefault: null }), answer(paymentMethods.list, [visa]));
    button(tag, 'Try again').click();
    await says(tag, 'SEPA debit ending 3000 removed');
    const [first, second] = sent(client, paymentMethods.remove);
    expect(second?.key).to.equal(first?.key);
  });

  it('sees in the list that what was asked for is done, though the answer was lost', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.makeDefault, networkErrors.timeout()));
    const tag = await mount(client);
    await menu(tag, 'SEPA debit');
    client.answer(
      answer(paymentMethods.list, [
        { ...sepa, default: true },
        { ...visa, default: false },
      ]),
    );
    button(tag, 'Make default').click();
    await says(tag, 'SEPA debit ending 3000 is your default now');
    expect(words(tag)).not.to.contain('We do not know');
  });

  it('keeps a row as it was where the server refused', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.makeDefault, requestErrors.rate_limited()));
    const tag = await mount(client);
    await menu(tag, 'SEPA debit');
    button(tag, 'Make default').click();
    await says(tag, 'That did not become the default. Nothing has changed.');
  });

  it('says why a method stays that has become the last one in another tab, with the way out', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.remove, paymentMethodErrors.last_method()));
    const tag = await mount(client);
    await menu(tag, 'Visa ending 4242');
    button(tag, 'Remove').click();
    await says(tag, 'Remove Visa ending 4242?');
    client.answer(answer(paymentMethods.list, [last]));
    button(tag, 'Remove card').click();
    await says(tag, 'Visa ending 4242 cannot be removed yet');
    expect(button(tag, 'Add another')).to.exist;
    expect(words(tag)).not.to.contain('Nothing has changed');
    await accessible(tag);
  });

  it('leaves the focus where the customer has turned meanwhile', async () => {
    let end!: (removal: { done: true; newDefault: null }) => void;
    const client = stub([visa, sepa], answer(paymentMethods.remove, new Promise((done) => (end = done))));
    const tag = await mount(client);
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    await menu(tag, 'SEPA debit');
    button(tag, 'Remove').click();
    await says(tag, 'You will have no backup');
    button(tag, 'Remove account').click();
    await says(tag, 'Removing…');
    field.focus();
    client.answer(answer(paymentMethods.list, [visa]));
    end({ done: true, newDefault: null });
    await says(tag, 'SEPA debit ending 3000 removed');
    await tag.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('says so when another tab was quicker', async () => {
    const client = stub([visa, sepa], answer(paymentMethods.makeDefault, paymentMethodErrors.not_found()));
    const tag = await mount(client);
    await menu(tag, 'SEPA debit');
    client.answer(answer(paymentMethods.list, [visa]));
    button(tag, 'Make default').click();
    await says(tag, 'It was removed in another tab, or by somebody else.');
    expect(rows(tag)).to.have.length(1);
  });

  it('shares one state with a second tag, and follows another tab', async () => {
    const client = stub([visa, sepa]);
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en">
        <varai-payment-methods></varai-payment-methods><varai-payment-methods></varai-payment-methods>
      </varai-provider>`,
    );
    const tags = [...provider.querySelectorAll('varai-payment-methods')];
    await until(() => tags.every((tag) => tag.getAttribute('state') === 'ready'));
    expect(sent(client, paymentMethods.list)).to.have.length(1);

    client.answer(answer(paymentMethods.list, [visa]));
    const other = new BroadcastChannel('varai:payment-methods');
    await until(() => {
      other.postMessage(null);
      return tags.every((tag) => rows(tag).length === 1);
    }, 'a change of another tab was not seen');
    other.close();
  });

  it('speaks German', async () => {
    const tag = await mount(stub([visa, mastercard]), 'de');
    await says(tag, 'Mastercard mit Endziffern 4444 läuft am 31. Dez. ab');
    expect(rows(tag)[0]).to.contain('zahlt Professional, 199,00');
  });
});
