import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { heading } from '../../../ui/heading.ts';
import { may } from '../access.ts';
import { planName, type Subscriber } from '../account.ts';
import { hasEnded, nextDate } from '../next-date.ts';
import type { SummaryStrings } from './strings.ts';

export interface SummaryView {
  readonly locale: LocaleController<SummaryStrings>;
  readonly account: Subscriber;
  readonly headingLevel: number;
  /** What is planned, open or wrong. */
  readonly notices: unknown;
  change(event: Event): void;
  cancel(): void;
}

/** The plan, what it costs, its next date, and what can be done with it. */
export const summary = (view: SummaryView) => html`${head(view)} ${view.notices} ${buttons(view)}`;

function head({ locale, account, headingLevel }: SummaryView) {
  const { strings } = locale;
  const { status, cancelAt, price, interval } = account.subscription;
  const ok = !cancelAt && (status === 'active' || status === 'trialing');
  const label = cancelAt && status !== 'canceled' ? strings.ending : strings[status];
  return html`<div class="head">
    <div class="head-text">
      ${heading(headingLevel, 'cap', strings.heading, 'subscription-title')}
      <p class="plan-name">
        <span class="heading">${planName(account)}</span>
        <span class="badge ${ok ? 'is-success' : 'is-warning'}" part="status">${label}</span>
      </p>
      <p class="muted small num">${nextDate(locale, strings.dates, account.subscription)}</p>
    </div>
    <p class="price" part="price">
      ${locale.money(price, { style: 'exact' })} <small>${strings.each[interval]}</small>
    </p>
  </div>`;
}

function buttons({ locale, account, change, cancel }: SummaryView) {
  const { strings } = locale;
  const { session, subscription } = account;
  const ended = hasEnded(subscription);
  const mayChange = may(session, 'change-plan');
  const mayCancel = may(session, 'cancel') && !subscription.cancelAt && !ended;
  if (!mayChange && !mayCancel) return nothing;
  return html`<div class="row">
    ${
      mayChange
        ? html`<button class="btn" data-action="change-plan" @click=${change}>
            ${ended ? strings.phase.seePlans : strings.change}
          </button>`
        : nothing
    }
    ${mayCancel ? html`<button class="btn btn-quiet" @click=${cancel}>${strings.cancel}</button>` : nothing}
  </div>`;
}
