import type { CancelInput, CancelReason } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { choice } from '../../../ui/choice.ts';
import { textArea } from '../../../ui/form-field.ts';
import { notice } from '../../../ui/notice.ts';
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

/** Says what ends when, asks why, and lets the customer go. */
export class CancelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<CancelStrings>;
  readonly #shell: Shell;
  #saving = false;
  #trouble: 'reason' | 'unsaved' | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => this.#saving, left: owner.left });
    adoptLate(host, dialogStyles, fieldStyles, cancelStyles);
    host.addController(this);
  }

  open(): void {
    this.#trouble = undefined;
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

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const reason = reasons.find((known) => known === fields.get('reason'));
    const said = fields.get('comment');
    const comment = typeof said === 'string' ? said.trim() : '';
    this.#trouble = reason ? undefined : 'reason';
    if (reason && !this.#saving) {
      this.#saving = true;
      this.#host.requestUpdate();
      const saved = await this.#owner.cancel({ reason, ...(comment ? { comment } : {}) });
      this.#saving = false;
      if (saved) return this.close();
      this.#trouble = 'unsaved';
    }
    this.#host.requestUpdate();
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
        ${this.#trouble === 'unsaved' ? notice({ tone: 'danger', title: strings.failed }) : nothing}
        <form class="cancel" id="cancel" @submit=${(event: SubmitEvent) => void this.#submit(event)}>
          ${this.#reasons()} ${textArea({ name: 'comment', label: strings.comment, optional: strings.optional })}
        </form>
      `,
      foot: html`
        <button class="btn" @click=${() => this.close()}>${strings.keep(plan)}</button>
        <button
          class="btn btn-primary"
          type="submit"
          form="cancel"
          aria-busy=${this.#saving}
          aria-disabled=${this.#saving}
        >
          ${this.#saving ? strings.saving : strings.cancel(date)}
        </button>
      `,
    };
  }

  #reasons() {
    const { strings } = this.#locale;
    const wrong = this.#trouble === 'reason';
    return html`<fieldset class="reasons" aria-describedby="reason-error">
      <legend class="label">${strings.reason}</legend>
      ${reasons.map((reason) => choice({ name: 'reason', value: reason, label: strings[reason] }))}
      <p class="err" id="reason-error" role="alert">${wrong ? strings.choose : nothing}</p>
    </fieldset>`;
  }
}
