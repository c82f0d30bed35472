import type { SetupIntent, Stripe, StripeElements, StripeError } from '@stripe/stripe-js';
import { networkErrors, paymentMethodErrors, type VaraiError } from '@varai/client';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { fontsOf } from './fonts.ts';
import type { Holder } from './holder.ts';
import { SlotBridge } from './slot-bridge.ts';
import { returnAddress } from './return-address.ts';
import { loadStripe, type StripeRail } from './stripe-js.ts';
import { onLook, stripeAppearance } from './stripe-appearance.ts';

interface CardFieldSetup {
  readonly rail: StripeRail;
  /** BCP 47. */
  readonly locale: string;
  /** ISO 4217, the account's. */
  readonly currency: string;
  /** Where the method pays at once and nobody hears of a return from a bank's own page: a card, or a wallet with one. */
  readonly only?: 'card';
  /** Stands in the fields already; a promise that never fails. */
  readonly holder?: Promise<Holder | undefined>;
  /** What kind of method the customer fills in now, in Stripe's words, and whether it is all there. */
  readonly changed?: (type: string, complete: boolean) => void;
}

/**
 * How the saving of a method stands. `waiting` needs something more of the customer or the bank, as small amounts that are
 * sent first. `unsent`: Stripe never heard of it; `unknown`: its answer was lost, and it cannot be asked.
 */
export type SetupOutcome =
  | { readonly status: 'saved' | 'waiting'; readonly id: string }
  | { readonly status: 'unsent' | 'unknown' }
  | { readonly status: 'refused'; readonly error: VaraiError };

export type CardFieldState = 'empty' | 'loading' | 'ready' | 'blocked' | 'failed';

/** Stripe's payment fields inside a host: it draws their place, the page's document holds them. */
export class CardField implements ReactiveController {
  state: CardFieldState = 'empty';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #bridge: SlotBridge;
  #stripe: Stripe | undefined;
  #elements: StripeElements | undefined;
  #turn = 0;
  #stopDressing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#bridge = new SlotBridge(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.unmount();
  }

  render(): TemplateResult {
    return this.#bridge.render();
  }

  /**
   * Shows the fields for a card to be saved, before any intent exists.
   * @throws VaraiError `payment-methods/fields_blocked` in a page's own shadow root and where the session has none in the page,
   * `…/fields_unavailable` without Stripe.js
   */
  async mount({ rail, locale, currency, only, holder, changed }: CardFieldSetup): Promise<void> {
    this.unmount();
    const turn = this.#turn;
    const place = rail.publishableKey && this.#bridge.open();
    if (!place) {
      this.#become('blocked');
      throw paymentMethodErrors.fields_blocked({
        message:
          'Card fields cannot be shown here: this is a shadow root of the page, or the session has them elsewhere',
      });
    }
    this.#become('loading');
    try {
      const [stripe, billingDetails] = await Promise.all([loadStripe(rail), holder]);
      if (turn !== this.#turn) return;
      this.#stripe = stripe;
      this.#elements = stripe.elements({
        mode: 'setup',
        currency: currency.toLowerCase(),
        setupFutureUsage: 'off_session',
        ...(only && { allowedPaymentMethodTypes: [only] }),
        locale: locale as 'auto',
        appearance: stripeAppearance(place),
        fonts: fontsOf(this.#host),
      });
      this.#stopDressing = onLook(place, () => {
        void this.#elements?.update({ appearance: stripeAppearance(place) });
      });
      const fields = this.#elements.create('payment', billingDetails && { defaultValues: { billingDetails } });
      await new Promise<void>((resolve, reject) => {
        fields.on('ready', () => resolve());
        fields.on('loaderror', ({ error }) => reject(refused(error, 'fields_unavailable')));
        if (changed) fields.on('change', ({ value, complete }) => changed(value.type, complete));
        fields.mount(place);
      });
      if (turn === this.#turn) this.#become('ready');
    } catch (error) {
      if (turn === this.#turn) this.#become('failed');
      throw error;
    }
  }

  unmount(): void {
    this.#turn += 1;
    this.#stopDressing?.();
    this.#stopDressing = undefined;
    this.#elements?.getElement('payment')?.destroy();
    this.#elements = undefined;
    this.#bridge.close();
    this.state = 'empty';
  }

  /** Puts the focus into the first field. */
  focus(): void {
    this.#elements?.getElement('payment')?.focus();
  }

  /** Has Stripe check the fields, before the server is asked for an intent. @throws VaraiError `payment-methods/incomplete` */
  async submit(): Promise<void> {
    const { error } = (await this.#elements?.submit()) ?? {};
    if (error) throw refused(error, 'incomplete');
  }

  /**
   * Saves the card by the secret of a setup intent; answers the payment method's id.
   * @throws VaraiError `payment-methods/card_refused`; `network/unreachable` when nothing was saved, `network/timeout` when nobody knows
   */
  async confirmSetup(clientSecret: string): Promise<string> {
    const outcome = await this.setUp(clientSecret);
    if ('id' in outcome) return outcome.id;
    if (outcome.status === 'refused') throw outcome.error;
    throw outcome.status === 'unsent' ? networkErrors.unreachable() : networkErrors.timeout();
  }

  /** As `confirmSetup`, and tells what is saved from what is not yet. `returnUrl` is where a bank's own page leads back to. */
  async setUp(
    clientSecret: string,
    returnUrl = returnAddress(location.href, intentOf(clientSecret)),
  ): Promise<SetupOutcome> {
    const { stripe, elements } = this.#mounted();
    const { error, setupIntent } = await stripe.confirmSetup({
      elements,
      clientSecret,
      redirect: 'if_required',
      confirmParams: { return_url: returnUrl },
    });
    if (error && isSilence(error)) return this.#looked(stripe, clientSecret);
    // An answer that was lost on its way leaves a secret that has done its work already.
    if (error?.setup_intent?.status === 'succeeded') return outcomeOf(error.setup_intent);
    return error ? { status: 'refused', error: refused(error, 'card_refused') } : outcomeOf(setupIntent);
  }

  /** What has become of a setup whose answer was lost: Stripe is asked before anything is said. */
  async #looked(stripe: Stripe, clientSecret: string): Promise<SetupOutcome> {
    const { error, setupIntent } = await stripe.retrieveSetupIntent(clientSecret);
    if (error) return { status: 'unknown' };
    const { status, next_action: next, last_setup_error: refusal } = setupIntent;
    // Whoever has to confirm in the page has not been asked: what is sent again asks.
    const unasked = status === 'requires_action' && next?.type !== 'verify_with_microdeposits';
    const untouched = /^requires_(payment_method|confirmation)$/.test(status) && !refusal;
    return unasked || untouched ? { status: 'unsent' } : outcomeOf(setupIntent);
  }

  #mounted() {
    if (!this.#stripe || !this.#elements) throw paymentMethodErrors.incomplete();
    return { stripe: this.#stripe, elements: this.#elements };
  }

  #become(state: CardFieldState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Has the bank ask the customer in the page's language, as with 3-D Secure. @throws VaraiError `payment-methods/card_refused` when the bank or the customer says no */
export async function handleNextAction(rail: StripeRail, clientSecret: string, locale?: string): Promise<void> {
  const stripe = await loadStripe(rail, locale);
  const { error } = await stripe.handleNextAction({ clientSecret });
  if (error) throw refused(error, 'card_refused');
}

/** Stripe, or the way to it, gave no answer; what was asked for may have been done. */
const isSilence = ({ type }: StripeError): boolean => type === 'api_connection_error' || type === 'api_error';

/** Stripe's secret of an intent begins with the intent's id. */
const intentOf = (clientSecret: string): string => clientSecret.split('_secret_')[0] ?? '';

function outcomeOf({ status, payment_method: method, last_setup_error: error }: SetupIntent): SetupOutcome {
  const id = typeof method === 'string' ? method : (method?.id ?? '');
  if (status === 'processing' || status === 'requires_action') return { status: 'waiting', id };
  if (status !== 'requires_payment_method' && status !== 'canceled') return { status: 'saved', id };
  const { message, code, decline_code: declineCode } = error ?? {};
  return {
    status: 'refused',
    error: paymentMethodErrors.card_refused({
      ...(message ? { message } : {}),
      data: { code: code ?? null, declineCode: declineCode ?? null },
    }),
  };
}

/** Stripe's sentence is written for customers and in their language; its codes go along for whoever branches. */
const refused = (
  { message, code, decline_code: declineCode }: StripeError,
  name: 'fields_unavailable' | 'incomplete' | 'card_refused',
): VaraiError =>
  paymentMethodErrors[name]({
    ...(message ? { message } : {}),
    data: { code: code ?? null, declineCode: declineCode ?? null },
  });
