import { subscriptionErrors, type PlanChange } from '@varai/client';
import { html, nothing } from 'lit';
import { declineOf, helpOf } from '../../../core/declines/declines.ts';
import { icon } from '../../../ui/all-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { cardChoice } from './cards.ts';
import type { Flow } from './flow.ts';
import { cardName, type Part, type View } from './view.ts';

/** The money is on its way, or nobody knows where it is. */
export function waitingPart(view: View, flow: Flow & { at: 'waiting' }, title: string): Part {
  const { strings } = view.locale;
  const due = flow.change?.amountDue ?? flow.quote?.dueNow;
  const amount = due && due.amount > 0 ? view.locale.money(due, { style: 'exact' }) : undefined;
  const body = flow.unknown
    ? notice({
        tone: 'warning',
        title: amount ? strings.unknown(amount) : strings.unknownFree,
        text: amount ? strings.unknownText : strings.unknownFreeText,
      })
    : html`<div class="waiting">
        ${icon('spinner')}
        <p class="sub">${flow.asking ? strings.asking : strings.waiting}</p>
        <p class="muted">${flow.asking ? strings.askingText : strings.waitingText(view.today.name)}</p>
      </div>`;
  return { title, body, foot: html`<button class="btn" @click=${view.acts.close}>${strings.close}</button>` };
}

/** The bank said no: why, what is safe, and another try with the same or another card. */
export function refusedPart(view: View, flow: Flow & { at: 'refused' }, title: string): Part {
  const { strings } = view.locale;
  const { change, reason } = flow;
  const amount = change.amountDue ? view.locale.money(change.amountDue, { style: 'exact' }) : '';
  const family = reason === 'unconfirmed' ? 'authentication' : declineOf(change.failure);
  const method = view.methods?.find(({ id }) => id === change.failure?.paymentMethodId);
  const heading = reason === 'unconfirmed' ? strings.unconfirmed : strings.declined(amount);
  const told =
    reason === 'unsent'
      ? { tone: 'danger' as const, title: strings.notSent, text: strings.notSentText }
      : {
          tone: 'danger' as const,
          title: heading,
          text: `${strings.decline[family](cardName(view, method))} ${strings.safe(view.today.name)} ${strings.decline[helpOf[family]]}`,
        };
  return {
    title,
    body: html`${notice(told)}
    ${view.allows('payment-methods') ? cardChoice(view, change.failure?.paymentMethodId) : nothing}`,
    foot: html`
      <button class="btn" @click=${view.acts.keep}>${strings.keep(view.today.name)}</button>
      <button class="btn btn-primary" @click=${view.acts.retry}>${strings.tryAgain(amount)}</button>
    `,
  };
}

export function donePart(view: View, change: PlanChange): Part {
  const { strings } = view.locale;
  const date = change.effectiveAt ? view.locale.date(change.effectiveAt) : '';
  const later = change.status === 'scheduled';
  return {
    title: later ? strings.doneLater(view.plan.name, date) : strings.doneNow(view.plan.name),
    body: html`<div class="waiting finished">
      ${icon('circle-check', 'i-l')}
      <p>${later ? strings.doneLaterText(view.today.name) : strings.doneNowText(date)}</p>
      <p class="muted">${strings.mail}</p>
    </div>`,
    foot: html`<button class="btn btn-primary" @click=${view.acts.finish}>${strings.finish}</button>`,
  };
}

export function closedPart(view: View): Part {
  const { strings } = view.locale;
  return {
    title: strings.closed,
    body: html`<p>${strings.closedText(view.today.name)}</p>`,
    foot: html`<button class="btn btn-primary" @click=${view.acts.close}>${strings.finish}</button>`,
  };
}

export function failedPart(view: View, flow: Flow & { at: 'failed' }, title: string): Part {
  const { strings } = view.locale;
  const { error } = flow;
  if (error.code === subscriptionErrors.same_plan.code) {
    return {
      title,
      body: notice({ tone: 'info', title: strings.already, text: strings.alreadyText }),
      foot: html`<button class="btn btn-primary" @click=${view.acts.close}>${strings.finish}</button>`,
    };
  }
  return {
    title,
    body: html`
      ${notice({ tone: 'danger', title: strings.failed, text: strings.failedText })}
      <details class="disc">
        <summary>${icon('chevron-right')}${strings.support}</summary>
        <p class="small muted">${error.code}${error.requestId ? html` · ${error.requestId}` : nothing}</p>
      </details>
    `,
    foot: html`
      <button class="btn" @click=${view.acts.close}>${strings.keep(view.today.name)}</button>
      <button class="btn btn-primary" @click=${view.acts.again}>${strings.again}</button>
    `,
  };
}
