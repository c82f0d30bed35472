import type { Subscription } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { notice } from '../../../ui/notice.ts';
import { may } from '../access.ts';
import { planName, type Account } from '../account.ts';
import type { StandingStrings } from './strings.ts';

/** How to get out of what is planned or open. */
export interface StandingView {
  readonly locale: LocaleController<StandingStrings>;
  readonly account: Account;
  readonly busy: boolean;
  /** The last such act was not saved. */
  readonly failed: boolean;
  keep(changeId: string): void;
  resume(): void;
  /** Shows an open change where it can be finished; absent where that is another tag's work. */
  readonly proceed: ((changeId: string) => void) | undefined;
}

/** What is planned, open or wrong with a subscription, each with its way out. The most urgent first. */
export function standingNotices(view: StandingView) {
  const { openChange, cancelAt, scheduledChange, status } = view.account.subscription;
  const { strings } = view.locale;
  return [
    view.failed ? notice({ tone: 'danger', title: strings.failed }) : nothing,
    openChange ? opened(view, openChange) : nothing,
    status === 'past_due' && !openChange
      ? notice({ tone: 'danger', title: strings.pastDue, text: strings.pastDueText })
      : nothing,
    cancelAt ? cancellation(view, cancelAt) : nothing,
    scheduledChange ? scheduled(view, scheduledChange) : nothing,
  ];
}

function scheduled(view: StandingView, change: NonNullable<Subscription['scheduledChange']>) {
  const { account, locale } = view;
  const { strings } = locale;
  const today = planName(account);
  return notice({
    tone: 'info',
    title: strings.scheduled(planName(account, change.planId), locale.date(change.effectiveAt)),
    text: strings.scheduledText(today),
    actions: may(account.session, 'change-plan')
      ? button(view, strings.keep(today), () => view.keep(change.changeId))
      : nothing,
  });
}

function cancellation(view: StandingView, cancelAt: string) {
  const { account, locale } = view;
  const { strings } = locale;
  return notice({
    tone: 'warning',
    title: strings.cancels(locale.date(cancelAt)),
    text: strings.cancelsText(planName(account)),
    actions: may(account.session, 'cancel') ? button(view, strings.resume, () => view.resume()) : nothing,
  });
}

function opened(view: StandingView, { changeId, status, expiresAt }: NonNullable<Subscription['openChange']>) {
  const { account, locale, proceed } = view;
  const { strings } = locale;
  const today = planName(account);
  const waiting = status === 'processing';
  const until = expiresAt ? ` ${strings.until(locale.date(expiresAt))}` : '';
  const title = waiting ? strings.waiting : status === 'requires_action' ? strings.action : strings.refused;
  return notice({
    tone: waiting ? 'info' : 'warning',
    title,
    text: waiting ? strings.waitingText(today) : strings.actionText(today) + until,
    actions: may(account.session, 'change-plan')
      ? html`${proceed ? button(view, strings.continue, () => proceed(changeId)) : nothing}
        ${waiting ? nothing : button(view, strings.keep(today), () => view.keep(changeId))}`
      : nothing,
  });
}

const button = ({ busy }: StandingView, label: string, act: () => void) =>
  html`<button class="btn btn-s" aria-disabled=${busy} @click=${() => (busy ? undefined : act())}>${label}</button>`;
