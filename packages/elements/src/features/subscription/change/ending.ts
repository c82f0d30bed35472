import { subscriptionErrors, type PlanChange, type VaraiError } from '@varai/client';
import { html, nothing } from 'lit';
import { declineOf, helpOf } from '../../../core/declines/declines.ts';
import { icon } from '../../../ui/all-icons.ts';
import { disclosure } from '../../../ui/disclosure.ts';
import { notice } from '../../../ui/notice.ts';
import { cardChoice } from './cards.ts';
import type { Flow } from './flow.ts';
import { cardName, keepText, type Part, type View } from './view.ts';

/** The money is on its way, or nobody knows where it is. */
export function waitingPart(view: View, flow: Flow & { at: 'waiting' }, title: string): Part {
  const { strings } = view.locale;
  const { asking, keeping } = flow;
  const text = asking ? strings.askingText : keeping ? nothing : strings.waitingText(view.today.name);
  const body = flow.unknown
    ? notice({ tone: 'warning', ...unknownOf(view, flow) })
    : html`<div class="waiting">
        ${icon('spinner')}
        <p class="sub">${asking ? strings.asking : keeping ? strings.saving : strings.waiting}</p>
        <p class="muted">${text}</p>
      </div>`;
  return { title, body, foot: html`<button class="btn" @click=${view.acts.close}>${strings.close}</button>` };
}

/** What it is that nobody knows, with the amount where that is known at least. */
function unknownOf({ locale }: View, { change, quote, keeping }: Flow & { at: 'waiting' }) {
  const { strings } = locale;
  if (keeping) return { title: strings.unknownKept, text: strings.unknownKeptText };
  if (!change && !quote) return { title: strings.unknownChange, text: strings.unknownText };
  const due = change?.amountDue ?? quote?.dueNow;
  return due && due.amount > 0
    ? { title: strings.unknown(locale.money(due, { style: 'exact' })), text: strings.unknownText }
    : { title: strings.unknownFree, text: strings.unknownFreeText };
}

/** The bank said no: why, what is safe, and another try with the same or another card. */
export function refusedPart(view: View, flow: Flow & { at: 'refused' }, title: string): Part {
  const { strings } = view.locale;
  const { change, reason } = flow;
  if (reason === 'unasked') return unaskedPart(view, change, title);
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
      <button class="btn" @click=${view.acts.keep}>${keepText(view)}</button>
      <button class="btn btn-primary" @click=${view.acts.retry}>${strings.tryAgain(amount)}</button>
    `,
  };
}

/** What asks the bank could not be loaded: the invoice's own page does it too. */
function unaskedPart(view: View, change: PlanChange, title: string): Part {
  const { strings } = view.locale;
  const amount = change.amountDue ? view.locale.money(change.amountDue, { style: 'exact' }) : '';
  const page = view.hostedUrl;
  return {
    title,
    body: notice({
      tone: 'danger',
      title: strings.unasked,
      text: `${strings.unaskedText} ${strings.safe(view.today.name)} ${page ? strings.unaskedPage : strings.unaskedAgain}`,
    }),
    foot: html`
      <button class="btn" @click=${view.acts.keep}>${keepText(view)}</button>
      <button class="btn ${page ? '' : 'btn-primary'}" @click=${view.acts.rejoin}>
        ${page ? strings.recheck : strings.again}
      </button>
      ${
        page
          ? html`<a class="btn btn-primary" href=${page} target="_blank" rel="noopener noreferrer"
              >${strings.payInvoice(amount)}<span class="sr"> ${strings.newTab}</span></a
            >`
          : nothing
      }
    `,
  };
}

export function donePart(view: View, change: PlanChange): Part {
  const { strings } = view.locale;
  const date = change.effectiveAt ? view.locale.date(change.effectiveAt) : '';
  const later = change.status === 'scheduled';
  // the same plan, paid otherwise
  const paid = change.direction === 'interval' ? strings.paying[change.interval] : undefined;
  return {
    title: later
      ? (paid?.from(date) ?? strings.doneLater(view.plan.name, date))
      : (paid?.now(view.plan.name) ?? strings.doneNow(view.plan.name)),
    body: html`<div class="waiting finished">
      ${icon('circle-check', 'i-l')}
      <p>
        ${later ? (paid?.until(view.today.name) ?? strings.doneLaterText(view.today.name)) : strings.doneNowText(date)}
      </p>
      <p class="muted">${strings.mail}</p>
    </div>`,
    foot: html`<button class="btn btn-primary" @click=${view.acts.finish}>${strings.finish}</button>`,
  };
}

/** It has come to nothing; where the bank refused it for good, with its reason and the way to another card. */
export function closedPart(view: View, { change, keeping }: Flow & { at: 'closed' }): Part {
  const { strings } = view.locale;
  const { failure, amountDue } = change;
  if (failure && !keeping) {
    const family = declineOf(failure);
    const amount = amountDue ? view.locale.money(amountDue, { style: 'exact' }) : undefined;
    const cards = view.allows('payment-methods', 'default');
    return {
      title: strings.closed,
      body: notice({
        tone: 'danger',
        title: amount ? strings.declined(amount) : strings.declinedPayment,
        text: `${strings.decline[family](strings.yourMethod)} ${strings.safe(view.today.name)}`,
      }),
      foot: html`
        <button class="btn" @click=${view.acts.close}>${keepText(view)}</button>
        <button class="btn btn-primary" @click=${cards ? view.acts.another : view.acts.anew}>
          ${cards ? strings.another : strings.again}
        </button>
      `,
    };
  }
  return {
    title: strings.closed,
    body: html`<p>${strings.closedText(view.today.name)}</p>`,
    foot: html`<button class="btn btn-primary" @click=${view.acts.close}>${strings.finish}</button>`,
  };
}

export function failedPart(view: View, flow: Flow & { at: 'failed' }, title: string): Part {
  const { strings } = view.locale;
  const { error, lost } = flow;
  if (error.code === subscriptionErrors.same_plan.code) {
    return {
      title,
      body: notice({ tone: 'info', title: strings.already, text: strings.alreadyText }),
      foot: html`<button class="btn btn-primary" @click=${view.acts.close}>${strings.finish}</button>`,
    };
  }
  if (!lost && (error.status === 401 || error.status === 403)) return sessionPart(view, error, title);
  const { cancel_planned, ended, paused, planned_elsewhere } = subscriptionErrors;
  const known = {
    [cancel_planned.code]: { tone: 'warning' as const, title: strings.ends, text: strings.endsText },
    [ended.code]: { tone: 'warning' as const, title: strings.ended, text: strings.endedText },
    [paused.code]: { tone: 'warning' as const, title: strings.paused, text: strings.pausedText },
    [planned_elsewhere.code]: { tone: 'warning' as const, title: strings.elsewhere, text: strings.elsewhereText },
  }[error.code];
  // what it came to is not known, so nothing is said of what was charged
  const told = lost ? { tone: 'warning' as const, title: strings.lost, text: strings.lostText } : known;
  return {
    title,
    body: html`
      ${notice(told ?? { tone: 'danger', title: strings.failed, text: strings.failedText })}
      ${disclosure(
        strings.support,
        html`<p class="small muted">${error.code}${error.requestId ? html` · ${error.requestId}` : nothing}</p>`,
      )}
    `,
    foot: html`
      <button class="btn" @click=${view.acts.close}>${told ? strings.close : keepText(view)}</button>
      ${wayOn(view, error)}
    `,
  };
}

/** The page's session has ended, or may not do this any more. What went out before is not told here: it waits. */
function sessionPart(view: View, { status }: VaraiError, title: string): Part {
  const { locale, acts } = view;
  const { strings } = locale;
  const ended = status === 401;
  return {
    title,
    body: notice({
      tone: 'danger',
      title: ended ? strings.signedOut : strings.forbidden,
      text: ended ? strings.signedOutText : `${strings.failedText} ${strings.askOwner}`,
    }),
    foot: html`
      <button class="btn" @click=${acts.close}>${keepText(view)}</button>
      ${ended ? html`<button class="btn btn-primary" @click=${acts.again}>${strings.again}</button>` : nothing}
    `,
  };
}

/** What can help; nothing where the same would be refused again. */
function wayOn({ locale, acts, allows }: View, { code, retryable }: VaraiError) {
  const { strings } = locale;
  const resumes = code === subscriptionErrors.cancel_planned.code && allows('subscription', 'cancel');
  if (!retryable && !resumes) return nothing;
  const [label, act] = resumes ? [strings.resume, acts.resume] : [strings.again, acts.again];
  return html`<button class="btn btn-primary" @click=${act}>${label}</button>`;
}
