import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session, sessionErrors, subscription, subscriptionErrors, usage } from '@varai/client';
import type { Endpoint } from '@varai/client';
import { answer, sessionFixtures, stubClient, subscriptionFixtures } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Subscription } from './subscription.ts';
import '../../define/subscription.ts';
// what is fetched late is here before the first test: none of them waits for a busy machine's modules
import '../../core/form/engine.ts';
import '../../ui/form-troubles.ts';
import './cancel/controller.ts';
import './cancel/rules.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { plans, active, scheduled, canceling, pastDue, trialing } = subscriptionFixtures;

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    ...answers,
  );

async function mount(client: StubClient, before: unknown = ''): Promise<Subscription> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-subscription></varai-subscription>${before}</varai-provider>
  `);
  const tag = provider.querySelector('varai-subscription')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const words = (tag: Subscription) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Subscription, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const buttons = (tag: Subscription) => [...tag.shadowRoot!.querySelectorAll('button')];
const named = (tag: Subscription, name: string) =>
  buttons(tag).findLast((one) => one.textContent.trim().startsWith(name));
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);

describe('<varai-subscription>', () => {
  it('shows plan, price and the next date, accessibly', async () => {
    const tag = await mount(stub());
    expect(words(tag)).to.contain('Professional').and.to.contain('$199.00').and.to.contain('Renews 1 Dec 2026');
    await accessible(tag);
  });

  const standings = [
    { name: 'a planned switch', standing: scheduled, says: 'You switch to Starter on 1 Dec 2026' },
    { name: 'a planned end', standing: canceling, says: 'Your subscription ends on 1 Dec 2026' },
    { name: 'a payment that did not come', standing: pastDue, says: 'Your last payment did not go through' },
    { name: 'a trial', standing: trialing, says: 'Free trial until 1 Dec 2026' },
  ];
  for (const one of standings) {
    it(`tells ${one.name}`, async () => {
      const tag = await mount(
        stub(answer(subscription.current, { ...one.standing, status: one.standing.status as 'active' })),
      );
      expect(words(tag)).to.contain(one.says);
      await accessible(tag);
    });
  }

  it('cancels at the end of the period with a reason, and takes it back', async () => {
    const client = stub(answer(subscription.cancel, canceling), answer(subscription.resume, active));
    const tag = await mount(client);
    named(tag, 'Cancel subscription')!.click();
    await says(tag, 'Professional works until 1 Dec 2026');
    await until(() => tag.shadowRoot!.querySelector('dialog:modal'));
    await Promise.all(
      tag
        .shadowRoot!.querySelector('dialog')!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await accessible(tag);

    named(tag, 'Cancel on 1 Dec 2026')!.click();
    await says(tag, 'Why do you cancel?: Choose one of these');
    expect(sent(client, subscription.cancel)).to.deep.equal([]);

    tag.shadowRoot!.querySelector<HTMLInputElement>('[value=unused]')!.click();
    const comment = tag.shadowRoot!.querySelector('textarea')!;
    comment.value = 'Too few shops';
    comment.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    client.answer(answer(subscription.current, canceling));
    named(tag, 'Cancel on 1 Dec 2026')!.click();
    await until(() => named(tag, 'Undo'));
    expect(sent(client, subscription.cancel)).to.deep.equal([
      { reason: 'unused', comment: 'Too few shops', locale: 'en' },
    ]);

    client.answer(answer(subscription.current, active));
    named(tag, 'Undo')!.click();
    await says(tag, 'Your subscription goes on');
    expect(sent(client, subscription.resume)).to.deep.equal([{ locale: 'en' }]);
  });

  const ends = [
    ['was not saved', sessionErrors.feature_forbidden(), 'This was not saved'],
    ['is lost', subscriptionErrors.provider_unavailable(), 'We do not know yet whether this was saved'],
  ] as const;
  for (const [end, error, words] of ends) {
    it(`says so when a cancellation ${end}, and stays open`, async () => {
      const tag = await mount(stub(answer(subscription.cancel, error)));
      await tag.cancel();
      await until(() => tag.shadowRoot!.querySelector('[value=other]'));
      tag.shadowRoot!.querySelector<HTMLInputElement>('[value=other]')!.click();
      named(tag, 'Cancel on')!.click();
      await says(tag, words);
      expect(tag.shadowRoot!.querySelector('dialog:modal')).to.exist;
    });
  }

  it('opens the picker of the page', async () => {
    const tag = await mount(stub(), html`<varai-plan-picker></varai-plan-picker>`);
    named(tag, 'Change plan')!.click();
    const picker = tag.parentElement!.querySelector('varai-plan-picker')!;
    await until(() => picker.shadowRoot!.querySelector('dialog:modal'));
    expect(tag.shadowRoot!.querySelector('varai-plan-picker')).to.equal(null);
  });

  it('brings a picker along where the page has none', async () => {
    const tag = await mount(stub());
    named(tag, 'Change plan')!.click();
    await until(() => tag.shadowRoot!.querySelector('varai-plan-picker')?.shadowRoot?.querySelector('dialog:modal'));
  });

  it('is empty where the account has no subscription, and shows the plans when asked', async () => {
    const tag = await mount(stub(answer(subscription.current, subscriptionErrors.not_found())));
    await says(tag, 'No plan yet');
    expect(tag.getAttribute('state')).to.equal('empty');
    await accessible(tag);
    expect(buttons(tag).map((one) => one.textContent.trim())).to.deep.equal(['See plans']);

    named(tag, 'See plans')!.click();
    const picker = () => tag.shadowRoot!.querySelector('varai-plan-picker')?.shadowRoot;
    await until(() => picker()?.querySelector('dialog:modal [part="plan"]'));
  });

  it('agrees with the picker without asking twice', async () => {
    const client = stub();
    await mount(client, html`<varai-plan-picker></varai-plan-picker>`);
    const paths = client.sent.map(({ endpoint }) => endpoint.path).sort();
    expect(paths).to.deep.equal([...new Set(paths)]);
    expect(paths).to.have.length(4);
  });

  it('offers only what the session may do', async () => {
    const change = await mount(stub(answer(session.info, sessionFixtures.changeOnly)));
    expect(buttons(change).map((one) => one.textContent.trim())).to.deep.equal(['Change plan']);
    const none = await mount(stub(answer(session.info, sessionFixtures.readOnly)));
    expect(buttons(none)).to.deep.equal([]);
  });

  it('says so where the session may not see subscriptions', async () => {
    const { component_forbidden } = await import('@varai/client').then(({ sessionErrors }) => sessionErrors);
    const tag = await mount(stub(answer(subscription.current, component_forbidden())));
    expect(tag.getAttribute('state')).to.equal('forbidden');
    await accessible(tag);
  });
});
