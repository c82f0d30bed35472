import { subscription, subscriptionErrors, type Client, type PreviewInput, type VaraiError } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { Shell, type Part } from '../../../ui/dialog-shell.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { notice } from '../../../ui/notice.ts';
import type { Account } from '../account.ts';
import { PageOpenEvent } from '../events.ts';
import { planSteps } from '../plan-steps.ts';
import { strings, type ShopifyStrings } from './strings.ts';

type State =
  | { readonly at: 'review'; readonly asking: boolean }
  | { readonly at: 'there'; readonly url: string }
  | { readonly at: 'failed'; readonly error: VaraiError };

interface Owner {
  client(): Client | undefined;
  account(): Account | undefined;
  /** The subscription may have changed. */
  touched(): void;
  /** The dialog was closed; `changed` when the plan is another. */
  left(changed: boolean): void;
}

/** Leads to the page of Shopify where a plan is approved: what is due is computed there, and told there alone. */
export class ShopifyController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<ShopifyStrings>;
  readonly #shell: Shell;
  readonly #steps;
  #target: PreviewInput | undefined;
  #state: State = { at: 'review', asking: false };
  #asked = new AbortController();

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => false, left: () => this.#leave() });
    this.#steps = planSteps(host, () => 'there');
    adoptLate(host, dialogStyles, noticeStyles);
    host.addController(this);
  }

  get open(): boolean {
    return this.#shell.wanted;
  }

  begin(target: PreviewInput): void {
    this.#target = target;
    this.#become({ at: 'review', asking: false });
    this.#shell.open();
    this.#steps.enter('review');
  }

  close(): void {
    this.#shell.close();
  }

  hostUpdated(): void {
    if (this.#shell.wanted && this.#done()) this.#steps.enter('done');
    this.#shell.settle();
  }

  hostDisconnected(): void {
    this.#asked.abort();
  }

  render(): unknown {
    if (!this.#shell.wanted) return nothing;
    const part = this.#part();
    const steps = part.key === 'failed' ? nothing : this.#steps.render();
    return this.#shell.render({ ...part, body: html`${steps}${part.body}` }, this.#locale.strings.close);
  }

  /** Asks for the page, and goes there unless the page around takes over. */
  async #go(): Promise<void> {
    const target = this.#target;
    const client = this.#owner.client();
    if (!client || !target || (this.#state.at === 'review' && this.#state.asking)) return;
    this.#become({ at: 'review', asking: true });
    const { signal } = (this.#asked = new AbortController());
    const { planId, interval } = target;
    try {
      const { url } = await client.send(subscription.page({ planId, interval }), { signal });
      if (signal.aborted) return;
      if (!/^https?:/.test(url)) throw new TypeError('no address of a page');
      this.#become({ at: 'there', url });
      this.#steps.enter('pay');
      if (this.#host.dispatchEvent(new PageOpenEvent(url))) open(url, '_top');
    } catch (error) {
      if (signal.aborted) return;
      this.#become({ at: 'failed', error: error as VaraiError });
      // somebody else may have been quicker
      this.#owner.touched();
    }
  }

  /** Shopify has confirmed it meanwhile, in another tab perhaps. */
  #done(): boolean {
    const { planId, interval, status } = this.#owner.account()?.subscription ?? {};
    const runs = status === 'active' || status === 'trialing';
    return this.#state.at === 'there' && runs && planId === this.#target?.planId && interval === this.#target?.interval;
  }

  #leave(): void {
    const done = this.#done();
    this.#asked.abort();
    this.#steps.reset();
    this.#host.requestUpdate();
    this.#owner.left(done);
  }

  #become(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #part(): Part {
    const { strings } = this.#locale;
    const state = this.#state;
    const plan = this.#owner.account()?.plans.find(({ id }) => id === this.#target?.planId);
    const name = plan?.name ?? '';
    const close = (label: string, primary = false) =>
      html`<button class="btn ${primary ? 'btn-primary' : ''}" @click=${() => this.close()}>${label}</button>`;
    if (this.#done())
      return {
        key: 'done',
        small: true,
        title: strings.done(name),
        body: html`<p>${strings.doneText}</p>`,
        foot: close(strings.close, true),
      };
    if (state.at === 'there')
      return {
        key: 'there',
        small: true,
        title: strings.there,
        body: html`<p>${strings.thereText}</p>`,
        foot: html`${close(strings.close)}
          <a class="btn btn-primary" href=${state.url} target="_top" rel="noopener">${strings.link}</a>`,
      };
    if (state.at === 'failed')
      return {
        key: 'failed',
        small: true,
        title: strings.failed,
        body: notice({ tone: 'danger', title: strings.failedText, text: this.#wayOut(state.error) }),
        foot: html`${close(strings.close)} ${state.error.retryable ? this.#button(strings.again, false) : nothing}`,
      };
    const { interval = 'month' } = this.#target ?? {};
    const price = plan && strings.every[interval](this.#locale.money(plan.prices[interval], { style: 'exact' }));
    return {
      key: 'review',
      small: true,
      title: strings.title(name),
      body: html`<p class="sub num">${price}</p>
        <p>${strings.text}</p>
        <p class="muted">${strings.safe}</p>`,
      foot: html`${close(strings.notNow)} ${this.#button(strings.go, state.asking)}`,
    };
  }

  #button(label: string, busy: boolean) {
    return html`<button class="btn btn-primary" part="confirm" aria-disabled=${busy} @click=${() => void this.#go()}>
      ${label}
    </button>`;
  }

  #wayOut({ code, status }: VaraiError): string | undefined {
    const { strings } = this.#locale;
    const { shop_missing, shop_removed, shop_frozen, same_plan, provider_refused, provider_unavailable } =
      subscriptionErrors;
    switch (code) {
      case shop_missing.code:
        return strings.shopMissing;
      case shop_removed.code:
        return strings.shopRemoved;
      case shop_frozen.code:
        return strings.shopFrozen;
      case same_plan.code:
        return strings.already;
      case provider_refused.code:
        return strings.refused;
      case provider_unavailable.code:
        return strings.silent;
      default:
        return status === 403 ? strings.forbidden : status === 0 ? strings.cutOff : undefined;
    }
  }
}
