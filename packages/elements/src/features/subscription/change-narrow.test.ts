import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, session, subscription, usage } from '@varai/client';
import {
  answer,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
} from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../define/subscription.ts';

const { plans, active, quotes, changes } = subscriptionFixtures;

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** The review of an upgrade in German, with how to look into its dialog. */
async function review() {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, []),
    answer(subscription.preview, { ...quotes.upgrade, expiresAt: new Date(Date.now() + 900_000).toISOString() }),
    answer(subscription.change, changes.requires_payment_method),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="de"><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const { shadowRoot } = provider.querySelector('varai-plan-picker')!;
  const find = (selector: string) => shadowRoot!.querySelector<HTMLElement>(selector);
  await until(() => find('[aria-labelledby=plan-enterprise] .btn'), 'never a plan');
  find('[aria-labelledby=plan-enterprise] .plan-action .btn')!.click();
  await until(() => find('dialog [part=confirm]'), 'never a review');
  await until(() => find('dialog')!.textContent.includes('Heute fällig'), 'never German');
  return find;
}

describe('the dialog of a change', () => {
  after(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));

  it('gives each part its room where it is narrow and low', async () => {
    // WebKitGTK keeps its window, where the dialog itself is made as low: what is narrow there goes by the window
    const resized = await setViewport({ width: 280, height: 600 }).then(
      () => true,
      () => false,
    );
    const find = await review();
    if (!resized) find('dialog')!.style.blockSize = '400px';
    for (const part of ['.pay', '.move', '.move > div', '.due'])
      expect(find(`dialog ${part}`)!, part).to.satisfy(
        (box: HTMLElement) => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth,
      );
  });

  it('dresses what it has to say', async () => {
    const find = await review();
    find('dialog [part=confirm]')!.click();
    await until(() => find('dialog .notice'), 'never a notice');
    expect(getComputedStyle(find('dialog .notice')!).display).to.equal('grid');
  });
});
