import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { networkErrors, paymentMethods, requestErrors, session, sessionErrors } from '@varai/client';
import type { Endpoint, PaymentMethod } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import { ActionRequiredEvent, ExitEvent, StepChangedEvent } from '../../core/events.ts';
import { accessible } from '../../testing.ts';
import { PaymentMethodsChangedEvent } from './events.ts';
import type { PaymentMethods } from './payment-methods.ts';
import '../../define/payment-methods.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { visa, sepa, setup, page } = paymentMethodFixtures;
const fresh: PaymentMethod = { ...visa, id: 'pm_new', last4: '1111', default: false, renewal: null };

interface Confirmed {
  readonly clientSecret: string;
  readonly confirmParams: { readonly return_url: string };
}
const saved = { setupIntent: { status: 'succeeded', payment_method: 'pm_new' } };
const lost = { error: { type: 'api_connection_error', message: 'Failed to fetch' } };
const declined = {
  error: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
};

/** Stands in for Stripe.js: fields that keep what is typed as long as they stand, and a bank that answers as told. */
function pretendStripe(bank: () => unknown) {
  const seen = { confirmed: [] as Confirmed[], mounted: 0, destroyed: 0 };
  const heard: Record<string, (value: unknown) => void> = {};
  const fields = {
    on: (name: string, call: (value: unknown) => void) => {
      heard[name] = call;
      if (name === 'ready') queueMicrotask(() => call(undefined));
    },
    mount: () => (seen.mounted += 1),
    focus() {},
    destroy: () => (seen.destroyed += 1),
  };
  const stripe = {
    elements: () => ({ create: () => fields, getElement: () => fields, submit: () => Promise.resolve({}) }),
    confirmSetup: (confirmed: Confirmed) => {
      seen.confirmed.push(confirmed);
      return Promise.resolve(bank());
    },
    retrieveSetupIntent: () => Promise.resolve(bank()),
  };
  (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
  return { ...seen, seen, types: (type: string) => heard['change']?.({ value: { type }, complete: true }) };
}

const stub = (methods: readonly PaymentMethod[], ...answers: Answer[]): StubClient =>
  stubClient(
    answer(session.info, {
      ...sessionFixtures.owner,
      rail: { name: 'stripe', publishableKey: 'pk_test', stripeJsUrl: 'http://localhost:1/none.js' },
    }),
    answer(paymentMethods.list, [...methods]),
    answer(paymentMethods.setup, setup),
    answer(paymentMethods.page, page),
    answer(paymentMethods.makeDefault, { ...fresh, default: true }),
    answer(paymentMethods.remove, { done: true, newDefault: null }),
    ...answers,
  );

const ready = (tag: Element) => until(() => !['loading', null].includes(tag.getAttribute('state')));

async function mount(client: StubClient, before: unknown = ''): Promise<PaymentMethods> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"
      ><varai-payment-methods id="methods"></varai-payment-methods>${before}</varai-provider
    >
  `);
  const tag = provider.querySelector('varai-payment-methods')!;
  await ready(tag);
  return tag;
}

const root = (tag: PaymentMethods) => tag.shadowRoot!;
const words = (tag: PaymentMethods) => root(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: PaymentMethods, some: string) =>
  until(() => words(tag).includes(some), `never said “${some}”, but: ${words(tag)}`);
const dialog = (tag: PaymentMethods) => root(tag).querySelector<HTMLDialogElement>('dialog[open]');
const button = (tag: PaymentMethods, name: string) => {
  const found = [...root(tag).querySelectorAll<HTMLElement>('button,a')].filter((one) =>
    (one.ariaLabel ?? one.textContent.trim()).startsWith(name),
  );
  if (found.length === 0) throw new Error(`no button “${name}” in: ${words(tag)}`);
  return found.at(-1)!;
};
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown));
const openDialog = async (tag: PaymentMethods) => {
  button(tag, 'Add method').click();
  await until(() => dialog(tag) && button(tag, 'Save').ariaDisabled === 'false', 'the fields were never ready');
};

describe('adding a payment method', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
  });
  afterEach(() => delete (globalThis as { Stripe?: unknown }).Stripe);

  it('loads nothing of Stripe before the dialog opens', async () => {
    let asked = 0;
    Object.defineProperty(globalThis, 'Stripe', { configurable: true, get: () => (asked++, undefined) });
    const tag = await mount(stub([visa]));
    await tag.updateComplete;
    expect(asked).to.equal(0);
    expect(document.querySelectorAll('script[src*=stripe]')).to.have.length(0);
  });

  it('saves it, makes it the default, and names each step', async () => {
    pretendStripe(() => saved);
    const client = stub([visa]);
    const tag = await mount(client);
    const heard: string[] = [];
    tag.addEventListener(StepChangedEvent.type, ({ step }) => heard.push(step));
    tag.addEventListener(ActionRequiredEvent.type, () => heard.push('!'));
    tag.addEventListener(ExitEvent.type, () => heard.push('exit'));
    let changed: PaymentMethodsChangedEvent | undefined;
    tag.addEventListener(PaymentMethodsChangedEvent.type, (event) => (changed = event));
    await openDialog(tag);
    expect(dialog(tag)!.textContent).to.contain('It pays your renewal of $199.00 on 20 Dec 2026.');
    await accessible(tag);

    client.answer(answer(paymentMethods.list, [visa, fresh]));
    button(tag, 'Save card').click();
    await says(tag, 'Visa ending 1111 is your default now');
    expect(heard).to.deep.equal(['details', 'bank', '!', 'done', 'exit']);
    expect(sent(client, paymentMethods.makeDefault).map(({ input }) => input)).to.deep.equal([{ id: 'pm_new' }]);
    expect(changed?.methods.map(({ id }) => id)).to.deep.equal(['pm_visa', 'pm_new']);
    await until(() => !tag.querySelector('[slot]'), 'Stripe’s place was left behind');
  });

  it('has a bank’s own page lead back with the setup and what was chosen', async () => {
    const stripe = pretendStripe(() => saved);
    const tag = await mount(stub([visa, sepa]));
    await tag.add(visa);
    await until(() => dialog(tag) && button(tag, 'Save').ariaDisabled === 'false');
    button(tag, 'Save card').click();
    await until(() => stripe.seen.confirmed.length === 1);
    const { searchParams } = new URL(stripe.seen.confirmed[0]!.confirmParams.return_url);
    expect(Object.fromEntries(searchParams)).to.include({
      varai_setup: 'seti_demo',
      varai_default: '1',
      varai_replaces: 'pm_visa',
    });
  });

  it('keeps the default where the customer says so', async () => {
    pretendStripe(() => saved);
    const client = stub([visa]);
    const tag = await mount(client);
    await openDialog(tag);
    dialog(tag)!.querySelector<HTMLInputElement>('[name=default]')!.click();
    client.answer(answer(paymentMethods.list, [visa, fresh]));
    button(tag, 'Save card').click();
    await says(tag, 'Visa ending 1111 saved');
    expect(sent(client, paymentMethods.makeDefault)).to.have.length(0);
  });

  it('keeps what was typed after a refusal, says what to do, and uses the same intent again', async () => {
    let answers: unknown = declined;
    const stripe = pretendStripe(() => answers);
    const client = stub([visa]);
    const tag = await mount(client);
    const steps: string[] = [];
    tag.addEventListener(StepChangedEvent.type, ({ step }) => steps.push(step));
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'The bank gave no reason for refusing this card. Nothing was charged, and nothing was saved.');
    expect(stripe.seen).to.include({ mounted: 1, destroyed: 0 });
    expect(steps).to.deep.equal(['details', 'bank', 'details']);
    expect(dialog(tag)!.querySelector('[aria-current=step] .tx')!.textContent).to.equal('Details');
    await accessible(tag);

    answers = saved;
    client.answer(answer(paymentMethods.list, [visa, fresh]));
    button(tag, 'Save card').click();
    await says(tag, 'Visa ending 1111');
    await until(() => !dialog(tag));
    const [first, second] = sent(client, paymentMethods.setup);
    expect(second?.key).to.equal(first?.key);
  });

  it('sends again what did not arrive, with the same key', async () => {
    pretendStripe(() => saved);
    const client = stub([visa], answer(paymentMethods.setup, networkErrors.timeout()));
    const tag = await mount(client);
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'What you typed is still here.');
    client.answer(answer(paymentMethods.setup, setup), answer(paymentMethods.list, [visa, fresh]));
    button(tag, 'Save card').click();
    await until(() => !dialog(tag));
    const [first, second] = sent(client, paymentMethods.setup);
    expect(second?.key).to.equal(first?.key);
  });

  it('says that nobody knows where the answer was lost, and saves it once on the next try', async () => {
    let answers: unknown = lost;
    pretendStripe(() => answers);
    const client = stub([visa]);
    const tag = await mount(client);
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'We do not know yet whether it was saved');
    answers = saved;
    client.answer(answer(paymentMethods.list, [visa, fresh]));
    button(tag, 'Save card').click();
    await says(tag, 'Visa ending 1111');
  });

  for (const { error, said } of [
    { error: sessionErrors.feature_forbidden(), said: 'Our server refused it.' },
    { error: requestErrors.rate_limited(), said: 'That was too often' },
  ]) {
    it(`tells ${error.code} as what it is`, async () => {
      pretendStripe(() => saved);
      const tag = await mount(stub([visa], answer(paymentMethods.setup, error)));
      await openDialog(tag);
      button(tag, 'Save card').click();
      await says(tag, said);
    });
  }

  it('names what is saved by its kind', async () => {
    const stripe = pretendStripe(() => saved);
    const tag = await mount(stub([visa]));
    await openDialog(tag);
    stripe.types('sepa_debit');
    await says(tag, 'Save account');
  });

  it('leaves nothing behind when it is closed before the bank is asked', async () => {
    const stripe = pretendStripe(() => saved);
    let arrive!: (value: typeof setup) => void;
    const client = stub([visa], answer(paymentMethods.setup, new Promise<typeof setup>((done) => (arrive = done))));
    const tag = await mount(client);
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'Saving…');
    button(tag, 'Cancel').click();
    await until(() => !dialog(tag));
    arrive(setup);
    await until(() => !tag.querySelector('[slot]'), 'Stripe’s place was left behind');

    expect(stripe.seen.confirmed).to.deep.equal([]);
  });

  it('says what happens when it is closed while the bank is asked, and tells the end', async () => {
    let agree!: (value: unknown) => void;
    const stripe = pretendStripe(() => new Promise((done) => (agree = done)));
    const client = stub([visa]);
    const tag = await mount(client);
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'Your bank may want to hear from you');
    expect(dialog(tag)!.matches(':modal'), 'the bank’s own window would be inert').to.equal(false);
    button(tag, 'Close').click();
    await says(tag, 'Your bank is still being asked');
    button(tag, 'Keep waiting').click();
    await until(() => !words(tag).includes('Your bank is still being asked'));
    button(tag, 'Cancel').click();
    await says(tag, 'Your bank is still being asked');
    button(tag, 'Close anyway').click();
    await until(() => !dialog(tag));
    expect(stripe.seen.destroyed, 'Stripe still needs its fields').to.equal(0);

    client.answer(answer(paymentMethods.list, [visa, fresh]));
    agree(saved);
    await says(tag, 'Visa ending 1111');
    await until(() => stripe.seen.destroyed > 0);
  });

  it('has its fields back when the customer turns round at the bank’s own page', async () => {
    pretendStripe(() => new Promise(() => undefined));
    const client = stub([visa]);
    const tag = await mount(client);
    await openDialog(tag);
    button(tag, 'Save card').click();
    await says(tag, 'Your bank may want to hear from you');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(tag, 'Your bank has not confirmed it');
    await until(() => dialog(tag)?.matches(':modal') && button(tag, 'Save card').ariaDisabled === 'false');
    button(tag, 'Save card').click();
    await until(() => sent(client, paymentMethods.setup).length === 2, 'nothing was tried again');
    const keys = sent(client, paymentMethods.setup).map(({ key }) => key);
    expect(keys[0]).not.to.equal(keys[1]);
  });

  it('replaces a method: the new one first, then the old one goes', async () => {
    pretendStripe(() => saved);
    const client = stub([visa, sepa]);
    const tag = await mount(client);
    await tag.add(visa);
    await says(tag, 'Remove Visa ending 4242');
    await until(() => button(tag, 'Save').ariaDisabled === 'false');
    client.answer(answer(paymentMethods.list, [visa, sepa, fresh]));
    button(tag, 'Save card').click();
    await says(tag, 'Visa ending 4242 removed');
    const writes = client.sent.filter(({ key }) => key !== undefined).map(({ endpoint }) => endpoint.path);
    expect(writes).to.deep.equal([
      '/api/billing/payment-methods',
      '/api/billing/payment-methods/:id/default',
      '/api/billing/payment-methods/:id',
    ]);
  });

  it('shows what was added though the first look at the list failed', async () => {
    pretendStripe(() => saved);
    const client = stub([visa]);
    const tag = await mount(client);
    await openDialog(tag);
    client.answer(answer(paymentMethods.list, networkErrors.timeout()));
    button(tag, 'Save card').click();
    await until(() => sent(client, paymentMethods.list).length === 2, 'the list was not looked at');
    client.answer(answer(paymentMethods.list, [visa, fresh]));
    await says(tag, 'Visa ending 1111');
    expect(words(tag)).not.to.contain('needs a little longer');
  });

  it('leads to a page of the server where the page’s own shadow root forbids the fields', async () => {
    pretendStripe(() => saved);
    const client = stub([visa]);
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const provider = Object.assign(document.createElement('varai-provider'), { client, locale: 'en' });
    const tag = document.createElement('varai-payment-methods');
    provider.append(tag);
    outer.attachShadow({ mode: 'open' }).append(provider);
    await ready(tag);
    const complaints: unknown[] = [];
    const { error } = console;
    console.error = (text: unknown) => complaints.push(text);
    button(tag, 'Add method').click();
    await until(() => root(tag).querySelector('a[target=_blank]'), 'no way on was offered');
    console.error = error;
    expect(String(complaints[0])).to.contain('<varai-payment-methods> cannot show Stripe');
    expect(root(tag).querySelector('a[target=_blank]')?.getAttribute('href')).to.equal(page.url);
    await accessible(tag);

    root(tag).addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    button(tag, 'Open the secure page').click();
    await says(tag, 'as soon as you are back here');
    client.answer(answer(paymentMethods.list, [visa, fresh]));
    const other = new BroadcastChannel('varai:payment-methods');
    await until(() => {
      other.postMessage(null);
      return !dialog(tag);
    }, 'the list was not looked at again');
    other.close();
    await says(tag, 'Visa ending 1111');
  });

  it('offers the same way where Stripe.js does not come, and another try', async () => {
    const tag = await mount(stub([visa]));
    button(tag, 'Add method').click();
    await says(tag, 'Stripe’s fields did not load');
    await until(() => root(tag).querySelector('a[target=_blank]'));
    pretendStripe(() => saved);
    button(tag, 'Try again').click();
    await until(() => words(tag).includes('Save card') && button(tag, 'Save card').ariaDisabled === 'false');
  });

  it('is opened by buttons of the page', async () => {
    pretendStripe(() => saved);
    const tag = await mount(
      stub([visa]),
      html`<button data-action="add-payment-method">Add</button>
        <button commandfor="methods" command="--add">Add</button>`,
    );
    for (const one of tag.parentElement!.querySelectorAll('button')) {
      await until(() => {
        if (!dialog(tag)) one.click();
        return dialog(tag);
      });
      button(tag, 'Cancel').click();
      await until(() => !dialog(tag));
    }
  });

  it('is opened by a button that was pressed before anything was known', async () => {
    pretendStripe(() => saved);
    const add = document.createElement('button');
    add.dataset['action'] = 'add-payment-method';
    const mounted = mount(stub([visa]), add);
    await until(() => add.isConnected);
    add.click();
    const tag = await mounted;
    await until(() => dialog(tag), 'the click was lost');
  });
});
