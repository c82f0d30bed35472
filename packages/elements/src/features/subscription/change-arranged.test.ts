import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  paymentMethods,
  session,
  subscription,
  subscriptionErrors,
  usage,
  type Quote,
  type VaraiError,
} from '@varai/client';
import { answer, sessionFixtures, stubClient, subscriptionFixtures } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

const { plans, active, quotes, changes, canceling } = subscriptionFixtures;
const fresh = (quote: Quote): Quote => ({ ...quote, expiresAt: new Date(Date.now() + 900_000).toISOString() });
const { paymentMethod: _, ...unpaid } = quotes.upgrade;
const billed: Quote = { ...unpaid, collection: 'send_invoice' };

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

async function mount(quote: Quote | (() => never), locale = 'en', now = active) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, now),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    answer(paymentMethods.list, []),
    answer(subscription.preview, typeof quote === 'function' ? quote : fresh(quote)),
    answer(subscription.change, changes.succeeded),
    answer(subscription.resume, active),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const picker = provider.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') === 'ready');
  return { picker, client };
}
const refusing = (error: VaraiError) => () => {
  throw error;
};

describe('what was arranged with us beside the portal', () => {
  it('an invoice that is sent is called one, and no card is charged for it', async () => {
    const { picker } = await mount(billed);
    await press(picker, 'Upgrade to Enterprise');
    await says(picker, 'We send you an invoice of');
    await says(picker, 'nothing is charged');
    expect(words(picker)).to.not.contain('Paid with');
    expect(words(picker)).to.not.contain('and upgrade');
    // colours are right once the dialog has risen
    const moves = picker.shadowRoot!.querySelector('dialog[open]')!.getAnimations({ subtree: true });
    const ending = moves.filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished));
    await accessible(picker);
    await press(picker, 'Change and get an invoice of');
    await says(picker, 'You are on Enterprise');
  });

  it('is called so in German', async () => {
    const { picker } = await mount(billed, 'de');
    await press(picker, 'Auf Enterprise wechseln');
    await says(picker, 'Wir schicken Ihnen eine Rechnung über');
    await says(picker, 'Rechnung über');
    expect(words(picker)).to.not.contain('zahlen und wechseln');
  });

  for (const [code, title, text] of [
    ['paused', 'Your subscription is paused', 'Ask us to start it again.'],
    ['planned_elsewhere', 'Another change is arranged already', 'Nothing was charged. Ask us first.'],
  ] as const) {
    it(`a change that is refused as ${code} says why, and offers no other try`, async () => {
      const { picker } = await mount(refusing(subscriptionErrors[code]()));
      await press(picker, 'Upgrade to Enterprise');
      await says(picker, title);
      await says(picker, text);
      expect(words(picker)).to.not.contain('Try again');
    });
  }

  it('what takes a cancellation back says in which language it is confirmed', async () => {
    const { picker, client } = await mount(billed, 'de', canceling);
    await press(picker, 'Abonnement fortsetzen');
    const sent = () => client.sent.filter(({ endpoint }) => endpoint === (subscription.resume as unknown));
    await until(() => sent().length > 0);
    expect(sent()[0]!.input).to.deep.equal({ locale: 'de' });
  });
});
