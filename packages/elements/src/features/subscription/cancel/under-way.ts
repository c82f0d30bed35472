import { html, nothing } from 'lit';
import type { Part } from '../../../ui/dialog-shell.ts';
import { notice } from '../../../ui/notice.ts';
import { may } from '../access.ts';
import { planName, type Subscriber } from '../account.ts';
import type { CancelStrings } from './strings.ts';

interface Ways {
  readonly strings: CancelStrings;
  readonly account: Subscriber;
  /** The plan is about to be kept. */
  readonly busy: boolean;
  /** The last try to keep it was not saved, or nobody knows. */
  readonly failure: 'unsaved' | 'unknown' | undefined;
  keep(changeId: string): void;
  /** Answers a button of the page's picker, where the change is finished. */
  proceed(event: Event): void;
  close(): void;
}

/** What stands in the dialog while a plan change is under way, which has to end first: the case, and the ways out. */
export function underWay({ strings, account, busy, failure, keep, proceed, close }: Ways): Part | undefined {
  const { openChange } = account.subscription;
  if (!openChange) return undefined;
  const today = planName(account);
  const { changeId, status } = openChange;
  const waits = status === 'processing' || !may(account.session, 'change-plan');
  return {
    key: 'under way',
    small: true,
    title: strings.underWay,
    body: html`
      ${
        failure
          ? notice({ tone: failure === 'unknown' ? 'warning' : 'danger', title: strings.notKept[failure] })
          : nothing
      }
      <p>${status === 'processing' ? strings.waiting(today) : strings.unpaid(today)}</p>
      ${waits ? nothing : html`<p class="muted">${strings.waysOut(today)}</p>`}
    `,
    foot: waits
      ? html`<button class="btn" @click=${close}>${strings.close}</button>`
      : html`<button class="btn" data-action="change-plan" @click=${proceed}>${strings.proceed}</button>
          <button
            class="btn btn-primary"
            aria-busy=${busy}
            aria-disabled=${busy}
            @click=${() => (busy ? undefined : keep(changeId))}
          >
            ${strings.keep(today)}
          </button>`,
  };
}
