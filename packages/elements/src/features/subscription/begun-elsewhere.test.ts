import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, session, subscription, usage, type LiveListener, type Subscription } from '@varai/client';
import {
  answer,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
} from '@varai/client/testing';
import { ActionRequiredEvent } from '../../core/events.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

const { plans, active, quotes, changes } = subscriptionFixtures;

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** A picker in a tab that is told of what happens elsewhere. */
async function mount() {
  let listener: LiveListener | undefined;
  let seq = 0;
  const stub = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, usageFixtures.list),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    answer(subscription.preview, { ...quotes.upgrade, expiresAt: new Date(Date.now() + 900_000).toISOString() }),
  );
  const live = {
    way: 'socket' as const,
    follow: (_: string, followed: LiveListener) => {
      listener = followed;
      return () => undefined;
    },
    watch: () => () => undefined,
  };
  const client = Object.assign(stub, { live });
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const picker = provider.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') === 'ready' && listener, 'never ready, or never followed');
  const tell = (data: Subscription) => {
    client.answer(answer(subscription.current, data));
    listener?.change({ topic: 'subscription', seq: (seq += 1), kind: 'state', at: new Date().toISOString(), data });
  };
  const asked: string[] = [];
  picker.addEventListener(ActionRequiredEvent.type, ({ change }) => asked.push(change?.id ?? 'unnamed'));
  return { picker, client, tell, asked };
}

const open = (status: 'processing' | 'requires_action'): Subscription => ({
  ...active,
  openChange: { changeId: 'pc_demo', status, expiresAt: null },
});
const words = (picker: PlanPicker) => picker.shadowRoot!.textContent.replace(/\s+/g, ' ');
const button = (picker: PlanPicker, name: string) =>
  [...picker.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
const reads = (client: { sent: readonly { endpoint: unknown }[] }) =>
  client.sent.filter(({ endpoint }) => endpoint === subscription.read).length;

describe('a change that was begun in another tab', () => {
  it('leaves the review that stands open as it is', async () => {
    const { picker, client, tell } = await mount();
    button(picker, 'Upgrade to Enterprise')!.click();
    await until(() => button(picker, 'Pay'), 'no review');

    client.answer(answer(subscription.read, changes.requires_action));
    tell(open('processing'));
    await until(() => words(picker).includes('We wait for your bank'), 'never told');
    tell(open('requires_action'));
    await until(() => words(picker).includes('Your bank wants you to confirm the payment'), 'never told of the bank');

    expect(button(picker, 'Pay')).to.not.equal(undefined);
    expect(reads(client)).to.equal(0);
  });

  it('sends nobody to the bank who did not ask for it, and does once they go on', async () => {
    const { picker, client, tell, asked } = await mount();
    client.answer(answer(subscription.read, changes.requires_action));
    tell(open('processing'));
    client.answer(answer(subscription.current, open('requires_action')));
    await until(() => reads(client) > 0 && button(picker, 'Continue'), 'not looked at, or no way on');
    expect(asked).to.deep.equal([]);

    button(picker, 'Continue')!.click();
    await until(() => asked.length > 0, 'the bank was never asked');
    expect(asked).to.deep.equal(['pc_demo']);
  });
});
