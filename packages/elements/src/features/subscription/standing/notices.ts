import type { Invoice, Subscription } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { notice } from '../../../ui/notice.ts';
import { may } from '../access.ts';
import { planName, subscribes, type Account, type Subscriber } from '../account.ts';
import { owes } from '../owes.ts';
import { payDebt } from './debt.ts';
import { hasEnded } from '../next-date.ts';
import { noticesAtShopify } from './at-shopify.ts';
import type { StandingStrings } from './strings.ts';

/** How to get out of what is planned or open. */
export interface StandingView {
  readonly locale: LocaleController<StandingStrings>;
  readonly account: Account;
  readonly busy: boolean;
  /** The last such act was not saved, or nobody knows. */
  readonly failure: 'unsaved' | 'unknown' | undefined;
  /** What is owed of a plan that is past due, once it is known. */
  readonly debt: Invoice | undefined;
  keep(changeId: string): void;
  resume(): void;
  /** Shows an open change where it can be finished; absent where that is another tag's work. */
  readonly proceed: ((changeId: string) => void) | undefined;
  /** Leads to Shopify's page for a plan; absent where plans are not chosen. */
  readonly choose: ((planId: string) => void) | undefined;
}

/** A view of an account that has a subscription. */
type Standing = StandingView & { readonly account: Subscriber };

/** What is planned, open or wrong with a subscription, or that there is none, each with its way out. The most urgent first. */
export function standingNotices({ account, ...rest }: StandingView) {
  const { strings } = rest.locale;
  if (account.session.rail.name !== 'stripe') return noticesAtShopify({ account, ...rest });
  if (!subscribes(account)) return notice({ tone: 'info', title: strings.none, text: strings.noneText });
  if (hasEnded(account.subscription)) return notice({ tone: 'info', title: strings.ended, text: strings.endedText });
  const view = { account, ...rest };
  const { openChange, cancelAt, scheduledChange, status } = account.subscription;
  return [
    view.failure
      ? notice({ tone: view.failure === 'unknown' ? 'warning' : 'danger', title: strings[view.failure] })
      : nothing,
    openChange ? opened(view, openChange) : nothing,
    owes(account.subscription) && !openChange ? pastDue(view) : nothing,
    status === 'paused' ? notice({ tone: 'warning', title: strings.paused, text: strings.pausedText }) : nothing,
    cancelAt ? cancellation(view, cancelAt) : nothing,
    scheduledChange ? scheduled(view, scheduledChange) : nothing,
  ];
}

function pastDue({ account, locale, debt }: Standing) {
  const { strings } = locale;
  const { status } = account.subscription;
  const way = debt ? payDebt(locale, debt) : nothing;
  const tried = way === nothing ? strings.pastDueText : strings.debtText;
  return notice({
    tone: 'danger',
    title: status === 'incomplete' ? strings.incomplete : strings.pastDue,
    text: status === 'incomplete' ? strings.incompleteText : status === 'unpaid' ? strings.unpaidText : tried,
    actions: way,
  });
}

function scheduled(view: Standing, change: NonNullable<Subscription['scheduledChange']>) {
  const { account, locale } = view;
  const { strings } = locale;
  const { planId, interval } = account.subscription;
  const today = planName(account);
  const date = locale.date(change.effectiveAt);
  // the same plan, paid otherwise
  const same = change.planId === planId;
  return notice({
    tone: 'info',
    title: same ? strings.paysFrom[change.interval](date) : strings.scheduled(planName(account, change.planId), date),
    text: same ? strings.paysFromText[interval](today) : strings.scheduledText(today),
    actions: may(account.session, 'change-plan')
      ? button(view, same ? strings.keepPaying[interval] : strings.keep(today), () => view.keep(change.changeId))
      : nothing,
  });
}

function cancellation(view: Standing, cancelAt: string) {
  const { account, locale } = view;
  const { strings } = locale;
  return notice({
    tone: 'warning',
    title: strings.cancels(locale.date(cancelAt)),
    text: owes(account.subscription)
      ? strings.cancelsOwingText(planName(account))
      : strings.cancelsText(planName(account)),
    actions: may(account.session, 'cancel') ? button(view, strings.resume, () => view.resume()) : nothing,
  });
}

function opened(view: Standing, { changeId, status, expiresAt }: NonNullable<Subscription['openChange']>) {
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
