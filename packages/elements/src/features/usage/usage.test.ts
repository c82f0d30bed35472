import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { paymentMethods, requestErrors, session, sessionErrors, usage, usageErrors } from '@varai/client';
import type { Endpoint, UsageMeter } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import type { Provider } from '../../core/provider.ts';
import { accessible } from '../../testing.ts';
import type { Usage } from './usage.ts';
import '../../define/usage.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { list, packages, purchases, empty, bought, unlimited, tokens } = usageFixtures;
const { visa, mastercard } = paymentMethodFixtures;

const stub = (...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, list),
    answer(usage.packages, packages),
    answer(paymentMethods.list, [visa, mastercard]),
    ...answers,
  );

async function mount(client: StubClient, beside: unknown = '', locale = 'en'): Promise<Usage> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-usage></varai-usage>${beside}</varai-provider>
  `);
  const tag = provider.querySelector('varai-usage')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const words = (tag: Usage) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Usage, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const buttons = (tag: Usage) => [...tag.shadowRoot!.querySelectorAll('button')];
const named = (tag: Usage, name: string) => buttons(tag).findLast((one) => one.textContent.trim().startsWith(name));
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);
const meters = (...some: UsageMeter[]) => stub(answer(usage.list, some));

async function opened(client: StubClient): Promise<Usage> {
  const tag = await mount(client);
  named(tag, 'Buy tokens')!.focus();
  named(tag, 'Buy tokens')!.click();
  await says(tag, '5,000 tokens');
  await until(() => tag.shadowRoot!.querySelector('dialog:modal'));
  return tag;
}

/** How often this page tells the customer's other tabs. Tests in other tabs do so too, hence not by listening. */
function countPosts(name: string) {
  const { prototype } = BroadcastChannel;
  const post = prototype.postMessage;
  let count = 0;
  prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
    if (this.name === name) count += 1;
    post.call(this, message);
  };
  return { count: () => count, stop: () => (prototype.postMessage = post) };
}

/** Stands in for Stripe.js: fields that are ready at once, and a bank that agrees unless told otherwise. */
function pretendStripe() {
  const seen: { mounted: number; refuses: string | undefined } = { mounted: 0, refuses: undefined };
  const fields = {
    on(name: string, call: () => void) {
      if (name === 'ready') queueMicrotask(call);
    },
    mount: () => void (seen.mounted += 1),
    destroy: () => undefined,
  };
  const stripe = {
    elements: () => ({ create: () => fields, getElement: () => fields, submit: () => Promise.resolve({}) }),
    confirmSetup: () =>
      Promise.resolve(
        seen.refuses
          ? { error: { code: 'card_declined', message: seen.refuses } }
          : { setupIntent: { status: 'succeeded', payment_method: 'pm_new' } },
      ),
  };
  (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
  return seen;
}

const choose = (tag: Usage, value: string) =>
  tag.shadowRoot!.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();

describe('<varai-usage>', () => {
  it('shows each meter with its figure, its limit and where it goes, accessibly', async () => {
    const tag = await mount(stub());
    expect(words(tag)).to.contain('Tokens and calls start again on 1 Dec 2026');
    expect(words(tag)).to.contain('4,200 of 10,000').and.to.contain('About 6,600 of 10,000 by 1 Dec 2026.');
    const bars = [...tag.shadowRoot!.querySelectorAll('[role=meter]')];
    expect(bars.map((bar) => [bar.getAttribute('aria-label'), bar.getAttribute('aria-valuetext')])).to.deep.equal([
      ['AI tokens', '4,200 of 10,000'],
      ['API calls', '212,500 of 250,000'],
      ['Storage', '100 GB of 100 GB'],
      ['Team members', '8 of 15'],
    ]);
    await accessible(tag);
  });

  const sentences: [string, UsageMeter, string][] = [
    ['80 %', { ...tokens, used: 8_120, alert: 'near' }, '81% used, 1,880 left until 1 Dec 2026.'],
    ['100 %', empty, 'Used up. They start again on 1 Dec 2026.'],
    ['a pace beyond the plan', { ...tokens, projected: 15_412 }, 'About 15,000 by 1 Dec 2026 at your pace: more than'],
    ['too little to go by', { ...tokens, used: 200, projected: null }, '9,800 left. The period is too young'],
    ['what was bought', bought, 'of 10,000 + 5,000 bought'],
    ['no limit', unlimited, 'About 6,600 by 1 Dec 2026'],
    ['full storage', usageFixtures.full, 'Nothing left on this plan.'],
  ];
  for (const [what, meter, sentence] of sentences) {
    it(`says ${what}`, async () => {
      const tag = await mount(meters(meter));
      expect(words(tag)).to.contain(sentence);
      await accessible(tag);
    });
  }

  it('wears the tones of a preset: no petrol in Magento, and captions that are not bold', async () => {
    const tag = await mount(stub());
    const fill = () => getComputedStyle(tag.shadowRoot!.querySelector('.meter .fill')!).fill;
    const petrol = fill();
    (tag.parentElement as Provider).appearance = { theme: 'magento' };
    await until(() => getComputedStyle(tag).getPropertyValue('--varai-weight-medium').trim() === '600');

    expect(fill())
      .to.match(/^oklch\(0\.43 /)
      .and.not.equal(petrol);
    const captions = [...tag.shadowRoot!.querySelectorAll('.cap:not([class*=is-])')];
    expect(captions.map((one) => Number(getComputedStyle(one).fontWeight)))
      .to.include(500)
      .and.not.include(600);
  });

  it('speaks German', async () => {
    const tag = await mount(meters(empty), '', 'de');
    await says(tag, 'Verbraucht. Am 1. Dez. 2026 beginnt die Zählung neu.');
  });

  it('buys a package: what it costs stands in the button, and the tokens are there', async () => {
    const client = stub(answer(usage.buy, purchases.paid));
    const tag = await opened(client);
    await accessible(tag);
    expect(named(tag, 'Pay')!.textContent.trim()).to.equal('Pay $25.00');
    choose(tag, 'tokens_5000');
    await until(() => named(tag, 'Pay $100.00'));
    const heard: string[] = [];
    tag.addEventListener('varai-tokens-bought', ({ purchase }) => heard.push(purchase.id));
    client.answer(answer(usage.list, [bought]));
    named(tag, 'Pay $100.00')!.click();
    await says(tag, 'We added 5,000 tokens and charged $100.00.');
    expect(sent(client, usage.buy)).to.deep.equal([
      { id: 'tokens_5000', offer: packages[1]!.offer, paymentMethodId: visa.id },
    ]);
    expect(heard).to.deep.equal([purchases.paid.id]);
    named(tag, 'Done')!.click();
    await says(tag, 'of 10,000 + 5,000 bought');
    await until(() => tag.shadowRoot!.activeElement?.textContent.trim() === 'Buy tokens');
  });

  it('a double click sends one purchase', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof purchases.paid>();
    const client = stub(answer(usage.buy, promise));
    const tag = await opened(client);
    named(tag, 'Pay')!.click();
    named(tag, 'Pay')?.click();
    await says(tag, 'Asking your bank');
    named(tag, 'Asking')!.click();
    resolve(purchases.paid);
    await says(tag, 'Your tokens are there');
    expect(sent(client, usage.buy)).to.have.length(1);
  });

  it('tells a refusal with its reason, and another card pays', async () => {
    const client = stub(answer(usage.buy, purchases.declined));
    const tag = await opened(client);
    named(tag, 'Pay')!.click();
    await says(tag, 'Your bank declined $25.00');
    expect(words(tag)).to.contain('Not enough funds on Visa ending 4242. Nothing was charged.');
    await accessible(tag);
    client.answer(answer(usage.buy, purchases.paid));
    choose(tag, mastercard.id);
    named(tag, 'Pay $25.00')!.click();
    await says(tag, 'Your tokens are there');
    expect(sent(client, usage.buy)).to.deep.include({
      id: 'tokens_1000',
      offer: packages[0]!.offer,
      paymentMethodId: mastercard.id,
    });
  });

  it('adds a card in the same dialog, and that card pays', async () => {
    const seen = pretendStripe();
    const client = stub(answer(usage.buy, purchases.paid), answer(paymentMethods.setup, paymentMethodFixtures.setup));
    const tag = await opened(client);
    named(tag, 'Use another card')!.click();
    await says(tag, 'The card is saved for later payments.');
    await until(() => seen.mounted === 1, 'the fields were never shown');
    await accessible(tag);
    seen.refuses = 'Your card was declined.';
    named(tag, 'Pay $25.00')!.click();
    await says(tag, 'The bank gave no reason for refusing this card. Nothing was charged, and nothing was saved.');
    expect(words(tag), 'what Stripe says is not our voice').not.to.contain('Your card was declined.');
    expect(sent(client, usage.buy), 'nothing is bought with a card that is not saved').to.have.length(0);
    seen.refuses = undefined;
    const heard: string[][] = [];
    tag.addEventListener('varai-payment-methods-changed', ({ methods }) => heard.push(methods.map(({ id }) => id)));
    const posts = countPosts('varai:payment-methods');
    client.answer(answer(paymentMethods.list, [visa, { ...mastercard, id: 'pm_new' }]));
    named(tag, 'Pay $25.00')!.click();
    await says(tag, 'Your tokens are there');
    expect(sent(client, usage.buy)).to.deep.equal([
      { id: 'tokens_1000', offer: packages[0]!.offer, paymentMethodId: 'pm_new' },
    ]);
    await until(() => posts.count() === 1, 'no list was told');
    expect(heard).to.deep.equal([[visa.id, 'pm_new']]);
    posts.stop();
    Reflect.deleteProperty(globalThis, 'Stripe');
  });

  it('asks for a card at once where there is none, unless the session may add none', async () => {
    const seen = pretendStripe();
    const none = answer(paymentMethods.list, []);
    await opened(stub(none));
    await until(() => seen.mounted === 1, 'the fields were never shown');
    const { owner } = sessionFixtures;
    const barred = await opened(
      stub(none, answer(session.info, { ...owner, features: { 'payment-methods': ['update'] } })),
    );
    await says(barred, 'There is no payment method on file');
    expect(named(barred, 'Pay')!.ariaDisabled).to.equal('true');
    expect(seen.mounted).to.equal(1);
    Reflect.deleteProperty(globalThis, 'Stripe');
  });

  it('follows a payment that takes its time', async () => {
    const client = stub(answer(usage.buy, purchases.processing), answer(usage.purchase, purchases.paid));
    const tag = await opened(client);
    named(tag, 'Pay')!.click();
    await says(tag, 'We wait for your bank');
    await says(tag, 'Your tokens are there');
  });

  it('asks anew where tokens were bought elsewhere in the meantime', async () => {
    const client = stub(answer(usage.buy, usageErrors.offer_changed()));
    const tag = await opened(client);
    named(tag, 'Pay')!.click();
    await says(tag, 'The offer has changed');
    expect(sent(client, usage.packages)).to.have.length(2);
  });

  it('says so where packages cannot be had, and asks again', async () => {
    const client = stub(answer(usage.packages, requestErrors.unavailable()));
    const tag = await mount(client);
    await tag.buy();
    await says(tag, 'The packages could not be loaded');
    client.answer(answer(usage.packages, packages));
    named(tag, 'Try again')!.click();
    await says(tag, '1,000 tokens');
  });

  it('is closed by Escape, and the focus returns', async () => {
    const tag = await mount(stub());
    named(tag, 'Buy tokens')!.focus();
    await tag.buy();
    await until(() => tag.shadowRoot!.querySelector('dialog:modal'));
    tag
      .shadowRoot!.querySelector('dialog')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => !tag.shadowRoot!.querySelector('dialog'));
    expect(tag.shadowRoot!.activeElement?.textContent.trim()).to.equal('Buy tokens');
  });

  it('sells nothing where the session, the rail or the plan does not ask for it', async () => {
    const { owner } = sessionFixtures;
    const offers = async (client: StubClient) => buttons(await mount(client)).map((one) => one.textContent.trim());
    expect(await offers(stub(answer(session.info, { ...owner, features: { usage: [] } })))).to.deep.equal([]);
    const shopify = stub(answer(session.info, { ...owner, rail: { name: 'shopify-billing' } }));
    expect(await offers(shopify)).to.deep.equal([]);
    expect(await offers(meters(unlimited))).to.deep.equal([]);
    expect(document.querySelector('script[src*="stripe"]')).to.equal(null);
  });

  it('hears the page’s own button', async () => {
    const button = document.createElement('button');
    button.dataset['action'] = 'buy-tokens';
    const mounted = mount(stub(), button);
    await until(() => button.isConnected);
    button.click();
    const tag = await mounted;
    await until(() => words(tag).includes('5,000 tokens'), 'a click before anything was known was lost');
  });

  it('offers the plan change where the page has a picker', async () => {
    const tag = await mount(stub(), html`<varai-plan-picker></varai-plan-picker>`);
    expect(named(tag, 'Change plan')!.dataset['action']).to.equal('change-plan');
  });

  it('says what it cannot show', async () => {
    const forbidden = await mount(stub(answer(usage.list, sessionErrors.component_forbidden())));
    expect(forbidden.getAttribute('state')).to.equal('forbidden');
    await says(forbidden, 'This session does not show usage');
    expect(forbidden.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Usage');
    await accessible(forbidden);
    const nothing = await mount(meters());
    expect(nothing.getAttribute('state')).to.equal('empty');
    await says(nothing, 'Nothing is counted yet');
  });
});
