import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  invoices,
  networkErrors,
  paymentMethods,
  session,
  sessionErrors,
  subscription,
  subscriptionErrors,
  usage,
  type Quote,
  type Subscription,
} from '@varai/client';
import {
  answer,
  invoiceFixtures,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  type Answer,
} from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import { PlanChangedEvent } from './events.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

const { plans, active, quotes, changes, blockers } = subscriptionFixtures;
const { payments, open, processing } = invoiceFixtures;
const fresh = (quote: Quote): Quote => ({ ...quote, expiresAt: new Date(Date.now() + 900_000).toISOString() });

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const words = (picker: PlanPicker) =>
  picker.shadowRoot!.querySelector('dialog[open]')?.textContent.replace(/\s+/g, ' ') ?? '';
const says = (picker: PlanPicker, some: string) =>
  until(() => words(picker).includes(some)).catch(() => expect(words(picker)).to.contain(some));
async function press(picker: PlanPicker, name: string): Promise<void> {
  const named = () =>
    [...picker.shadowRoot!.querySelectorAll('button')].findLast((one) => one.textContent.trim().startsWith(name));
  await until(named, `no button “${name}” in: ${words(picker)}`);
  named()!.click();
}

async function mount(quote: Quote, current: Subscription = active, locale = 'en', ...answers: Answer[]) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, current),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    answer(subscription.preview, fresh(quote)),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const picker = provider.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') === 'ready');
  return { picker, client };
}

describe('the words of a review', () => {
  it('name no day on which a bank debit expires', async () => {
    const debit = { id: 'pm_debit', brand: 'sepa_debit', last4: '3000', expMonth: 0, expYear: 0 };
    const { picker } = await mount({ ...quotes.upgrade, paymentMethod: debit });
    await press(picker, 'Upgrade to Enterprise');
    await says(picker, 'ending 3000');
    expect(words(picker)).to.not.contain('Expires');
  });

  it('name the wallet whose card is charged', async () => {
    const card = { ...quotes.upgrade.paymentMethod!, wallet: 'google_pay' };
    const { picker } = await mount({ ...quotes.upgrade, paymentMethod: card });
    await press(picker, 'Upgrade to Enterprise');
    await says(picker, 'Google Pay · Visa ending 4242');
  });

  it('say that the same plan is paid otherwise, and how it is kept, not that it is switched to', async () => {
    const monthly: Quote = {
      ...quotes.downgrade,
      planId: 'professional',
      direction: 'interval',
      interval: 'month',
      losses: [],
      recurring: { ...quotes.upgrade.recurring, price: active.price },
    };
    const change = { ...changes.scheduled, planId: 'professional', direction: 'interval' as const };
    const { picker } = await mount(
      monthly,
      { ...active, interval: 'year', price: { amount: 199_000, currency: 'USD' } },
      'en',
      answer(subscription.change, change),
    );
    picker.interval = 'month';
    await press(picker, 'Pay monthly');
    await says(picker, 'Pay Professional monthly');
    expect(words(picker)).to.not.contain('Switch to');
    await press(picker, 'Pay monthly from 1 Dec 2026');
    await says(picker, 'You pay monthly from 1 Dec 2026');
    await says(picker, 'You keep Professional, and you can take this back until then.');
  });

  it('say it in German, also where nothing is due', async () => {
    const { picker } = await mount({ ...quotes.interval, dueNow: { amount: 0, currency: 'USD' } }, active, 'de');
    picker.interval = 'year';
    await press(picker, 'Jährlich zahlen');
    await says(picker, 'Jetzt jährlich zahlen');
    expect(words(picker)).to.not.contain('wechseln');
  });
});

describe('a plan change that nobody knows the end of', () => {
  it('stays unknown when the session ends while the answer is lost, and is told once it can be asked again', async () => {
    const said = [networkErrors.timeout(), sessionErrors.unavailable(), sessionErrors.feature_forbidden()];
    const { picker, client } = await mount(quotes.upgrade);
    client.answer(
      answer(subscription.change, () => {
        const next = said.shift();
        if (next) throw next;
        return changes.succeeded;
      }),
    );
    const told: string[] = [];
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await until(() => {
      told.push(words(picker));
      return words(picker).includes('You are on Enterprise');
    });
    expect(told.some((one) => one.includes('We do not know yet whether your bank took $293.33'))).to.equal(true);
    expect(told.filter((one) => one.includes('Nothing was charged'))).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('is looked at again after a reload until it can be, in the words of a payment under way', async () => {
    const opened: Subscription = {
      ...active,
      openChange: { changeId: 'pc_demo', status: 'processing', expiresAt: null },
    };
    const { picker, client } = await mount(
      quotes.upgrade,
      opened,
      'en',
      answer(subscription.read, networkErrors.unreachable()),
    );
    const changed = new Promise<string>((resolve) =>
      picker.addEventListener(PlanChangedEvent.type, ({ change }) => resolve(change.id)),
    );
    await press(picker, 'Continue');
    await says(picker, 'We do not know yet how your change ended');
    await says(picker, 'Your plan change');
    expect(words(picker)).to.contain('Do not pay again').and.to.not.contain('Nothing was charged');
    expect(words(picker)).to.not.contain('Switch to Professional');
    await accessible(picker);
    client.answer(answer(subscription.read, changes.succeeded));
    expect(await changed).to.equal('pc_demo');
    await says(picker, 'You are on Enterprise');
  });

  it('is told as that where it cannot be looked at any more, not as one that came to nothing', async () => {
    const opened: Subscription = {
      ...active,
      openChange: { changeId: 'pc_demo', status: 'processing', expiresAt: null },
    };
    const gone = answer(subscription.read, subscriptionErrors.change_not_found());
    const { picker } = await mount(quotes.upgrade, opened, 'en', gone);
    await press(picker, 'Continue');
    await says(picker, 'We cannot tell how your change ended');
    await says(picker, 'Look there before you pay again.');
    expect(words(picker)).to.not.contain('Nothing was charged');
    expect(words(picker)).to.not.contain('Keep Professional');
    await accessible(picker);
  });

  it('is told as that, too, where the page that has sent it can look at it no more', async () => {
    const gone = answer(subscription.read, subscriptionErrors.change_not_found());
    const { picker } = await mount(quotes.upgrade, active, 'en', answer(subscription.change, changes.processing), gone);
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await says(picker, 'We cannot tell how your change ended');
  });

  it('names what is unknown where it is given up', async () => {
    const { picker } = await mount(
      quotes.upgrade,
      active,
      'en',
      answer(subscription.change, changes.requires_payment_method),
      answer(subscription.keep, networkErrors.timeout()),
    );
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await says(picker, 'Your bank declined');
    await press(picker, 'Keep Professional');
    await says(picker, 'We do not know yet whether the change was given up');
    expect(words(picker)).to.not.contain('Do not pay again');
  });
});

describe('a session that has ended', () => {
  it('is told as that while a price is asked for, with the way on', async () => {
    const { picker, client } = await mount(
      quotes.upgrade,
      active,
      'en',
      answer(subscription.preview, sessionErrors.expired()),
    );
    await press(picker, 'Upgrade to Enterprise');
    await says(picker, 'Your session has ended');
    await accessible(picker);
    client.answer(answer(subscription.preview, fresh(quotes.upgrade)));
    await press(picker, 'Try again');
    await says(picker, 'Due today');
  });

  it('has done nothing when it was refused at once', async () => {
    const { picker } = await mount(quotes.upgrade, active, 'de', answer(subscription.change, sessionErrors.expired()));
    await press(picker, 'Auf Enterprise wechseln');
    await press(picker, '293,33');
    await says(picker, 'Ihre Sitzung ist beendet');
    await says(picker, 'Es wurde nichts abgebucht');
  });
});

describe('an open invoice in the way of a change', () => {
  const blocked = { ...quotes.upgrade, blockers: [blockers.payInvoice] };

  it('may be paid already when the answer was lost: it is looked at, and not to be paid again', async () => {
    const { picker, client } = await mount(blocked, active, 'en', answer(invoices.pay, networkErrors.timeout()));
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay $199.00');
    await says(picker, 'We do not know yet whether your bank took $199.00');
    await says(picker, 'Do not pay again.');
    expect(words(picker)).to.not.contain('Pay the open invoice');
    expect(words(picker)).to.not.contain('Nothing was charged');
    await accessible(picker);
    client.answer(
      answer(invoices.find, { ...open, status: 'paid' }),
      answer(subscription.preview, fresh(quotes.upgrade)),
    );
    await press(picker, 'Check again');
    await says(picker, 'Pay $293.33 and upgrade');
  });

  it('waits for a bank debit that is on its way, for as long as it is', async () => {
    const { picker, client } = await mount(
      blocked,
      active,
      'en',
      answer(invoices.pay, payments.processing),
      answer(invoices.find, processing),
    );
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay $199.00');
    await says(picker, 'Your payment is on its way');
    await press(picker, 'Check again');
    await until(() => client.sent.some(({ endpoint }) => endpoint === (invoices.find as unknown)));
    await says(picker, 'Your payment is on its way');
    client.answer(answer(invoices.find, open));
    await press(picker, 'Check again');
    await press(picker, 'Pay $199.00');
  });
});

describe('a payment that the bank refuses', () => {
  it('for good is told with its reason, and another card leads on', async () => {
    const failure = { code: 'insufficient_funds', declineCode: 'insufficient_funds', paymentMethodId: 'pm_debit' };
    const { picker, client } = await mount(
      quotes.upgrade,
      active,
      'en',
      answer(subscription.change, { ...changes.canceled, failure }),
      answer(paymentMethods.makeDefault, paymentMethodFixtures.visa),
    );
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await says(picker, 'Your bank declined $293.33');
    await says(picker, 'Not enough funds');
    await accessible(picker);
    await press(picker, 'Choose another card');
    await until(() => picker.shadowRoot!.querySelector<HTMLInputElement>('[value=pm_visa]')?.checked);
    await press(picker, 'Use this card');
    await says(picker, 'Pay $293.33 and upgrade');
    expect(client.sent.filter(({ endpoint }) => endpoint === (subscription.preview as unknown)).length).to.be.above(1);
  });

  it('is not told of a change that was given up', async () => {
    const { picker } = await mount(
      quotes.upgrade,
      active,
      'en',
      answer(subscription.change, changes.requires_payment_method),
      answer(subscription.keep, { ...changes.canceled, failure: changes.requires_payment_method.failure }),
    );
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await says(picker, 'declined');
    await press(picker, 'Keep Professional');
    await says(picker, 'Your plan stays as it was');
    expect(words(picker)).to.not.contain('declined');
  });

  it('is asked about in the language of the page', async () => {
    const options: unknown[] = [];
    const stripe = { handleNextAction: () => Promise.resolve({}) };
    (globalThis as { Stripe?: unknown }).Stripe = (_: string, given: unknown) => {
      options.push(given);
      return stripe;
    };
    try {
      const { picker } = await mount(
        quotes.upgrade,
        active,
        'de',
        answer(subscription.change, changes.requires_action),
        answer(subscription.read, changes.succeeded),
      );
      await press(picker, 'Auf Enterprise wechseln');
      await press(picker, '293,33');
      await says(picker, 'Sie haben jetzt Enterprise');
      expect(options).to.deep.equal([{ locale: 'de' }]);
    } finally {
      Reflect.deleteProperty(globalThis, 'Stripe');
    }
  });

  it('was not asked where Stripe’s script cannot be had: the invoice’s own page is', async () => {
    // no key, no script
    const rail = { name: 'stripe' as const };
    const { picker } = await mount(
      quotes.upgrade,
      active,
      'en',
      answer(session.info, { ...sessionFixtures.owner, rail }),
      answer(subscription.change, changes.requires_action),
      answer(invoices.list, invoiceFixtures.pageOf([{ ...open, amountDue: changes.requires_action.amountDue! }])),
    );
    await press(picker, 'Upgrade to Enterprise');
    await press(picker, 'Pay');
    await says(picker, 'Your bank could not be asked');
    expect(words(picker)).to.not.contain('has not confirmed');
    await until(() => picker.shadowRoot!.querySelector(`dialog a[href="${open.hostedUrl}"]`), 'no other way');
    await accessible(picker);
  });
});
