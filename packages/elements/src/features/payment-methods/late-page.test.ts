import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, session } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import '../../define/payment-methods.ts';
import '../../define/session.ts';

const { visa, setup, page } = paymentMethodFixtures;
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });
const within = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

describe('the server’s page for a payment method', () => {
  it('has another link where it is opened after its time', async () => {
    const client = stubClient(
      answer(session.info, {
        ...sessionFixtures.owner,
        rail: { name: 'stripe', publishableKey: 'pk_test', stripeJsUrl: 'http://localhost:1/none.js' },
      }),
      answer(paymentMethods.list, [visa]),
      answer(paymentMethods.setup, setup),
      answer(paymentMethods.page, { ...page, expiresAt: within(600_000) }),
    );
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"
        ><varai-payment-methods></varai-payment-methods
      ></varai-provider>`,
    );
    const root = provider.querySelector('varai-payment-methods')!.shadowRoot!;
    const add = () =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Add method'));
    await until(add, 'no way to add one');
    add()!.click();
    const link = () => root.querySelector<HTMLAnchorElement>('a[target=_blank]');
    await until(link, 'no way on was offered');

    const fresh = { url: `${page.url}2`, expiresAt: within(1_200_000) };
    client.answer(answer(paymentMethods.page, fresh));
    const { now } = Date;
    Date.now = () => now() + 600_001;
    let left: boolean | undefined;
    addEventListener('click', (event) => (left = !event.defaultPrevented), { once: true });
    link()!.click();
    Date.now = now;
    expect(left).to.equal(false);
    expect(root.textContent).not.to.contain('as soon as you are back here');
    await until(() => link()?.href === fresh.url, 'the old link stayed');
  });
});
