import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session, subscription, subscriptionErrors, usage, type Subscription } from '@varai/client';
import {
  answer,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
} from '@varai/client/testing';
import '../../define/subscription.ts';
import { accessible } from '../../testing.ts';

const { plans, active, quotes, canceling } = subscriptionFixtures;
const { ended, cancel_planned, plan_not_found, provider_unavailable } = subscriptionErrors;
const upgrade = { ...quotes.upgrade, expiresAt: new Date(Date.now() + 900_000).toISOString() };

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function mount(tag: 'varai-plan-picker' | 'varai-subscription', current: Subscription, ...answers: Answer[]) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, current),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, usageFixtures.list),
    answer(subscription.preview, upgrade),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en">
      ${tag === 'varai-subscription' ? html`<varai-subscription></varai-subscription>` : html`<varai-plan-picker></varai-plan-picker>`}
    </varai-provider>
  `);
  const host = provider.querySelector<HTMLElement>(tag)!;
  await until(() => host.getAttribute('state') === 'ready', 'never ready');
  return { host, client, reads: () => client.sent.filter(({ endpoint }) => endpoint === subscription.current).length };
}

const words = (host: HTMLElement) => host.shadowRoot!.textContent.replace(/\s+/g, ' ');
const buttons = (host: HTMLElement) =>
  [...host.shadowRoot!.querySelectorAll('button')].map((one) => one.textContent.trim()).filter(Boolean);
async function press(host: HTMLElement, name: string): Promise<void> {
  const named = () =>
    [...host.shadowRoot!.querySelectorAll('button')].findLast((one) => one.textContent.trim().startsWith(name));
  await until(named, `no button “${name}”`);
  named()!.click();
}

describe('a subscription that has ended', () => {
  for (const status of ['canceled', 'incomplete_expired'] as const)
    it(`is no plan to change in the picker, and is told as ended: ${status}`, async () => {
      const { host } = await mount('varai-plan-picker', { ...active, status });
      await until(() => words(host).includes('Your subscription has ended'), 'never told');
      expect(words(host)).to.not.include('Current plan');
      expect(words(host)).to.not.include('Subscribed since');
      expect(buttons(host).filter((name) => /^(Upgrade|Switch|Pay)/.test(name))).to.deep.equal([]);
      await accessible(host);
    });

  it('has its plans to see in the tag of the subscription, and none to change', async () => {
    const { host } = await mount('varai-subscription', { ...active, status: 'canceled' });
    expect(buttons(host)).to.deep.equal(['See plans']);
    expect(words(host)).to.include('Your subscription has ended');
  });
});

describe('a subscription that stands still', () => {
  it('says that it is paused, and names no day on which it renews', async () => {
    const { host } = await mount('varai-plan-picker', { ...active, status: 'paused' });
    expect(words(host)).to.include('Your subscription is paused');
    expect(words(host)).to.not.include('Renews');
  });

  it('says that it is not paid', async () => {
    const { host } = await mount('varai-plan-picker', { ...active, status: 'unpaid' });
    expect(words(host)).to.include('We have stopped trying to collect it.');
  });
});

describe('a change that is refused', () => {
  const refused = [ended, plan_not_found] as const;
  for (const refusal of refused)
    it(`for good looks again at what there is, and offers nothing that cannot help: ${refusal.code}`, async () => {
      const { host, reads } = await mount('varai-plan-picker', active, answer(subscription.preview, refusal()));
      const before = reads();
      await press(host, 'Upgrade to Enterprise');
      await until(() => host.shadowRoot!.querySelector('details.disc'), 'never refused');
      await until(() => reads() > before, 'what stands on the page was not read again');
      expect(buttons(host)).to.not.include('Try again');
    });

  it('for now may be tried again', async () => {
    const { host } = await mount('varai-plan-picker', active, answer(subscription.preview, provider_unavailable()));
    await press(host, 'Upgrade to Enterprise');
    await until(() => buttons(host).includes('Try again'), 'no way on');
  });

  it('for a cancellation goes on once that is taken back', async () => {
    const { host, client } = await mount('varai-plan-picker', active, answer(subscription.preview, cancel_planned()));
    client.answer(answer(subscription.current, canceling));
    await press(host, 'Upgrade to Enterprise');
    await until(() => words(host).includes('Your subscription is going to end'), 'never told');
    client.answer(
      answer(subscription.resume, active),
      answer(subscription.current, active),
      answer(subscription.preview, upgrade),
    );
    await press(host, 'Resume subscription');
    await until(() => words(host).includes('Due today'), 'no quote');
    expect(client.sent.filter(({ endpoint }) => endpoint === subscription.resume)).to.have.length(1);
  });

  it('because another tab has moved the plan is reviewed from where that is now', async () => {
    const moved = subscriptionErrors.quote_changed({ data: { quote: upgrade } });
    const { host, client } = await mount('varai-plan-picker', active, answer(subscription.change, moved));
    await press(host, 'Upgrade to Enterprise');
    await until(() => buttons(host).includes('Keep Professional'), 'no review');
    client.answer(answer(subscription.current, { ...active, planId: 'starter' }));
    await press(host, 'Pay');
    await until(() => buttons(host).includes('Keep Starter'), 'still reviewed from the old plan');
  });
});
