import { expect, fixture, html } from '@open-wc/testing';
import { isVaraiError } from '@varai/client';
import { LitElement } from 'lit';
import { CardField, handleNextAction } from './card-field.ts';
import { defineVaraiConfig } from './config.ts';
import { define } from './define.ts';
import { Provider } from './provider.ts';

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
}

/** Stands in for Stripe.js: fields that are ready at once, and a bank that answers as told. */
function pretendStripe(refusal?: { code: string; message: string }): Seen {
  const seen: Seen = {};
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
      return { create: () => fields, getElement: () => fields, submit: async () => answer };
    },
    confirmSetup: async () => ({ ...answer, setupIntent: { payment_method: 'pm_1' } }),
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

  it('saves a card and answers its id', async () => {
    pretendStripe();
    const till = await mount();
    await till.card.mount(setup);
    await till.card.submit();

    expect(await till.card.confirmSetup('seti_secret')).to.equal('pm_1');
  });

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
