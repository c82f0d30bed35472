import { integrations, isVaraiError, type Client, type Integration } from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { ConfirmAskEvent } from '../../../core/confirm-ask.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { focusNext } from '../../../ui/focus-next.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { IntegrationDisconnectedEvent } from '../events.ts';
import { strings } from './strings.ts';

interface Page {
  client(): Client | undefined;
  refresh(): Promise<void>;
}

/** Says what ends and what stays before a shop is disconnected. One that another tab has ended meanwhile is ended. */
export class PartingController {
  readonly #host: LitElement;
  readonly #page: Page;
  readonly #locale;
  readonly #dialog: DialogController;
  #integration: Integration | undefined;
  #state: 'asking' | 'busy' | 'failed' = 'asking';
  /** The card went with the shop, and the button that opened the dialog with it. */
  #gone = false;

  constructor(host: LitElement, page: Page) {
    this.#host = host;
    this.#page = page;
    this.#locale = new LocaleController(host, strings);
    this.#dialog = new DialogController(host, {
      mayClose: () => this.#state !== 'busy',
      closed: () => this.#closed(),
    });
    adoptLate(host, dialogStyles, noticeStyles);
  }

  ask(integration: Integration): void {
    this.#integration = integration;
    this.#gone = false;
    this.#state = 'asking';
    const { title, ends, stays, disconnect, keep } = this.#locale.strings;
    const question = { title: title(integration.name), text: [ends, stays], confirm: disconnect, cancel: keep };
    const answer = (confirmed: boolean) => (confirmed ? void this.#disconnect() : this.#closed());
    if (this.#host.dispatchEvent(new ConfirmAskEvent(question, answer))) this.#dialog.show();
  }

  async #disconnect(): Promise<void> {
    const integration = this.#integration;
    const client = this.#page.client();
    if (!integration || !client || this.#state === 'busy') return;
    this.#turn('busy');
    try {
      await client.send(integrations.disconnect({ id: integration.id })).catch((error: unknown) => {
        if (!isVaraiError(error) || error.code !== 'integrations/not_found') throw error;
      });
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      this.#turn('failed');
      return this.#dialog.show();
    }
    await this.#page.refresh();
    this.#gone = true;
    this.#turn('asking');
    if (this.#dialog.open) this.#dialog.hide();
    else this.#closed();
    announce(this.#locale.strings.done(integration.name), this.#host.renderRoot as ShadowRoot);
    this.#host.dispatchEvent(new IntegrationDisconnectedEvent(integration));
  }

  #turn(state: 'asking' | 'busy' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  render(): unknown {
    const integration = this.#integration;
    if (!this.#dialog.open || !integration) return nothing;
    const { strings: words } = this.#locale;
    const busy = this.#state === 'busy';
    return this.#dialog.render({
      title: words.title(integration.name),
      close: words.close,
      body: html`<p>${words.ends}</p>
        <p>${words.stays}</p>
        ${
          ['paused', 'uninstalled'].includes(integration.state)
            ? nothing
            : html`<p class="small muted">${words.pauseInstead}</p>`
        }
        ${this.#state === 'failed' ? notice({ tone: 'danger', title: words.failed }) : nothing}`,
      foot: html`<button
          class="btn"
          type="button"
          data-first
          aria-disabled=${busy}
          @click=${() => busy || this.#dialog.hide()}
        >
          ${words.keep}
        </button>
        <button class="btn btn-danger" type="button" aria-disabled=${busy} @click=${() => void this.#disconnect()}>
          ${busy ? words.disconnecting : words.disconnect}
        </button>`,
    });
  }

  #closed(): void {
    this.#host.dispatchEvent(new ExitEvent());
    if (!this.#gone) return;
    focusNext(this.#host, () =>
      this.#host.renderRoot.querySelector<HTMLElement>('[data-act=connect], h2, [data-act=test]'),
    );
  }
}
