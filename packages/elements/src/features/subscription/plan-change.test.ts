import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  invoices,
  networkErrors,
  paymentMethods,
  profile,
  session,
  subscription,
  subscriptionErrors,
  usage,
} from '@varai/client';
import type { ChangeStatus, Endpoint, Quote } from '@varai/client';
import {
  answer,
  paymentMethodFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
} from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { StepChangedEvent } from '../../core/events.ts';
import { accessible } from '../../testing.ts';
import { PlanChangedEvent, PlanChangeEvent } from './events.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { plans, active, quotes, changes, blockers } = subscriptionFixtures;
const fresh = (quote: Quote): Quote => ({ ...quote, expiresAt: new Date(Date.now() + 900_000).toISOString() });

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, usageFixtures.list),
    answer(subscription.preview, fresh(quotes.upgrade)),
    answer(paymentMethods.list, [paymentMethodFixtures.visa, paymentMethodFixtures.mastercard]),
    ...answers,
  );

async function mount(client: StubClient, locale = 'en'): Promise<PlanPicker> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const picker = provider.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') === 'ready');
  return picker;
}

const dialog = (picker: PlanPicker) => picker.shadowRoot!.querySelector<HTMLDialogElement>('dialog[open]');
const words = (picker: PlanPicker) => dialog(picker)?.textContent.replace(/\s+/g, ' ') ?? '';
const shows = (picker: PlanPicker, some: string) =>
  until(() => words(picker).includes(some), `never said “${some}”, but: ${words(picker)}`);
const button = (picker: PlanPicker, name: string) => {
  const found = [...picker.shadowRoot!.querySelectorAll('button')]
    .filter((one) => one.textContent.trim().startsWith(name))
    .at(-1);
  if (!found) throw new Error(`no button “${name}” in: ${words(picker)}`);
  return found;
};
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);

async function review(picker: PlanPicker, name = 'Upgrade to Enterprise', sign = 'Due today'): Promise<void> {
  button(picker, name).click();
  await shows(picker, sign);
}

describe('a plan change', () => {
  before(async () => {
    // WebKit's driver cannot size its window, which is wide enough for a dialog by itself.
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
    expect(window.innerWidth).to.be.at.least(640);
  });

  it('takes three activations from the opened picker to success, and tells each step', async () => {
    const client = stub(answer(subscription.change, changes.succeeded));
    const picker = await mount(client);
    const steps: string[] = [];
    let activations = 0;
    picker.addEventListener(StepChangedEvent.type, ({ step }) => steps.push(step));
    picker.addEventListener('click', () => activations++);
    let changed: PlanChangedEvent | undefined;
    picker.addEventListener(PlanChangedEvent.type, (event) => (changed = event));

    picker.open();
    await until(() => dialog(picker)?.querySelector('.plans'));
    await review(picker, 'Upgrade to Enterprise', 'This price is held');
    button(picker, 'Pay $293.33 and upgrade').click();
    await shows(picker, 'You are on Enterprise');
    await shows(picker, 'It took effect on 20 Nov 2026.');

    expect(steps).to.deep.equal(['choose', 'review', 'pay', 'done']);
    expect(activations + 1).to.be.at.most(4);
    expect(changed?.change.id).to.equal('pc_demo');
    expect(sent(client, subscription.change)).to.deep.equal([{ quoteId: quotes.upgrade.id }]);
    await accessible(picker);
  });

  it('shows line by line what is due today and what is paid after', async () => {
    const picker = await mount(stub());
    await review(picker, 'Upgrade to Enterprise', 'Then, from 1 Dec 2026');

    const lines = [...dialog(picker)!.querySelectorAll('.lines > *')].map((one) => one.textContent.trim());
    expect(lines).to.deep.equal([
      'Unused time on Professional after 20 Nov 2026',
      '−$72.14',
      'Remaining time on Enterprise after 20 Nov 2026',
      '$362.14',
      'Tax',
      '$3.33',
      'Due today',
      '$293.33',
    ]);
    expect(words(picker))
      .to.contain('$999.00')
      .and.to.contain('Visa ending 4242')
      .and.to.contain('This price is held for you until');
    await accessible(picker);
  });

  it('asks the page before it sends, and sends nothing when the page says no', async () => {
    const client = stub(answer(subscription.change, changes.succeeded));
    const picker = await mount(client);
    let quote: Quote | undefined;
    picker.addEventListener(PlanChangeEvent.type, (event) => {
      quote = event.quote;
      event.preventDefault();
    });
    await review(picker);
    button(picker, 'Pay').click();
    await until(() => !dialog(picker));

    expect(quote?.id).to.equal(quotes.upgrade.id);
    expect(sent(client, subscription.change)).to.deep.equal([]);
  });

  it('sends one change however often the button is pressed, and stays while it pays', async () => {
    const client = stub(answer(subscription.change, new Promise<never>(() => {})));
    const picker = await mount(client);
    await review(picker);
    const pay = button(picker, 'Pay');
    pay.click();
    pay.click();
    await shows(picker, 'Asking your bank…');
    pay.click();
    dialog(picker)!.dispatchEvent(new Event('cancel', { cancelable: true }));
    await picker.updateComplete;

    expect(sent(client, subscription.change)).to.have.length(1);
    expect(dialog(picker)).to.exist;
  });

  it('lets a downgrade wait for the end of the period, or gives credit at once', async () => {
    const client = stub(
      answer(subscription.preview, ({ downgrade }) =>
        fresh(downgrade === 'immediately' ? quotes.downgradeNow : quotes.downgrade),
      ),
      answer(subscription.change, changes.scheduled),
    );
    const picker = await mount(client);
    await review(picker, 'Switch to Starter', 'You keep Professional until then');
    expect(words(picker)).to.contain('$0.00').and.to.contain('Workflows').and.to.contain('take this back');
    await accessible(picker);

    dialog(picker)!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await shows(picker, 'Credit for later invoices $61.63');
    dialog(picker)!.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]!.click();
    await shows(picker, 'You keep Professional until then');
    expect(
      client.sent.some(({ endpoint }) => endpoint === subscription.change),
      'a choice sends nothing',
    ).to.equal(false);
    button(picker, 'Switch to Starter on 1 Dec 2026').click();
    await shows(picker, 'You switch to Starter on 1 Dec 2026');
  });

  it('tells a refusal in plain words and pays again with another card', async () => {
    const client = stub(
      answer(subscription.change, changes.requires_payment_method),
      answer(subscription.retry, changes.succeeded),
    );
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'Your bank declined $293.33');
    await shows(picker, 'Not enough funds on Visa ending 4242. Nothing was charged and you are still on Professional.');
    await accessible(picker);

    button(picker, 'Pay $293.33 again').click();
    await shows(picker, 'You are on Enterprise');
    expect(sent(client, subscription.retry)).to.deep.equal([{ id: 'pc_demo', paymentMethodId: 'pm_mastercard' }]);
  });

  it('gives a refused change up and keeps the plan', async () => {
    const client = stub(
      answer(subscription.change, changes.requires_payment_method),
      answer(subscription.keep, changes.canceled),
    );
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'declined');
    button(picker, 'Keep Professional').click();
    await shows(picker, 'Your plan stays as it was');
  });

  it('shows the new total and asks again when it has moved', async () => {
    const moved = fresh({ ...quotes.upgrade, id: 'quote_moved', dueNow: { amount: 30_000, currency: 'USD' } });
    const client = stub(answer(subscription.change, subscriptionErrors.quote_changed({ data: { quote: moved } })));
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay $293.33').click();
    await shows(picker, 'The total has changed');
    client.answer(answer(subscription.change, changes.succeeded));
    button(picker, 'Pay $300.00 and upgrade').click();
    await shows(picker, 'You are on Enterprise');
    expect(sent(client, subscription.change)).to.deep.equal([
      { quoteId: quotes.upgrade.id },
      { quoteId: 'quote_moved' },
    ]);
  });

  it('asks for another quote by itself when one has expired', async () => {
    const client = stub(answer(subscription.change, subscriptionErrors.quote_expired()));
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'We asked for the price again');
    expect(sent(client, subscription.preview)).to.have.length(2);
  });

  /** What the server says of it with the refusal: no more than which it is and how it stands. */
  const begunElsewhere = (status: ChangeStatus) =>
    subscriptionErrors.change_open({ data: { change: { id: changes[status].id, status } } });

  it('joins a change that another tab has begun, with what its bank said of it', async () => {
    const client = stub(
      answer(subscription.change, begunElsewhere('requires_payment_method')),
      answer(subscription.read, changes.requires_payment_method),
      answer(subscription.retry, changes.succeeded),
    );
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'Your bank declined $293.33');
    await shows(picker, 'Not enough funds on Visa ending 4242. Nothing was charged and you are still on Professional.');
    button(picker, 'Pay $293.33 again').click();
    await shows(picker, 'You are on Enterprise');
    expect(sent(client, subscription.read)).to.deep.equal([{ id: 'pc_demo' }]);
  });

  it('joins one as the server knows it now, also when only the price was asked for', async () => {
    const client = stub(
      answer(subscription.preview, begunElsewhere('requires_action')),
      answer(subscription.read, changes.succeeded),
    );
    const picker = await mount(client);
    await review(picker, 'Upgrade to Enterprise', 'You are on Enterprise');
    expect(sent(client, subscription.read)).to.deep.equal([{ id: 'pc_demo' }]);
  });

  it('says that it does not know when the answer was lost, and asks with the same key until it does', async () => {
    let lost = 2;
    const client = stub(
      answer(subscription.change, () => {
        if (lost-- > 0) throw networkErrors.timeout();
        return changes.succeeded;
      }),
    );
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'We do not know yet whether your bank took $293.33');
    expect(words(picker)).to.contain('Do not pay again');
    await until(() => words(picker).includes('You are on Enterprise'), 'never ended');
    const keys = client.sent.flatMap(({ endpoint: { path }, key }) => (path === subscription.change.path ? key : []));
    expect(new Set(keys).size).to.equal(1);
  });

  it('waits for the server, not for the browser, and lets the customer go meanwhile', async () => {
    const client = stub(answer(subscription.change, changes.processing), answer(subscription.read, changes.processing));
    const picker = await mount(client);
    await review(picker);
    button(picker, 'Pay').click();
    await shows(picker, 'We wait for your bank');
    client.answer(answer(subscription.read, changes.succeeded));
    const changed = new Promise((resolve) => picker.addEventListener(PlanChangedEvent.type, resolve));
    [...dialog(picker)!.querySelectorAll('button')].at(-1)!.click();
    await changed;
  });

  it('goes on with a change that was begun before a reload', async () => {
    const open = { ...active, openChange: { changeId: 'pc_demo', status: 'processing' as const, expiresAt: null } };
    const client = stub(answer(subscription.current, open), answer(subscription.read, changes.processing));
    const picker = await mount(client);
    const changed = new Promise((resolve) => picker.addEventListener(PlanChangedEvent.type, resolve));
    expect(picker.shadowRoot!.textContent).to.contain('We wait for your bank');
    client.answer(
      answer(subscription.read, changes.succeeded),
      answer(subscription.current, { ...active, planId: 'enterprise' }),
    );
    await changed;
    await until(() => !picker.shadowRoot!.textContent.includes('We wait for your bank'));
  });

  it('asks for a missing address in the same dialog and refreshes the quote by itself', async () => {
    const blocked = fresh({ ...quotes.upgrade, blockers: [blockers.addAddress] });
    const client = stub(answer(subscription.preview, blocked), answer(profile.update, profileFixtures.withoutAddress));
    const picker = await mount(client);
    await review(picker, 'Upgrade to Enterprise', 'Where should the invoice go?');
    // the countries come with what knows them
    await until(() => ['input#line1', 'input#country', '#form-why'].every((one) => dialog(picker)!.querySelector(one)));
    await accessible(picker);
    button(picker, 'Save address').click();
    await until(() => dialog(picker)!.querySelector('[aria-invalid="true"]'));
    expect(sent(client, profile.update)).to.deep.equal([]);

    const values = { line1: '1 Main St', postalCode: '10001', city: 'New York', country: 'US' };
    for (const [name, value] of Object.entries({ ...values, country: 'United States' })) {
      const input = dialog(picker)!.querySelector<HTMLInputElement>(`input#${name}`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    client.answer(answer(subscription.preview, fresh(quotes.upgrade)));
    button(picker, 'Save address').click();
    await shows(picker, 'Pay $293.33 and upgrade');
    expect(sent(client, profile.update)).to.deep.equal([{ address: { ...values, line2: null, state: null } }]);
  });

  it('offers no card fields to a session that the server would refuse a card', async () => {
    const blocked = fresh({ ...quotes.upgrade, blockers: [blockers.addCard] });
    const some = { ...sessionFixtures.owner, features: { 'payment-methods': ['default' as const] } };
    const picker = await mount(stub(answer(subscription.preview, blocked), answer(session.info, some)));
    await review(picker, 'Upgrade to Enterprise', 'Check again');
    expect(words(picker)).not.to.contain('Save card');
  });

  it('has the open invoice paid in the same dialog', async () => {
    const blocked = fresh({ ...quotes.upgrade, blockers: [blockers.payInvoice] });
    const paid = { invoice: {} as never, status: 'paid' as const, failure: null };
    const client = stub(
      answer(subscription.preview, blocked),
      answer(invoices.pay, { ...paid, status: 'requires_payment_method' as const }),
    );
    const picker = await mount(client);
    await review(picker, 'Upgrade to Enterprise', 'Pay the open invoice of $199.00 first');
    button(picker, 'Pay $199.00').click();
    await shows(picker, 'Your bank declined the open invoice');
    client.answer(answer(invoices.pay, paid), answer(subscription.preview, fresh(quotes.upgrade)));
    button(picker, 'Pay $199.00').click();
    await shows(picker, 'Pay $293.33 and upgrade');
  });

  it('says what is too much for a smaller plan, and checks again', async () => {
    const client = stub(answer(subscription.preview, fresh(subscriptionFixtures.quotes.blocked)));
    const picker = await mount(client);
    await review(picker, 'Switch to Starter', 'Starter allows 2 team members; 8 are in use.');
    client.answer(answer(subscription.preview, fresh(quotes.downgrade)));
    button(picker, 'Check again').click();
    await shows(picker, 'You keep Professional until then');
  });

  it('can be made by keyboard alone, and gives the focus back', async () => {
    const picker = await mount(stub(answer(subscription.change, changes.succeeded)));
    const start = button(picker, 'Upgrade to Enterprise');
    start.focus();
    await sendKeys({ press: 'Enter' });
    await shows(picker, 'Pay $293.33');
    await until(() => picker.shadowRoot!.activeElement?.id === 'dialog-title', 'the title was not focused');
    for (let presses = 0; picker.shadowRoot!.activeElement !== button(picker, 'Pay') && presses < 8; presses++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await shows(picker, 'You are on Enterprise');
    await until(() => picker.shadowRoot!.activeElement?.id === 'dialog-title', 'the outcome was not focused');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(picker));
    await until(() => picker.shadowRoot!.activeElement === start, 'the focus did not return');
  });

  it('speaks German in the dialog too', async () => {
    const picker = await mount(stub(), 'de');
    await until(() => picker.shadowRoot!.textContent.includes('Auf Enterprise wechseln'));
    button(picker, 'Auf Enterprise').click();
    await shows(picker, 'Heute fällig');
    expect(words(picker)).to.contain('293,33').and.to.contain('Steuer').and.not.to.contain('Sales tax');
  });
});
