import type { CancelInput } from '@varai/client';
import type { LitElement } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { StateController } from '../../../core/state-controller.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { badgeStyles } from '../../../ui/badge.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { ToastController } from '../../../ui/toast.ts';
import { planName, type Account } from '../account.ts';
import { subscriptionState } from '../state.ts';
import { subscriptionActs } from './acts.ts';
import { standingNotices, type StandingView } from './notices.ts';
import { strings } from './strings.ts';

/** What is planned, open or wrong in a tag, the way out of it, and the line that says what was saved. */
export class StandingController {
  readonly #account;
  readonly #keeping;
  readonly #resumption;
  readonly #locale;
  readonly #toast;
  readonly #proceed: StandingView['proceed'];

  constructor(host: LitElement, proceed?: StandingView['proceed']) {
    this.#proceed = proceed;
    this.#account = new StateController(host, subscriptionState, ({ $account }) => $account);
    this.#keeping = new StateController(host, subscriptionActs, ({ $keeping }) => $keeping);
    this.#resumption = new StateController(host, subscriptionActs, ({ $resumption }) => $resumption);
    this.#locale = new LocaleController(host, strings);
    this.#toast = new ToastController(host);
    adoptLate(host, badgeStyles, noticeStyles, toastStyles);
  }

  notices(account: Account): unknown {
    const acts = [this.#keeping.value, this.#resumption.value];
    return standingNotices({
      locale: this.#locale,
      account,
      busy: acts.some((act) => act?.status === 'running'),
      failed: acts.some((act) => act?.status === 'failed'),
      keep: (changeId) => void this.#keep(changeId),
      resume: () => void this.#resume(),
      proceed: this.#proceed,
    });
  }

  toast(): unknown {
    return this.#toast.render();
  }

  /** Cancels at the end of the period and offers to take it back; false when it was not saved. */
  async cancel(input: CancelInput): Promise<boolean> {
    const end = await this.#keeping.state?.$cancellation.run(input);
    if (end?.status !== 'done') return false;
    const { strings } = this.#locale;
    const { cancelAt, currentPeriodEnd } = this.#account.value?.data?.subscription ?? {};
    const date = this.#locale.date(cancelAt ?? currentPeriodEnd ?? '');
    this.#toast.show(strings.cancels(date), { label: strings.undo, run: () => void this.#resume() });
    return true;
  }

  async #resume(): Promise<void> {
    const end = await this.#resumption.state?.$resumption.run();
    if (end?.status === 'done') this.#toast.show(this.#locale.strings.resumed);
  }

  async #keep(changeId: string): Promise<void> {
    const end = await this.#keeping.state?.$keeping.run(changeId);
    const account = this.#account.value?.data;
    if (end?.status === 'done' && account) this.#toast.show(this.#locale.strings.kept(planName(account)));
  }
}
