import type { VaraiError } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { icon } from '../../../ui/all-icons.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { disclosure } from '../../../ui/disclosure.ts';
import { lines } from '../../../ui/lines.ts';
import { notice } from '../../../ui/notice.ts';
import { whole } from '../../../ui/whole.ts';
import type { Flow, PayView } from './flow.ts';
import { methods } from './methods.ts';
import { refusalText } from './refusal.ts';
import type { PayStrings } from './strings.ts';

type Locale = LocaleController<PayStrings>;

/** The dialog's title, body and foot for where the payment stands. */
export function partOf(locale: Locale, view: PayView): Part {
  const { strings } = locale;
  const { flow, invoice } = view;
  const number = invoice.number ?? invoice.id;
  const amount = locale.money(invoice.amountDue);
  const title = strings.title(number);
  const close = (label: string, look = '') =>
    html`<button class="btn ${look}" type="button" @click=${view.close}>${label}</button>`;

  switch (flow.at) {
    case 'choose':
    case 'sending':
    case 'failed': {
      const note = flow.at === 'choose' ? (flow.note ?? '') : '';
      return {
        title,
        body: html`${told(locale, view, amount)} ${sums(locale, view)} ${methods(locale, view)}`,
        foot: html`${close(strings.cancel)} ${payButton(locale, view, amount)}`,
        key: `${flow.at === 'failed' ? 'failed' : 'choose'} ${note} ${view.card.wanted ? 'card' : view.choice.unread ? 'unread' : ''}`,
      };
    }
    case 'asking':
    case 'waiting':
      return {
        title,
        body: waiting(locale, flow, amount),
        foot: close(strings.close),
        key: flow.at === 'waiting' && flow.unknown ? 'unknown' : flow.at,
      };
    case 'done':
      return {
        title: strings.done,
        body: html`<div class="waiting finished">
          ${icon('circle-check', 'i-l')}
          <p>${strings.doneText(amount, number)}</p>
        </div>`,
        foot: close(strings.finish, 'btn-primary'),
        key: 'done',
      };
    case 'lost':
      return {
        title,
        body: notice({
          tone: 'warning',
          title: strings.lost(amount),
          text: strings.lostText,
          more: support(strings, flow.error),
        }),
        foot: close(strings.finish, 'btn-primary'),
        key: 'lost',
      };
    case 'closed':
      return {
        title: strings.closed,
        body: html`<p>${strings.closedText}</p>`,
        foot: close(strings.finish, 'btn-primary'),
        key: 'closed',
      };
  }
}

function told({ strings }: Locale, { flow, choice }: PayView, amount: string) {
  if (flow.at === 'failed') {
    return notice({
      tone: 'danger',
      title: strings.failed,
      text: strings.failedText,
      more: support(strings, flow.error),
    });
  }
  if (flow.at !== 'choose' || !flow.note) return nothing;
  const { note, failure } = flow;
  if (note === 'declined') {
    const payer = choice.methods?.find(({ id }) => id === choice.chosen);
    const text = refusalText(strings, failure, payer && methodName(strings, payer));
    return notice({ tone: 'danger', title: strings.declined(amount), text });
  }
  return note === 'unsent'
    ? notice({ tone: 'danger', title: strings.unsent, text: strings.unsentText })
    : notice({ tone: 'danger', title: strings.unconfirmed, text: strings.unconfirmedText });
}

const support = (strings: PayStrings, { code, requestId }: VaraiError) =>
  disclosure(
    strings.support,
    html`<p class="small muted">${code}${requestId ? html`<br />${requestId}` : nothing}</p>`,
  );

function sums(locale: Locale, { invoice }: PayView) {
  const { strings } = locale;
  const { total, amountDue, amountPaid, plan, description, periodStart, periodEnd } = invoice;
  const days = [whole(locale.date(periodStart, 'day')), whole(locale.date(periodEnd))] as const;
  const about = plan ? strings.period(plan, ...days) : description;
  // what is neither its own sum nor paid comes from the customer's balance: credit, or what was left unpaid before
  const balance = amountDue.amount + amountPaid.amount - total.amount;
  return lines([
    ...(about ? [{ label: about, amount: locale.money(total) }] : []),
    ...(balance === 0 ? [] : [{ label: strings.balance, amount: locale.money({ ...total, amount: balance }) }]),
    ...(amountPaid.amount > 0
      ? [{ label: strings.paidAlready, amount: locale.money({ ...total, amount: -amountPaid.amount }) }]
      : []),
    { label: strings.due, amount: locale.money(amountDue), total: true },
  ]);
}

function payButton({ strings }: Locale, { flow, pay, card, choice }: PayView, amount: string) {
  const busy = flow.at === 'sending';
  const unable = card.wanted ? card.unable : choice.methods?.length === 0;
  const again = flow.at === 'failed' || (flow.at === 'choose' && flow.note !== undefined);
  return html`<button
    class="btn btn-primary"
    type="button"
    aria-busy=${busy}
    aria-disabled=${busy || unable}
    @click=${unable ? nothing : pay}
  >
    ${busy ? html`${icon('spinner')}${strings.paying}` : again ? strings.again(amount) : strings.pay(amount)}
  </button>`;
}

function waiting({ strings }: Locale, flow: Flow & { at: 'asking' | 'waiting' }, amount: string) {
  if (flow.at === 'waiting' && flow.unknown)
    return notice({ tone: 'warning', title: strings.unknown(amount), text: strings.unknownText });
  const asking = flow.at !== 'waiting';
  return html`<div class="waiting" role="status">
    ${icon('spinner')}
    <p class="sub">${asking ? strings.asking : strings.waiting}</p>
    <p class="muted">${asking ? strings.askingText : flow.underway ? strings.underwayText : strings.waitingText}</p>
  </div>`;
}
