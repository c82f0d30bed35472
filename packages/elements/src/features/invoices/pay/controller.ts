import { isVaraiError, paymentMethodReads, paymentMethods } from '@varai/client';
import type { Client, Invoice } from '@varai/client';
import { nothing, type LitElement, type ReactiveController } from 'lit';
import { allows } from '../../../core/access.ts';
import { CardField, handleNextAction } from '../../../core/card-field.ts';
import { ActionRequiredEvent, ExitEvent } from '../../../core/events.ts';
import { LocaleController } from '../../../core/locale.ts';
import { isOnline } from '../../../core/presence.ts';
import { wait } from '../../../core/wait.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { InvoicePaidEvent } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import type { Choice } from './flow.ts';
import { createPayment, type Payment } from './machine.ts';
import { partOf } from './parts.ts';
import { payStyles } from './pay.styles.ts';
import { strings, type PayStrings } from './strings.ts';

interface Owner {
  readonly ledger: () => Ledger | undefined;
  /** Shows an invoice as it is now. */
  readonly replace: (invoice: Invoice) => void;
}

const untouched: Choice = { methods: undefined, chosen: undefined, adding: false, trouble: undefined };

/** The payment of one open invoice, as a dialog in the host's shadow root. */
export class PayController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<PayStrings>;
  readonly #shell: Shell;
  readonly #field: CardField;
  #client: Client | undefined;
  #invoice: Invoice | undefined;
  #payment: Payment | undefined;
  #unsubscribe: (() => void) | undefined;
  #choice = untouched;
  #fields = false;
  /** The card is being saved, before anything is charged. */
  #saving = false;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => this.#busy(), left: () => this.#left() });
    this.#field = new CardField(host);
    host.addController(this);
    adoptLate(host, dialogStyles, fieldStyles, noticeStyles, payStyles);
  }

  open(client: Client, invoice: Invoice): void {
    if (this.#shell.wanted) return;
    const before = this.#invoice?.id === invoice.id && this.#payment?.$flow.get().at === 'waiting';
    this.#client = client;
    this.#invoice = invoice;
    if (!before) this.#begin(client, invoice);
    this.#shell.open();
    if (this.#mayAdd()) void this.#load(client);
  }

  hostDisconnected(): void {
    this.#payment?.stop();
    this.#shell.close();
  }

  hostUpdated(): void {
    const wanted = this.#shell.wanted && this.#choice.adding;
    if (wanted !== this.#fields) {
      this.#fields = wanted;
      if (wanted) void this.#mount();
      else this.#field.unmount();
    }
    this.#shell.settle();
  }

  render(): unknown {
    const { invoice, flow } = { invoice: this.#invoice, flow: this.#payment?.$flow.get() };
    if (!this.#shell.wanted || !invoice || !flow) return nothing;
    const part = partOf(this.#locale, {
      invoice,
      flow: this.#saving ? { at: 'sending' } : flow,
      choice: this.#choice,
      mayAdd: this.#mayAdd(),
      cardField: () => this.#field.render(),
      choose: (chosen) => this.#chose({ chosen }),
      add: (adding) => this.#chose({ adding, trouble: undefined }),
      pay: () => void this.#pay(),
      close: () => this.#shell.close(),
    });
    return this.#shell.render(part, this.#locale.strings.close);
  }

  #begin(client: Client, invoice: Invoice): void {
    this.#payment?.stop();
    this.#unsubscribe?.();
    this.#choice = untouched;
    this.#payment = createPayment(client, invoice.id, {
      wait,
      online: isOnline,
      confirmWithBank: (secret) => this.#ask(secret),
      seen: (seen) => {
        if (seen.status !== 'paid') this.#invoice = seen;
        this.#owner.replace(seen);
      },
      paid: (paid) => void this.#host.dispatchEvent(new InvoicePaidEvent(paid)),
    });
    this.#unsubscribe = this.#payment.$flow.listen(() => this.#host.requestUpdate());
  }

  async #load(client: Client): Promise<void> {
    const methods = await client.send(paymentMethodReads.list()).catch(() => []);
    const chosen = this.#choice.chosen ?? (methods.find((one) => one.default) ?? methods[0])?.id;
    this.#chose({ methods, chosen, adding: this.#choice.adding || methods.length === 0 });
  }

  async #mount(): Promise<void> {
    const ledger = this.#owner.ledger();
    if (!ledger) return;
    const { rail, currency } = ledger.session;
    try {
      await this.#field.mount({ rail, currency, locale: this.#locale.lang });
    } catch {
      this.#chose({ trouble: this.#locale.strings.fieldsTrouble });
    }
  }

  async #pay(): Promise<void> {
    if (this.#busy()) return;
    if (!this.#choice.adding) return this.#payment?.pay(this.#choice.chosen);
    const id = await this.#save();
    if (id === undefined) return;
    this.#chose({ chosen: id, adding: false });
    await this.#payment?.pay(id);
    if (this.#client) void this.#load(this.#client);
  }

  /** Saves the card in the fields; its id, or undefined after saying what is wrong. */
  async #save(): Promise<string | undefined> {
    this.#saving = true;
    this.#chose({ trouble: undefined });
    try {
      await this.#field.submit();
      const setup = await this.#client?.send(paymentMethods.setup({}));
      return setup && (await this.#aside(() => this.#field.confirmSetup(setup.clientSecret)));
    } catch (error) {
      const said = isVaraiError(error) && error.message !== error.code ? error.message : undefined;
      this.#chose({ trouble: said ?? this.#locale.strings.cardTrouble });
      return undefined;
    } finally {
      this.#saving = false;
      this.#host.requestUpdate();
    }
  }

  async #ask(clientSecret: string): Promise<boolean> {
    const rail = this.#owner.ledger()?.session.rail;
    if (!rail) return false;
    this.#host.dispatchEvent(new ActionRequiredEvent());
    return this.#aside(() =>
      handleNextAction(rail, clientSecret).then(
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

  #mayAdd(): boolean {
    const session = this.#owner.ledger()?.session;
    return allows(session, 'payment-methods') && session?.rail.name === 'stripe';
  }

  #busy(): boolean {
    return this.#saving || this.#payment?.$flow.get().at === 'sending';
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
