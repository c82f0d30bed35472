import type { Client, SessionInfo } from '@varai/client';
import { nothing, type LitElement, type ReactiveController } from 'lit';
import { allows } from '../../../core/access.ts';
import { handleNextAction } from '../../../core/card-field.ts';
import { ActionRequiredEvent, ExitEvent } from '../../../core/events.ts';
import { LocaleController } from '../../../core/locale.ts';
import { NewCard } from '../../../core/new-card/new-card.ts';
import { isOnline } from '../../../core/presence.ts';
import { wait } from '../../../core/wait.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';
import { linesStyles } from '../../../ui/lines.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { radioCardStyles } from '../../../ui/radio-card.styles.ts';
import { TokensBoughtEvent } from '../events.ts';
import { buyStyles } from './buy.styles.ts';
import { isCovered } from './flow.ts';
import { createSale, type TokenSale } from './machine.ts';
import { partOf } from './parts.ts';
import { strings, type BuyStrings } from './strings.ts';

interface Owner {
  readonly session: () => SessionInfo | undefined;
  /** Tokens came, or may have come: what is shown is old. */
  readonly bought: () => void;
}

/** The purchase of a token package, as a dialog in the host's shadow root. */
export class BuyController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<BuyStrings>;
  readonly #shell: Shell;
  readonly #card: NewCard;
  #sale: TokenSale | undefined;
  #client: Client | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => this.#busy(), left: () => this.#left() });
    this.#card = new NewCard(host, {
      session: () => owner.session(),
      client: () => this.#client,
      lang: () => this.#locale.lang,
      aside: (work) => this.#aside(work),
      listed: (methods, added) => {
        this.#sale?.listed(methods);
        if (added) this.#sale?.payWith(added.id);
      },
    });
    adoptLate(host, dialogStyles, noticeStyles, disclosureStyles, linesStyles, radioCardStyles, buyStyles);
    host.addController(this);
  }

  /** Shows what is on sale; a purchase that waits for the bank is shown where it stands. */
  open(client: Client): void {
    if (this.#shell.wanted) return;
    const waits = this.#client === client && (this.#at() === 'waiting' || this.#at() === 'asking');
    if (!waits) this.#begin(client);
    this.#shell.open();
  }

  hostDisconnected(): void {
    this.#sale?.stop();
    this.#shell.close();
  }

  hostUpdated(): void {
    this.#card.settle(this.#shell.wanted && this.#at() === 'choose' && !this.#covered);
    this.#shell.settle();
  }

  render(): unknown {
    const sale = this.#sale;
    if (!this.#shell.wanted || !sale) return nothing;
    const part = partOf(this.#locale, {
      sale: sale.$sale.get(),
      choose: sale.choose,
      payWith: sale.payWith,
      card: this.#card,
      buy: () => void this.#buy(),
      again: () => void sale.load(),
      close: () => this.#shell.close(),
    });
    return this.#shell.render(part, this.#locale.strings.close);
  }

  #begin(client: Client): void {
    this.#sale?.stop();
    this.#unsubscribe?.();
    this.#client = client;
    this.#card.want(false);
    const sale = createSale(client, {
      wait,
      online: isOnline,
      maySeeMethods: () => allows(this.#owner.session(), 'payment-methods'),
      confirmWithBank: (secret) => this.#ask(secret),
      bought: (purchase) => {
        this.#owner.bought();
        this.#host.dispatchEvent(new TokensBoughtEvent(purchase));
      },
      lost: () => this.#owner.bought(),
    });
    this.#sale = sale;
    this.#unsubscribe = sale.$sale.listen(() => this.#host.requestUpdate());
    void sale.load().then(() => {
      if (this.#sale === sale && sale.$sale.get().methods?.length === 0) this.#card.want(this.#card.allowed);
    });
  }

  /** A new card is saved first, then it pays. */
  async #buy(): Promise<void> {
    const sale = this.#sale;
    if (!sale || this.#busy()) return;
    if (!this.#card.wanted || this.#covered) return sale.buy();
    const id = await this.#card.save();
    if (id === undefined || this.#sale !== sale) return;
    this.#card.want(false);
    sale.payWith(id);
    await sale.buy();
  }

  get #covered(): boolean {
    return this.#sale !== undefined && isCovered(this.#sale.$sale.get());
  }

  #busy(): boolean {
    return this.#card.saving || this.#at() === 'sending';
  }

  /** The bank's window is not ours: a modal dialog would make it inert. */
  async #aside<T>(work: () => Promise<T>): Promise<T> {
    await this.#host.updateComplete;
    this.#shell.stepAside();
    try {
      return await work();
    } finally {
      this.#shell.comeBack();
    }
  }

  async #ask(clientSecret: string): Promise<boolean> {
    const rail = this.#owner.session()?.rail;
    if (!rail) return false;
    this.#host.dispatchEvent(new ActionRequiredEvent());
    return this.#aside(() =>
      handleNextAction(rail, clientSecret, this.#locale.lang).then(
        () => true,
        () => false,
      ),
    );
  }

  #at() {
    return this.#sale?.$sale.get().flow.at;
  }

  #left(): void {
    const at = this.#at();
    // What waits for the bank is followed on; the rest begins anew.
    if (at !== 'waiting' && at !== 'asking') this.#sale?.stop();
    this.#host.dispatchEvent(new ExitEvent());
  }
}
