import type { Client, Integration } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { announce } from '../../../core/live-region.ts';
import { createKeeper } from '../../../core/guidance/keeper.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { SpokenSteps } from '../../../ui/spoken-steps.ts';
import { hasToken, tokenFor } from '../acts/token.ts';
import { IntegrationChangedEvent } from '../events.ts';
import { connectStyles } from './connect.styles.ts';
import { createConnectFlow, type At, type Platform } from './flow.ts';
import { strings, type ConnectStrings } from './strings.ts';
import { connectPart, type ConnectView, type Copied } from './view.ts';

/** Where connecting is: what the `shop` is, what is done in its `admin`, or it is `done`. */
export type ConnectStep = 'shop' | 'admin' | 'done';

const stepsOf = {
  loading: undefined,
  shop: 'shop',
  magento: 'admin',
  shopify: 'admin',
  agree: 'admin',
  done: 'done',
  given: 'done',
} as const;

interface Page {
  client(): Client | undefined;
  integrations(): readonly Integration[];
  refresh(): Promise<void>;
}

type Host = LitElement & {
  readonly idToken: ((integration: Integration | undefined) => Promise<string>) | undefined;
};

/** The dialog in which a shop is connected. */
export class ConnectController implements ReactiveController {
  readonly #host: Host;
  readonly #page: Page;
  readonly #locale: LocaleController<ConnectStrings>;
  readonly #shell: Shell;
  readonly #steps: SpokenSteps<ConnectStep>;
  readonly #flow;
  readonly #keeper;
  #at: At = { step: 'loading' };
  #platform: Platform = 'shopify';
  #address = '';
  #code = '';
  #seen: readonly Integration[] | undefined;

  constructor(host: Host, page: Page) {
    this.#host = host;
    this.#page = page;
    this.#locale = new LocaleController(host, strings);
    this.#steps = new SpokenSteps(host, () => {
      const { steps, shop, admin, connected } = this.#locale.strings;
      return {
        label: steps,
        steps: [
          { name: 'shop', label: shop },
          { name: 'admin', label: admin },
          { name: 'done', label: connected },
        ],
      };
    });
    this.#shell = new Shell(host, { guarded: () => false, left: () => this.#left() });
    this.#flow = createConnectFlow({
      client: () => page.client(),
      list: async () => {
        await page.refresh();
        return page.integrations();
      },
      token: () => tokenFor(undefined, host.idToken),
      become: (at) => this.#become(at),
      recall: () => this.#recall(),
    });
    this.#keeper = createKeeper(() => page.client(), 'connect');
    adoptLate(host, dialogStyles, fieldStyles, noticeStyles, connectStyles);
    host.addController(this);
  }

  open(): void {
    if (this.#shell.wanted) return;
    this.#address = this.#code = '';
    this.#steps.reset();
    this.#seen = this.#page.integrations();
    this.#shell.open();
    void this.#flow.open(this.#seen);
  }

  hostUpdated(): void {
    this.#shell.settle();
    const all = this.#page.integrations();
    if (!this.#shell.wanted || all === this.#seen) return;
    this.#seen = all;
    if (this.#at.step === 'magento' || this.#at.step === 'shopify') this.#flow.heard();
  }

  hostDisconnected(): void {
    this.#flow.leave();
  }

  render(): unknown {
    return this.#shell.wanted ? this.#shell.render(connectPart(this.#view()), this.#locale.strings.close) : '';
  }

  #view(): ConnectView {
    return {
      locale: this.#locale,
      at: this.#at,
      steps: this.#steps.render(),
      platform: this.#platform,
      address: this.#address,
      code: this.#code,
      within: hasToken(this.#host.idToken),
      acts: this.#acts,
    };
  }

  readonly #acts: ConnectView['acts'] = {
    choose: (platform) => {
      this.#platform = platform;
      this.#keep('shop');
      // what was wrong was wrong with the other one
      if (this.#at.step === 'shop') this.#become({ step: 'shop' });
    },
    typed: (address) => {
      this.#address = address.trim();
      this.#keep('shop');
    },
    next: (typed, code) => {
      const address = (this.#address = typed.trim());
      this.#code = code.trim();
      if (this.#platform === 'shopify' && hasToken(this.#host.idToken)) void this.#flow.here(this.#code);
      else if (address === '') this.#flow.refuse({ on: 'address', reason: 'missing' });
      else void this.#flow[this.#platform](address);
    },
    again: () => void this.#flow.again(),
    agree: (code, claimant) => void this.#flow.agree(code, claimant),
    renew: () => void (this.#at.step === 'shopify' ? this.#flow.shopify(this.#at.claim.store) : this.#flow.magento()),
    copy: (field) => void this.#copy(field),
    close: () => this.#shell.close(),
  };

  #become(at: At): void {
    this.#at = at;
    this.#host.requestUpdate();
    if (at.step === 'done') this.#host.dispatchEvent(new IntegrationChangedEvent(at.integration));
    const step = stepsOf[at.step];
    if (!step || !this.#steps.enter(step)) return;
    if (step === 'admin') this.#keep(step);
    else if (step === 'done') void this.#keeper.done();
  }

  /** As it was typed; a code is for this device alone. */
  #keep(step: ConnectStep): void {
    void this.#keeper.keep(step, { platform: this.#platform, address: this.#address });
  }

  async #recall(): Promise<void> {
    const { draft } = (await this.#keeper.recall()) ?? {};
    if (!draft) return;
    this.#platform = draft['platform'] === 'magento' ? 'magento' : 'shopify';
    this.#address = draft['address'] ?? '';
  }

  async #copy(field: Copied): Promise<void> {
    const { strings: words } = this.#locale;
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(`#connect-${field}`);
    try {
      await navigator.clipboard.writeText(input?.value ?? '');
      announce(words.copied(words[field]), this.#host.renderRoot as ShadowRoot);
    } catch {
      // a frame may not; whoever types can
      input?.focus();
      input?.select();
      announce(words.notCopied(words[field]), this.#host.renderRoot as ShadowRoot);
    }
  }

  #left(): void {
    this.#flow.leave();
    this.#host.dispatchEvent(new ExitEvent());
    void this.#refocus();
  }

  /** What opened it may have gone: with the first shop the empty list goes. */
  async #refocus(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.activeElement) root.querySelector<HTMLElement>('[data-act=connect]')?.focus();
  }
}
