import { paymentMethodReads } from '@varai/client';
import type { Client, Invoice } from '@varai/client';
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
import { fieldStyles } from '../../../ui/field.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { InvoicePaidEvent } from '../events.ts';
import { invoicesState } from '../state.ts';
import { findInvoice, type Listed } from './find.ts';
import type { Choice } from './flow.ts';
import { createPayment, type Payment } from './machine.ts';
import { partOf } from './parts.ts';
import { payStyles } from './pay.styles.ts';
import { strings, type PayStrings } from './strings.ts';

interface Owner extends Listed {
  /** Shows an invoice as it is now. */
  readonly replace: (invoice: Invoice) => void;
}

const untouched: Choice = { methods: undefined, chosen: undefined };

/** The payment of one open invoice, as a dialog in the host's shadow root. */
export class PayController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<PayStrings>;
  readonly #shell: Shell;
  readonly #card: NewCard;
  #client: Client | undefined;
  #invoice: Invoice | undefined;
  #payment: Payment | undefined;
  #unsubscribe: (() => void) | undefined;
  #choice = untouched;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => this.#busy(), left: () => this.#left() });
    this.#card = new NewCard(host, {
      session: () => owner.ledger()?.session,
      client: () => this.#client,
      lang: () => this.#locale.lang,
      aside: (work) => this.#aside(work),
      listed: (methods, added) => this.#chose({ methods, unread: false, ...(added && { chosen: added.id }) }),
    });
    host.addController(this);
    adoptLate(host, dialogStyles, fieldStyles, noticeStyles, payStyles);
  }

  /** Begins the payment of one invoice, or of the oldest open one, wherever it is. */
  async open(client: Client, id?: string): Promise<void> {
    const invoice = await findInvoice(client, id, this.#owner);
    if (invoice?.status !== 'open' || this.#shell.wanted || !this.#host.isConnected) return;
    const before = this.#invoice?.id === invoice.id && this.#payment?.$flow.get().at === 'waiting';
    this.#client = client;
    this.#invoice = invoice;
    if (!before) this.#begin(client, invoice);
    this.#shell.open();
    if (this.#maySee()) void this.#load(client);
  }

  hostDisconnected(): void {
    this.#payment?.stop();
    this.#shell.close();
  }

  hostUpdated(): void {
    const at = this.#payment?.$flow.get().at;
    this.#card.settle(this.#shell.wanted && (at === 'choose' || at === 'failed'));
    this.#shell.settle();
  }

  render(): unknown {
    const { invoice, flow } = { invoice: this.#invoice, flow: this.#payment?.$flow.get() };
    if (!this.#shell.wanted || !invoice || !flow) return nothing;
    const part = partOf(this.#locale, {
      invoice,
      flow: this.#card.saving ? { at: 'sending' } : flow,
      choice: this.#choice,
      maySee: this.#maySee(),
      card: this.#card,
      choose: (chosen) => this.#chose({ chosen }),
      pay: () => void this.#pay(),
      reload: () => void (this.#client && this.#load(this.#client)),
      close: () => this.#shell.close(),
    });
    return this.#shell.render(part, this.#locale.strings.close);
  }

  #begin(client: Client, invoice: Invoice): void {
    this.#payment?.stop();
    this.#unsubscribe?.();
    this.#choice = untouched;
    this.#card.want(false);
    this.#payment = createPayment(client, invoice.id, {
      wait,
      online: isOnline,
      confirmWithBank: (secret) => this.#ask(secret),
      seen: (seen) => {
        if (seen.status !== 'paid') this.#invoice = seen;
        this.#owner.replace(seen);
      },
      paid: (paid) => void this.#host.dispatchEvent(new InvoicePaidEvent(paid)),
      lost: () => void invoicesState(client).$ledger.refresh(),
    });
    this.#unsubscribe = this.#payment.$flow.listen(() => this.#host.requestUpdate());
  }

  async #load(client: Client): Promise<void> {
    this.#chose({ unread: false });
    const methods = await client.send(paymentMethodReads.list()).catch(() => undefined);
    if (!methods) return this.#chose({ unread: this.#choice.methods === undefined });
    const chosen = this.#choice.chosen ?? (methods.find((one) => one.default) ?? methods[0])?.id;
    this.#chose({ methods, chosen });
    if (methods.length === 0 && this.#card.allowed && !this.#card.wanted) this.#card.want(true);
  }

  async #pay(): Promise<void> {
    if (this.#busy()) return;
    const payment = this.#payment;
    if (!this.#card.wanted) return payment?.pay(this.#choice.chosen);
    const id = await this.#card.save();
    if (id === undefined || this.#payment !== payment) return;
    this.#card.want(false);
    this.#chose({ chosen: id });
    await payment?.pay(id);
  }

  async #ask(clientSecret: string): Promise<boolean> {
    const rail = this.#owner.ledger()?.session.rail;
    if (!rail) return false;
    this.#host.dispatchEvent(new ActionRequiredEvent());
    return this.#aside(() =>
      handleNextAction(rail, clientSecret, this.#locale.lang).then(
        () => true,
        () => false,
      ),
    );
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

  #maySee(): boolean {
    const session = this.#owner.ledger()?.session;
    return allows(session, 'payment-methods') && session?.rail.name === 'stripe';
  }

  #busy(): boolean {
    return this.#card.saving || this.#payment?.$flow.get().at === 'sending';
  }

  #chose(change: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...change };
    this.#host.requestUpdate();
  }

  #left(): void {
    const at = this.#payment?.$flow.get().at;
    // What waits for the bank is followed on; the rest begins anew.
    if (at !== 'waiting' && at !== 'asking') this.#payment?.stop();
    this.#host.dispatchEvent(new ExitEvent());
  }
}
