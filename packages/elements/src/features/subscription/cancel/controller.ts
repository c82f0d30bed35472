import { VaraiError, type CancelInput, type CancelReason } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { FormController, type Loaded } from '../../../core/form.ts';
import { LocaleController } from '../../../core/locale.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { leaving, radioField, saveButton, summary, textField } from '../../../ui/form.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell, type Part } from '../../../ui/dialog-shell.ts';
import type { Account } from '../account.ts';
import { cancelStyles } from './cancel.styles.ts';
import { strings, type CancelStrings } from './strings.ts';

interface Owner {
  account(): Account | undefined;
  /** Sends it; false when it was not saved. */
  cancel(input: CancelInput): Promise<boolean>;
  left(): void;
}

const reasons: readonly CancelReason[] = [
  'too_expensive',
  'missing_features',
  'switched_service',
  'unused',
  'customer_service',
  'too_complex',
  'low_quality',
  'other',
];

interface Values {
  readonly reason: string | null;
  readonly comment: string;
}

const blank: Values = { reason: null, comment: '' };

/** Says what ends when, asks why, and lets the customer go. */
export class CancelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<CancelStrings>;
  readonly #shell: Shell;
  readonly #form: FormController<Values, CancelInput>;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#form = new FormController<Values, CancelInput>(host, {
      name: 'cancellation',
      keep: false,
      untouched: true,
      schema: () => import('./rules.ts').then(({ CancelInput }) => CancelInput),
      label: (path) => (path === 'reason' ? this.#locale.strings.reason : this.#locale.strings.comment),
      save: ({ values }) => this.#save(values),
    });
    this.#shell = new Shell(host, { guarded: () => !this.#form.mayClose(), left: owner.left });
    adoptLate(host, dialogStyles, ...formStyles, cancelStyles);
    host.addController(this);
  }

  open(): void {
    this.#form.load({ ...blank });
    this.#shell.open();
  }

  close(): void {
    this.#shell.close();
  }

  hostUpdated(): void {
    this.#shell.settle();
  }

  render(): unknown {
    const account = this.#owner.account();
    if (!this.#shell.wanted || !account) return nothing;
    return this.#shell.render(this.#part(account), this.#locale.strings.close);
  }

  /** @throws VaraiError when it was not saved; the form says so and keeps what was chosen */
  async #save({ reason, comment }: CancelInput): Promise<Loaded<Values>> {
    const saved = await this.#owner.cancel({ reason, ...(comment ? { comment } : {}) });
    if (!saved) throw new VaraiError('request/unavailable', 503);
    this.close();
    return { values: { ...blank } };
  }

  #part({ plans, subscription }: Account): Part {
    const { strings } = this.#locale;
    const plan = plans.find(({ id }) => id === subscription.planId)?.name ?? subscription.planId;
    const date = this.#locale.date(subscription.currentPeriodEnd);
    return {
      key: 'cancel',
      title: strings.title(plan),
      body: html`
        <p>${strings.what(plan, date)}</p>
        <p class="muted">${strings.after}</p>
        ${leaving(this.#form, () => this.close())}
        <form class="cancel" id="cancel" novalidate @submit=${this.#form.submit}>
          ${summary(this.#form)}
          ${radioField(this.#form, 'reason', {
            label: strings.reason,
            options: reasons.map((value) => ({ value, label: strings[value] })),
          })}
          ${textField(this.#form, 'comment', { label: strings.comment, type: 'area', optional: true })}
        </form>
      `,
      foot: html`
        <button class="btn" @click=${() => this.close()}>${strings.keep(plan)}</button>
        ${saveButton(this.#form, strings.cancel(date), 'cancel')}
      `,
    };
  }
}
