import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session, subscription, subscriptionErrors, usage, type ChangeStatus } from '@varai/client';
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
import './cancel/strings.de.ts';

const { plans, active, changes } = subscriptionFixtures;

const open = (status: 'processing' | 'requires_action' | 'requires_payment_method') => ({
  ...active,
  openChange: { changeId: 'pc_demo', status, expiresAt: null },
});

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    // the picker beside it looks at the change that is told of, and waits
    answer(subscription.read, new Promise<never>(() => undefined)),
    ...answers,
  );

async function mount(client: StubClient, locale = 'en'): Promise<Subscription> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}>
      <varai-subscription></varai-subscription><varai-plan-picker overlay></varai-plan-picker>
    </varai-provider>
  `);
  const tag = provider.querySelector('varai-subscription')!;
  await until(() => tag.getAttribute('state') === 'ready');
  return tag;
}

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });
const dialog = (tag: Subscription) => tag.shadowRoot!.querySelector('dialog:modal');
const words = (tag: Subscription) => dialog(tag)?.textContent.replace(/\s+/g, ' ') ?? '';
const says = (tag: Subscription, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const button = (tag: Subscription, name: string) =>
  [...(dialog(tag)?.querySelectorAll('button') ?? [])].findLast((one) => one.textContent.trim().startsWith(name));
const refused = (status: ChangeStatus) =>
  subscriptionErrors.change_open({ data: { change: { id: 'pc_demo', status } } });

/** Asks to cancel, and hears that a change was begun in another tab. */
async function refusedIn(client: StubClient, status: Parameters<typeof open>[0]): Promise<Subscription> {
  const tag = await mount(client);
  await tag.cancel();
  await until(() => tag.shadowRoot!.querySelector('[value=unused]'));
  tag.shadowRoot!.querySelector<HTMLInputElement>('[value=unused]')!.click();
  client.answer(answer(subscription.cancel, refused(status)), answer(subscription.current, open(status)));
  button(tag, 'Cancel on')!.click();
  await says(tag, 'A plan change is under way');
  return tag;
}

describe('a cancellation while a plan change is under way', () => {
  it('says so, and goes on with what was chosen once the plan is kept', async () => {
    const client = stub();
    const tag = await refusedIn(client, 'requires_payment_method');
    expect(words(tag)).to.contain('Nothing was charged and you are still on Professional').and.not.contain('not saved');
    await accessible(tag);

    client.answer(answer(subscription.keep, changes.canceled), answer(subscription.current, active));
    button(tag, 'Keep Professional')!.click();
    await says(tag, 'Why do you cancel?');
    expect(words(tag)).not.to.contain('not saved');
    expect(tag.shadowRoot!.querySelector<HTMLInputElement>('[value=unused]')!.checked).to.equal(true);

    const canceling = { ...active, cancelAt: active.currentPeriodEnd };
    client.answer(answer(subscription.cancel, canceling), answer(subscription.current, canceling));
    button(tag, 'Cancel on')!.click();
    await until(() => !dialog(tag), 'never closed');
    const sent = client.sent.map(({ endpoint }) => endpoint as unknown);
    expect(sent.filter((endpoint) => endpoint === subscription.keep)).to.have.length(1);
    expect(sent.filter((endpoint) => endpoint === subscription.cancel)).to.have.length(2);
  });

  it('leads on to the change, where it is finished', async () => {
    const tag = await refusedIn(stub(answer(subscription.read, changes.requires_action)), 'requires_action');
    button(tag, 'Continue the change')!.click();
    const picker = tag.parentElement!.querySelector('varai-plan-picker')!;
    await until(() => picker.shadowRoot!.querySelector('dialog:modal'));
    expect(dialog(tag)).to.equal(null);
  });

  it('asks for no reason where it is known from the start, and says when nobody knows whether the plan was kept', async () => {
    const client = stub(
      answer(subscription.current, open('requires_action')),
      answer(subscription.keep, subscriptionErrors.provider_unavailable()),
    );
    const tag = await mount(client);
    await tag.cancel();
    await says(tag, 'A plan change is under way');
    expect(tag.shadowRoot!.querySelector('dialog textarea')).to.equal(null);
    button(tag, 'Keep Professional')!.click();
    await says(tag, 'We do not know yet whether that was saved');
    expect(words(tag)).to.not.contain('Nothing has changed');
  });

  it('waits with the bank, which nobody can call back', async () => {
    const tag = await refusedIn(stub(), 'processing');
    expect(words(tag)).to.contain('We wait for your bank');
    expect(button(tag, 'Keep Professional')).to.equal(undefined);
    button(tag, 'Close')!.click();
    await until(() => !dialog(tag));
  });

  it('offers nothing that the session may not do', async () => {
    const tag = await mount(
      stub(answer(session.info, sessionFixtures.cancelOnly), answer(subscription.current, open('requires_action'))),
    );
    await tag.cancel();
    await says(tag, 'It is not paid yet');
    expect(button(tag, 'Keep Professional')).to.equal(undefined);
  });

  it('speaks German', async () => {
    const tag = await mount(stub(answer(subscription.current, open('requires_action'))), 'de');
    await tag.cancel();
    await says(tag, 'Ein Tarifwechsel ist im Gange');
    expect(button(tag, 'Professional behalten')).to.exist;
    expect(button(tag, 'Wechsel fortsetzen')).to.exist;
  });
});
