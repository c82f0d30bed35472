import { VaraiError, type CancelInput, type CancelReason } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { FormController, type Loaded } from '../../../core/form.ts';
import { LocaleController } from '../../../core/locale.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { radioField } from '../../../ui/choice-fields.ts';
import { leaving, saveButton, summary, textField } from '../../../ui/form.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell, type Part } from '../../../ui/dialog-shell.ts';
import type { Subscriber } from '../account.ts';
import { owes } from '../owes.ts';
import { cancelStyles } from './cancel.styles.ts';
import { strings, type CancelStrings } from './strings.ts';
import { underWay } from './under-way.ts';

interface Owner {
  account(): Subscriber | undefined;
  /** Sends it; false when it was not sent. @throws VaraiError */
  cancel(input: CancelInput): Promise<boolean>;
  /** Gives up the change under way; why that failed, where it did. */
  keep(changeId: string): Promise<'unsaved' | 'unknown' | undefined>;
  /** Shows the change under way where it is finished. */
  proceed(event: Event): void;
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

/** How far giving up the change under way has come. */
type Keeping = 'idle' | 'running' | 'unsaved' | 'unknown';

const blank: Values = { reason: null, comment: '' };

/** Says what ends when, asks why, and lets the customer go. */
export class CancelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale: LocaleController<CancelStrings>;
  readonly #shell: Shell;
  readonly #form: FormController<Values, CancelInput>;
  #keeping: Keeping = 'idle';

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
    this.#keeping = 'idle';
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
    if (!saved) throw new VaraiError('request/unavailable', 503, { retryable: false });
    this.close();
    return { values: { ...blank } };
  }

  /** Gives the change up, so that the form can be sent, with what was chosen in it. */
  async #keep(changeId: string): Promise<void> {
    this.#became('running');
    const failure = await this.#owner.keep(changeId);
    // what was said of the last try is over
    if (!failure) this.#form.write('reason', this.#form.value('reason'));
    this.#became(failure ?? 'idle');
  }

  #became(state: Keeping): void {
    this.#keeping = state;
    this.#host.requestUpdate();
  }

  #part(account: Subscriber): Part {
    const ways = {
      strings: this.#locale.strings,
      account,
      busy: this.#keeping === 'running',
      failure: this.#keeping === 'unsaved' || this.#keeping === 'unknown' ? this.#keeping : undefined,
      keep: (changeId: string) => void this.#keep(changeId),
      proceed: (event: Event) => {
        this.close();
        this.#owner.proceed(event);
      },
      close: () => this.close(),
    };
    return underWay(ways) ?? this.#question(account);
  }

  #question({ plans, subscription }: Subscriber): Part {
    const { strings } = this.#locale;
    const plan = plans.find(({ id }) => id === subscription.planId)?.name ?? subscription.planId;
    const date = this.#locale.date(subscription.currentPeriodEnd);
    return {
      key: 'cancel',
      title: strings.title(plan),
      body: html`
        <p>${owes(subscription) ? strings.whatOwing(plan, date) : strings.what(plan, date)}</p>
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
