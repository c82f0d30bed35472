import { assert } from '@open-wc/testing';
import {
  guidance,
  invoices,
  orderImports,
  paymentMethods,
  profile,
  subscription,
  usage,
  type Endpoint,
} from '@varai/client';
import {
  answer,
  invoiceFixtures,
  profileFixtures,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
} from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import { account, sentTo, show, until } from './tags.ts';

type Any = Endpoint<never, unknown>;

/** What binds a customer or takes something away, and the last look before it (WCAG 3.3.4). */
interface Checked {
  readonly act: Any;
  readonly tag: string;
  /** What leads there: buttons by name. */
  readonly opens: readonly string[];
  /** What depends on it, said before the last button is pressed. */
  readonly told: readonly string[];
  readonly choice?: string;
  readonly last: string;
  readonly given: readonly Answer[];
}

const { changes, canceling } = subscriptionFixtures;
const declined = answer(subscription.change, changes.requires_payment_method);

const checked: readonly Checked[] = [
  {
    act: subscription.change,
    tag: 'varai-plan-picker',
    opens: ['Upgrade to Enterprise'],
    told: ['Due today', '$293.33', 'Then, from 1 Dec 2026'],
    last: 'Pay $293.33 and upgrade',
    given: [answer(subscription.change, changes.succeeded)],
  },
  {
    act: subscription.retry,
    tag: 'varai-plan-picker',
    opens: ['Upgrade to Enterprise', 'Pay $293.33 and upgrade'],
    told: ['Your bank declined $293.33', 'Nothing was charged'],
    last: 'Pay $293.33 again',
    given: [declined, answer(subscription.retry, changes.succeeded)],
  },
  {
    act: subscription.cancel,
    tag: 'varai-subscription',
    opens: ['Cancel subscription'],
    told: ['Professional works until 1 Dec 2026'],
    choice: 'unused',
    last: 'Cancel on 1 Dec 2026',
    given: [answer(subscription.cancel, canceling)],
  },
  {
    act: paymentMethods.remove,
    tag: 'varai-payment-methods',
    opens: ['Actions for SEPA debit', 'Remove'],
    told: ['You will have no backup', 'Visa ending 4242 still pays', 'It cannot be undone'],
    last: 'Remove account',
    given: [answer(paymentMethods.remove, { done: true, newDefault: null })],
  },
  {
    act: invoices.pay,
    tag: 'varai-invoices',
    opens: ['Pay $199.00'],
    told: ['Pay invoice ACME-0009', 'Visa ending 4242'],
    last: 'Pay $199.00',
    given: [answer(invoices.pay, invoiceFixtures.payments.paid)],
  },
  {
    act: usage.buy,
    tag: 'varai-usage',
    opens: ['Buy tokens'],
    told: ['1,000 tokens', '$25.00'],
    last: 'Pay $25.00',
    given: [answer(usage.buy, usageFixtures.purchases.paid)],
  },
];

/** What its customer can take back by the same way, or by another. */
const reversible: readonly Any[] = [
  subscription.resume,
  subscription.keep,
  paymentMethods.makeDefault,
  paymentMethods.update,
  profile.update,
  profile.resendEmail,
  profile.cancelEmail,
  guidance.keep,
];

/** What binds nobody: a price or a page that is asked for, a form that is opened, a file that is made; and the host's own counting. */
const idle: readonly Any[] = [
  subscription.preview,
  subscription.page,
  paymentMethods.setup,
  paymentMethods.page,
  invoices.archive,
  invoices.removeArchive,
  usage.record,
  orderImports.preview,
];

/** What is looked at in a step of its own, as the tag's own test sees: a file is checked before it is imported, and stopping is asked. */
const stepwise: readonly Any[] = [orderImports.start, orderImports.part, orderImports.stop];

describe('what binds a customer or takes something away', () => {
  before(async function () {
    this.timeout(120_000);
    // what judges forms is large where nothing is bundled
    await import('@varai/client/schemas');
    // WebKit's driver cannot size its window, which is wide enough for a dialog by itself.
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
  });

  it('is all in this table: no write of the portal is without its place', () => {
    const all = [subscription, paymentMethods, invoices, usage, profile, guidance, orderImports].flatMap((contract) =>
      Object.values<Any>(contract),
    );
    const writes = all.filter(({ method }) => typeof method === 'string' && method !== 'GET');
    const placed = [...checked.map(({ act }) => act), ...reversible, ...idle, ...stepwise];
    assert.deepEqual(writes.map(({ summary }) => summary).sort(), placed.map(({ summary }) => summary).sort());
  });

  for (const { act, tag, opens, told, choice, last, given } of checked) {
    it(`${act.method} ${act.path}: is looked at first, can be left, and is sent by its own button`, async () => {
      const look = async () => {
        const client = account(...given);
        const shown = await show(tag, client);
        for (const name of opens) await shown.press(name);
        for (const some of told) await shown.says(some);
        if (choice) await shown.choose(choice);
        await until(() => shown.root.querySelector('dialog:modal'));
        assert.deepEqual(sentTo(client, act), []);
        return { client, ...shown };
      };
      const left = await look();
      await left.press('Close');
      if (choice) await left.press('Discard changes');
      await until(() => !left.root.querySelector('dialog:modal'), 'it cannot be left');
      assert.deepEqual(sentTo(left.client, act), []);

      const { client, press } = await look();
      await press(last);
      await until(() => sentTo(client, act).length > 0, 'it is never sent');
      assert.lengthOf(sentTo(client, act), 1);
    });
  }

  it('a profile is taken back by one button after it was saved', async () => {
    const { complete } = profileFixtures;
    const client = account(answer(profile.update, { ...complete, company: 'Acme Vision', version: '5' }));
    const shown = await show('varai-profile', client);
    const field = () => shown.root.querySelector<HTMLInputElement>('[name=company] input');
    await until(field);
    field()!.value = 'Acme Vision';
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shown.press('Save changes');
    await shown.says('Profile saved');
    client.answer(answer(profile.update, { ...complete, version: '6' }));
    await shown.press('Undo');
    await shown.says('Taken back');
    assert.deepEqual(sentTo(client, profile.update), [
      { company: 'Acme Vision', version: '4' },
      { company: complete.company, version: '5' },
    ]);
  });
});
