import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { isVaraiError } from '@varai/client';
import { emulateMedia } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { CardField, handleNextAction } from './card-field.ts';
import { defineVaraiConfig } from './config.ts';
import { define } from './define.ts';
import { Provider } from './provider.ts';
import { returnAddress } from './return-address.ts';
import { adoptTokens } from './tokens.ts';

class Till extends LitElement {
  static readonly tag = 'varai-till';
  readonly card = new CardField(this);
  protected override render() {
    return html`<div>${this.card.render()}</div>`;
  }
}
define(Till, Provider);

declare global {
  interface HTMLElementTagNameMap {
    [Till.tag]: Till;
  }
}

interface Seen {
  place?: HTMLElement;
  options?: Record<string, unknown>;
  /** What its fields begin with. */
  values?: unknown;
  updates: Record<string, unknown>[];
  /** What a card was saved with. */
  confirmed: Record<string, unknown>[];
}

/** Stands in for Stripe.js: fields that are ready at once, and a bank that answers as told. */
function pretendStripe(refusal?: { code?: string; type?: string; message: string }, looked?: object): Seen {
  const seen: Seen = { updates: [], confirmed: [] };
  const fields = {
    on(name: string, call: () => void) {
      if (name === 'ready') queueMicrotask(call);
    },
    mount: (place: HTMLElement) => void (seen.place = place),
    destroy() {},
  };
  const answer = refusal ? { error: refusal } : {};
  const stripe = {
    elements(options: Record<string, unknown>) {
      seen.options = options;
      return {
        create(_: string, own?: { defaultValues: unknown }) {
          seen.values = own?.defaultValues;
          return fields;
        },
        getElement: () => fields,
        submit: async () => answer,
        update: (change: Record<string, unknown>) => void seen.updates.push(change),
      };
    },
    confirmSetup: async ({ elements: _, ...confirmed }: Record<string, unknown>) => {
      seen.confirmed.push(confirmed);
      return { ...answer, setupIntent: { payment_method: 'pm_1' } };
    },
    retrieveSetupIntent: async () => (looked ? { setupIntent: looked } : answer),
    handleNextAction: async () => answer,
  };
  (globalThis as { Stripe?: unknown }).Stripe = () => stripe;
  return seen;
}

const setup = { rail: { publishableKey: 'pk_test' }, locale: 'en', currency: 'USD' };
const mount = () => fixture<Till>(html`<varai-till></varai-till>`);
const errorOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return isVaraiError(error) ? error : undefined;
};

describe('CardField', () => {
  afterEach(() => delete (globalThis as { Stripe?: unknown }).Stripe);

  it('mounts the fields in the document and shows them in the tag', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount(setup);

    expect(till.card.state).to.equal('ready');
    expect(seen.place?.getRootNode()).to.equal(document);
    expect(seen.place?.assignedSlot?.getRootNode()).to.equal(till.shadowRoot);
    expect(seen.options).to.include({ mode: 'setup', currency: 'usd', setupFutureUsage: 'off_session' });
  });

  it('draws and loads nothing where the session has cards typed elsewhere', async () => {
    const seen = pretendStripe();
    const till = await mount();
    const error = await errorOf(till.card.mount({ ...setup, rail: {} }));
    expect(error).to.have.property('code', 'payment-methods/fields_blocked');
    expect(till.card.state).to.equal('blocked');
    expect(seen.options).to.equal(undefined);
    expect(till.children).to.have.lengthOf(0);
  });

  it('begins with what is known of who pays, and empty where nothing is', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount({ ...setup, holder: Promise.resolve({ name: 'Acme Optics', email: 'ada@acme.test' }) });
    expect(seen.values).to.eql({ billingDetails: { name: 'Acme Optics', email: 'ada@acme.test' } });
    await till.card.mount({ ...setup, holder: Promise.resolve(undefined) });
    expect(seen.values).to.equal(undefined);
  });

  it('dresses the fields as the tag is dressed, and again when a token or the scheme changes', async () => {
    adoptTokens(document);
    const seen = pretendStripe();
    const till = await mount();
    till.style.colorScheme = 'light dark';
    till.style.setProperty('--varai-color-accent', '#123456');
    await till.card.mount(setup);
    const accent = (options: Record<string, unknown> | undefined) =>
      (options?.['appearance'] as { variables?: Record<string, string> } | undefined)?.variables?.['colorPrimary'];
    expect(accent(seen.options)).to.equal('#123456');

    // drawn once in its first look: what never was cannot change
    await new Promise(requestAnimationFrame);
    till.style.setProperty('--varai-color-accent', '#654321');
    // tokens that come late may have been told of before
    const told = () => accent(seen.updates.at(-1)) === '#654321';
    await waitUntil(told, 'the token went unnoticed', { timeout: 25_000 });
    const before = seen.updates.length;
    try {
      await emulateMedia({ colorScheme: 'dark' });
    } catch {
      return; // WebKit's driver cannot
    }
    await waitUntil(() => seen.updates.length > before, 'the scheme went unnoticed', { timeout: 25_000 });
    await emulateMedia({ colorScheme: 'light' });
    till.card.unmount();
    expect(till.querySelector('span'), 'fields that have gone are dressed too').to.equal(null);
  });

  it('offers what pays at once where that is asked for, and all that there is elsewhere', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount(setup);
    expect(seen.options).not.to.have.property('allowedPaymentMethodTypes');
    await till.card.mount({ ...setup, only: 'card' });
    expect(seen.options?.['allowedPaymentMethodTypes']).to.eql(['card']);
  });

  it('tells Stripe the fonts of the provider that it stands in, of the page outside any, and none where none are said', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount(setup);
    expect(seen.options?.['fonts']).to.eql([]);

    const inter = { family: 'Inter', src: 'url(https://fonts.example/inter.woff2)', weight: '400' };
    defineVaraiConfig({ fonts: [inter] });
    await till.card.mount(setup);
    expect(seen.options?.['fonts']).to.eql([inter]);
    defineVaraiConfig({ fonts: undefined });

    const sheet = { cssSrc: 'https://fonts.example/figtree.css' };
    const provider = await fixture<Provider>(
      html`<varai-provider .fonts=${[sheet]}><varai-till></varai-till></varai-provider>`,
    );
    await provider.querySelector('varai-till')!.card.mount(setup);
    expect(seen.options?.['fonts']).to.eql([sheet]);
  });

  it('saves a card in the page, which is left only where a bank insists, and answers its id', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount(setup);
    await till.card.submit();

    expect(await till.card.confirmSetup('seti_1_secret_2')).to.equal('pm_1');
    const back = returnAddress(location.href, 'seti_1');
    expect(seen.confirmed).to.deep.equal([
      { clientSecret: 'seti_1_secret_2', redirect: 'if_required', confirmParams: { return_url: back } },
    ]);
  });

  const lost = { type: 'api_connection_error', message: 'Failed to fetch' };
  const refused = { code: 'card_declined', message: 'Your card was declined.' };
  for (const { intent, outcome } of [
    { intent: undefined, outcome: { status: 'unknown' } },
    { intent: { status: 'succeeded', payment_method: 'pm_1' }, outcome: { status: 'saved', id: 'pm_1' } },
    { intent: { status: 'processing', payment_method: 'pm_1' }, outcome: { status: 'waiting', id: 'pm_1' } },
    { intent: { status: 'requires_payment_method', last_setup_error: null }, outcome: { status: 'unsent' } },
    { intent: { status: 'requires_action', next_action: { type: 'use_stripe_sdk' } }, outcome: { status: 'unsent' } },
    { intent: { status: 'requires_payment_method', last_setup_error: refused }, outcome: { status: 'refused' } },
  ]) {
    it(`asks what became of a lost answer: ${intent?.status ?? 'nobody says'}, so ${outcome.status}`, async () => {
      pretendStripe(lost, intent);
      const till = await mount();
      await till.card.mount(setup);

      expect(await till.card.setUp('seti_secret')).to.include(outcome);
    });
  }

  it('passes on what the bank said, and why', async () => {
    pretendStripe({ code: 'card_declined', message: 'Your card was declined.' });

    const error = await errorOf(handleNextAction(setup.rail, 'pi_secret'));

    expect(error).to.include({ code: 'payment-methods/card_refused', message: 'Your card was declined.' });
    expect(error?.data).to.deep.equal({ code: 'card_declined', declineCode: null });
  });

  it('takes its place away with the tag', async () => {
    const seen = pretendStripe();
    const till = await mount();
    await till.card.mount(setup);
    till.remove();

    expect(seen.place?.isConnected).to.equal(false);
    expect(till.childElementCount).to.equal(0);
  });

  it('says that Stripe.js did not come, and may be tried again', async () => {
    const till = await mount();
    const rail = { publishableKey: 'pk_test', stripeJsUrl: 'http://localhost:1/none.js' };

    const error = await errorOf(till.card.mount({ ...setup, rail }));

    expect(error).to.include({ code: 'payment-methods/fields_unavailable', retryable: true });
    expect(till.card.state).to.equal('failed');
  });

  it('loads no script over an open line', async () => {
    const rail = { publishableKey: 'pk_test', stripeJsUrl: 'http://stripe.example/stripe.js' };

    expect(await errorOf(handleNextAction(rail, 'pi_secret'))).to.have.property(
      'code',
      'payment-methods/fields_unavailable',
    );
    expect(document.querySelector('script[src*="stripe.example"]')).to.equal(null);
  });
});
