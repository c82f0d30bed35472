import type { Plan, Subscription } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { notice } from '../../ui/notice.ts';
import type { Strings } from './strings.ts';

export interface StandingView extends StandingActs {
  readonly locale: LocaleController<Strings>;
  readonly subscription: Subscription;
  readonly plans: readonly Plan[];
  readonly mayChange: boolean;
  readonly mayCancel: boolean;
}

/** How to get out of what is planned or open; `failed` when the last such act was not saved. */
export interface StandingActs {
  readonly busy: boolean;
  readonly failed: boolean;
  keep(changeId: string): void;
  resume(): void;
  /** Shows an open change where it can be finished; absent where that is another tag's work. */
  continue?(changeId: string): void;
}

const nameOf = (plans: readonly Plan[], id: string): string => plans.find((plan) => plan.id === id)?.name ?? id;

/** `Renews 5 Dec 2026`, or whatever the next date means. */
export function nextDate({ locale, subscription }: Pick<StandingView, 'locale' | 'subscription'>): string {
  const { standing } = locale.strings;
  const { status, trialEnd, cancelAt, currentPeriodEnd } = subscription;
  if (status === 'canceled' || status === 'incomplete_expired') return standing.ended;
  if (cancelAt) return standing.ends(locale.date(cancelAt));
  if (status === 'trialing' && trialEnd) return standing.trial(locale.date(trialEnd));
  return standing.renews(locale.date(currentPeriodEnd));
}

/** What is planned, open or wrong with a subscription, each with its way out. The most urgent first. */
export function standingNotices(view: StandingView) {
  const { subscription, locale } = view;
  const { standing } = locale.strings;
  return [
    view.failed ? notice({ tone: 'danger', title: standing.failed }) : nothing,
    subscription.openChange ? openChange(view, subscription.openChange) : nothing,
    subscription.status === 'past_due' && !subscription.openChange
      ? notice({ tone: 'danger', title: standing.pastDue, text: standing.pastDueText })
      : nothing,
    subscription.cancelAt ? cancellation(view, subscription.cancelAt) : nothing,
    subscription.scheduledChange ? scheduled(view, subscription.scheduledChange) : nothing,
  ];
}

function scheduled(
  view: StandingView,
  { changeId, planId, effectiveAt }: NonNullable<Subscription['scheduledChange']>,
) {
  const { standing } = view.locale.strings;
  const today = nameOf(view.plans, view.subscription.planId);
  return notice({
    tone: 'info',
    title: standing.scheduled(nameOf(view.plans, planId), view.locale.date(effectiveAt)),
    text: standing.scheduledText(today),
    actions: view.mayChange ? button(view, standing.keep(today), () => view.keep(changeId)) : nothing,
  });
}

function cancellation(view: StandingView, cancelAt: string) {
  const { standing } = view.locale.strings;
  const today = nameOf(view.plans, view.subscription.planId);
  return notice({
    tone: 'warning',
    title: standing.cancels(view.locale.date(cancelAt)),
    text: standing.cancelsText(today),
    actions: view.mayCancel ? button(view, standing.resume, view.resume) : nothing,
  });
}

function openChange(view: StandingView, { changeId, status, expiresAt }: NonNullable<Subscription['openChange']>) {
  const { standing } = view.locale.strings;
  const today = nameOf(view.plans, view.subscription.planId);
  const waiting = status === 'processing';
  const until = expiresAt ? ` ${standing.until(view.locale.date(expiresAt))}` : '';
  const title = waiting ? standing.waiting : status === 'requires_action' ? standing.action : standing.refused;
  return notice({
    tone: waiting ? 'info' : 'warning',
    title,
    text: waiting ? standing.waitingText(today) : standing.actionText(today) + until,
    actions: view.mayChange
      ? html`${view.continue ? button(view, standing.continue, () => view.continue?.(changeId)) : nothing}
        ${waiting ? nothing : button(view, standing.keep(today), () => view.keep(changeId))}`
      : nothing,
  });
}

const button = (view: StandingView, label: string, act: () => void) =>
  html`<button class="btn btn-s" aria-disabled=${view.busy} @click=${() => (view.busy ? undefined : act())}>
    ${label}
  </button>`;
