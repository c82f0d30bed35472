import type { Interval, Plan, PreviewInput, Subscription } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icons.ts';
import { segmented } from '../../ui/segmented.ts';
import { may } from './access.ts';
import { allFeatures, isUpgrade, monthsFree, nextUpgrade } from './offer.ts';
import { planCard } from './plan-card.ts';
import type { Account } from './account.ts';
import { hasEnded, nextDate } from './next-date.ts';
import type { Strings } from './strings.ts';

export interface PickerView {
  readonly locale: LocaleController<Strings>;
  readonly account: Account;
  /** What is planned, open or wrong. */
  readonly notices: unknown;
  readonly usage: unknown;
  readonly interval: Interval;
  /** 0 where a dialog's title says it already. */
  readonly headingLevel: number;
  show(interval: Interval): void;
  choose(target: PreviewInput): void;
}

/** What there is to change. */
const running = ({ subscription }: Account): Subscription | undefined =>
  subscription && hasEnded(subscription) ? undefined : subscription;

/** Everything between the states of the picker: where the customer is, what is used, what there is to choose. */
export function pickerBody(view: PickerView) {
  const { locale, account, interval } = view;
  const { picker } = locale.strings;
  const { plans } = account;
  const subscription = running(account);
  const today = plans.find(({ id }) => id === subscription?.planId);
  const features = allFeatures(plans);
  const upgrade = nextUpgrade(today, plans);
  return html`
    <div class="head">
      <div class="head-text">
        ${view.headingLevel > 0 ? heading(view.headingLevel, 'title', picker.heading, 'picker-title') : nothing}
        ${today && subscription ? html`<p class="muted num">${nowLine(view, today, subscription)}</p>` : nothing}
      </div>
      ${intervals(view)}
    </div>
    ${view.notices} ${view.usage}
    <div class="plans" part="plans">
      ${plans.map((plan) =>
        planCard({
          locale,
          plan,
          today,
          interval,
          features,
          headingLevel: (view.headingLevel || 2) + 1,
          action: action(view, plan, today, plan === upgrade),
        }),
      )}
    </div>
    <p class="muted small">${picker.smallPrint}</p>
  `;
}

function nowLine({ locale }: PickerView, today: Plan, subscription: Subscription): string {
  const { picker, each, dates } = locale.strings;
  const { price, interval } = subscription;
  const amount = locale.money(price, { style: 'exact' });
  return picker.now(today.name, `${amount} ${each[interval]}`, `${nextDate(locale, dates, subscription)}.`);
}

function intervals(view: PickerView) {
  const { picker } = view.locale.strings;
  const free = monthsFree(view.account.plans);
  const yearly = html`${picker.yearly}${
    free > 0 ? html`<span class="badge is-success">${picker.monthsFree(free)}</span>` : nothing
  }`;
  return segmented({
    label: picker.period,
    name: 'interval',
    options: [
      { value: 'month', label: picker.monthly },
      { value: 'year', label: yearly },
    ],
    value: view.interval,
    change: (value) => view.show(value),
  });
}

/** What may be done with a plan, or where it stands. One primary button in the whole picker: the next upgrade. */
function action(view: PickerView, plan: Plan, today: Plan | undefined, primary: boolean) {
  const { locale, account, interval } = view;
  const { picker } = locale.strings;
  const { session } = account;
  const subscription = running(account);
  if (!subscription) return nothing;
  const { scheduledChange } = subscription;
  const current = plan.id === today?.id;
  if (current && interval === subscription.interval) {
    return html`<p class="here">${icon('check')}${picker.since(locale.date(subscription.startedAt))}</p>`;
  }
  if (scheduledChange?.planId === plan.id && scheduledChange.interval === interval) {
    return html`<p class="here">${picker.planned(locale.date(scheduledChange.effectiveAt))}</p>`;
  }
  if (!today || !may(session, 'change-plan')) return nothing;
  const stopped = subscription.openChange !== null || subscription.cancelAt !== null;
  const yearly = interval === 'year';
  // a shorter interval waits for the period's end, whatever plan it leads to
  const rises = interval >= subscription.interval && isUpgrade(today, plan);
  const label = current
    ? yearly
      ? picker.payYearly
      : picker.payMonthly
    : rises
      ? picker.upgrade(plan.name)
      : picker.switch(plan.name);
  return html`<button
    class="btn ${primary && rises ? 'btn-primary' : ''}"
    aria-disabled=${stopped}
    @click=${() => (stopped ? undefined : view.choose({ planId: plan.id, interval }))}
  >
    ${label}
  </button>`;
}
