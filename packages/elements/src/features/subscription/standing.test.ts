import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, networkErrors, session, subscription, subscriptionErrors, usage } from '@varai/client';
import type { Subscription as Standing } from '@varai/client';
import { answer, invoiceFixtures, sessionFixtures, stubClient, subscriptionFixtures } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Subscription } from './subscription.ts';
import '../../define/subscription.ts';

const { plans, active, changes, scheduled, canceling } = subscriptionFixtures;
const { change_closed, cancel_not_planned, provider_unavailable, change_not_found } = subscriptionErrors;

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function mount(current: Standing, locale = 'en', ...answers: Answer[]) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, current),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    answer(invoices.list, invoiceFixtures.pageOf([invoiceFixtures.open])),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-subscription></varai-subscription></varai-provider>
  `);
  const tag = provider.querySelector('varai-subscription')!;
  await until(() => tag.shadowRoot!.querySelector('.notice'), 'nothing is told');
  return { tag, client };
}

const words = (tag: Subscription) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Subscription, some: string) =>
  until(() => words(tag).includes(some)).catch(() => expect(words(tag)).to.contain(some));
const press = (tag: Subscription, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!.click();
const reads = (client: StubClient) =>
  client.sent.filter(({ endpoint }) => endpoint === (subscription.current as unknown)).length;

describe('an act on the plan whose answer is lost', () => {
  for (const lost of [networkErrors.timeout, provider_unavailable])
    it(`is told as one that nobody knows the end of, and looked at again: ${lost.code}`, async () => {
      const { tag, client } = await mount(scheduled, 'en', answer(subscription.keep, lost()));
      const before = reads(client);
      press(tag, 'Keep Professional');
      await says(tag, 'We do not know yet whether that was saved');
      expect(words(tag)).to.not.contain('Nothing has changed');
      expect(reads(client)).to.be.above(before);
      await accessible(tag);
    });

  it('was done where what is read again says so', async () => {
    const { tag, client } = await mount(scheduled, 'en', answer(subscription.keep, networkErrors.timeout()));
    client.answer(answer(subscription.current, active));
    press(tag, 'Keep Professional');
    await says(tag, 'You keep Professional');
    expect(words(tag)).to.not.contain('We do not know');
  });

  it('was done where another tab was quicker', async () => {
    const kept = await mount(scheduled, 'en', answer(subscription.keep, change_closed()));
    kept.client.answer(answer(subscription.current, active));
    press(kept.tag, 'Keep Professional');
    await says(kept.tag, 'You keep Professional');

    const resumed = await mount(canceling, 'en', answer(subscription.resume, cancel_not_planned()));
    resumed.client.answer(answer(subscription.current, active));
    press(resumed.tag, 'Resume subscription');
    await says(resumed.tag, 'Your subscription goes on');
  });

  it('is not told as kept where the switch had taken effect already', async () => {
    const { tag, client } = await mount(scheduled, 'en', answer(subscription.keep, change_closed()));
    client.answer(answer(subscription.current, { ...active, planId: 'starter' }));
    press(tag, 'Keep Professional');
    await until(() => tag.shadowRoot!.querySelector('.plan-name')?.textContent.includes('Starter'));
    expect(words(tag)).to.not.contain('You keep');
  });

  it('changed nothing where it was refused, or never left', async () => {
    const { tag, client } = await mount(scheduled, 'en', answer(subscription.keep, change_not_found()));
    press(tag, 'Keep Professional');
    await says(tag, 'That was not saved. Nothing has changed.');
    client.answer(answer(subscription.keep, networkErrors.timeout()));
    press(tag, 'Keep Professional');
    await says(tag, 'We do not know yet');
    client.answer(answer(subscription.keep, networkErrors.offline()));
    press(tag, 'Keep Professional');
    await says(tag, 'Nothing has changed.');
    client.answer(answer(subscription.keep, changes.canceled), answer(subscription.current, active));
    press(tag, 'Keep Professional');
    await says(tag, 'You keep Professional');
  });
});

describe('a plan that will be paid otherwise', () => {
  const yearly: Standing = {
    ...scheduled,
    interval: 'year',
    scheduledChange: { ...scheduled.scheduledChange, planId: 'professional', interval: 'month' },
  };

  it('is told as that, not as a switch to itself', async () => {
    const { tag, client } = await mount(yearly, 'en', answer(subscription.keep, changes.canceled));
    await says(tag, 'You pay monthly from 1 Dec 2026');
    await says(tag, 'You keep Professional, and pay yearly until then.');
    expect(words(tag)).to.not.contain('You switch to');
    client.answer(answer(subscription.current, { ...active, interval: 'year' }));
    press(tag, 'Keep paying yearly');
    await says(tag, 'You keep paying yearly');
  });

  it('speaks German', async () => {
    const { tag } = await mount(yearly, 'de');
    await says(tag, 'zahlen Sie monatlich');
    await says(tag, 'Weiter jährlich zahlen');
    expect(words(tag)).to.not.contain('Sie wechseln am');
  });
});

describe('a plan with an open invoice', () => {
  for (const status of ['past_due', 'unpaid', 'incomplete'] as const)
    it(`promises no end of what is charged once it is canceled: ${status}`, async () => {
      const { tag } = await mount({ ...canceling, status });
      await says(tag, 'Nothing more will be charged except the open invoice.');
      expect(words(tag)).to.not.contain('Nothing more will be charged.');
    });

  it('says so before it is canceled, in German too', async () => {
    const { tag } = await mount({ ...active, status: 'past_due' });
    await tag.cancel();
    await says(tag, 'After that nothing more is charged except the open invoice.');
    const german = await mount({ ...canceling, status: 'past_due' }, 'de');
    await says(german.tag, 'Außer der offenen Rechnung wird nichts mehr abgebucht.');
  });

  it('has a way to pay the first one', async () => {
    const { tag } = await mount({ ...active, status: 'incomplete' });
    await says(tag, 'Your first invoice is not paid yet');
    await until(() => tag.shadowRoot!.querySelector('.notice .btn'), 'no way to pay');
    expect(tag.shadowRoot!.querySelector('.notice .btn')!.textContent).to.match(/^Pay \$199\.00/);
    await accessible(tag);
  });
});
