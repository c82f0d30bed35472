import type { PaymentMethod } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { brandName } from '../../../core/method-name.ts';
import { icon } from '../../../ui/all-icons.ts';
import { radio } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { disclosure } from '../../../ui/disclosure.ts';
import { lines } from '../../../ui/lines.ts';
import { notice } from '../../../ui/notice.ts';
import type { Flow, PayView } from './flow.ts';
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
        body: html`${told(locale, flow, amount)} ${sums(locale, view)} ${methods(locale, view)}`,
        foot: html`${close(strings.cancel)} ${payButton(locale, view, amount)}`,
        key: `${flow.at === 'failed' ? 'failed' : 'choose'} ${note} ${view.choice.adding ? 'card' : ''}`,
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
    case 'closed':
      return {
        title: strings.closed,
        body: html`<p>${strings.closedText}</p>`,
        foot: close(strings.finish, 'btn-primary'),
        key: 'closed',
      };
  }
}

function told({ strings }: Locale, flow: Flow, amount: string) {
  if (flow.at === 'failed') {
    const { code, requestId } = flow.error;
    const more = html`<p class="small muted">${code}${requestId ? html`<br />${requestId}` : nothing}</p>`;
    return notice({
      tone: 'danger',
      title: strings.failed,
      text: strings.failedText,
      more: disclosure(strings.support, more),
    });
  }
  if (flow.at !== 'choose' || !flow.note) return nothing;
  const { note, failure } = flow;
  if (note === 'declined')
    return notice({ tone: 'danger', title: strings.declined(amount), text: refusalText(strings, failure) });
  return note === 'unsent'
    ? notice({ tone: 'danger', title: strings.unsent, text: strings.unsentText })
    : notice({ tone: 'danger', title: strings.unconfirmed, text: strings.unconfirmedText });
}

function sums(locale: Locale, { invoice }: PayView) {
  const { strings } = locale;
  const { total, amountDue } = invoice;
  const paid = total.amount - amountDue.amount;
  return lines([
    ...(invoice.description ? [{ label: invoice.description, amount: locale.money(total) }] : []),
    ...(paid > 0 ? [{ label: strings.paidAlready, amount: locale.money({ ...total, amount: -paid }) }] : []),
    { label: strings.due, amount: locale.money(amountDue), total: true },
  ]);
}

function methods(locale: Locale, view: PayView) {
  const { strings } = locale;
  const { choice, mayAdd } = view;
  const busy = view.flow.at === 'sending';
  const trouble = choice.trouble ? notice({ tone: 'danger', title: choice.trouble }) : nothing;
  if (choice.adding) {
    return html`${trouble}
      <div class="pay-choice">
        ${view.cardField()}
        <p class="small muted">${strings.newCard}</p>
        ${
          choice.methods?.length
            ? html`<button class="btn btn-quiet btn-s" type="button" ?disabled=${busy} @click=${() => view.add(false)}>
                ${strings.otherCards}
              </button>`
            : nothing
        }
      </div>`;
  }
  if (!mayAdd) return html`<p class="small muted">${strings.onFile}</p>`;
  if (!choice.methods) return html`<p class="small muted" role="status">${strings.loadingCards}</p>`;
  return html`${trouble}
    <fieldset class="pay-choice" ?disabled=${busy}>
      <legend class="label">${strings.payWith}</legend>
      ${choice.methods.map((method) => option(locale, view, method))}
      <button class="btn btn-quiet btn-s" type="button" @click=${() => view.add(true)}>
        ${icon('plus')}${strings.addCard}
      </button>
    </fieldset>`;
}

function option({ strings }: Locale, { choice, choose }: PayView, method: PaymentMethod) {
  const { id, brand, last4, expMonth, expYear, expiry } = method;
  const name = last4 ? strings.ending(brandName(brand), last4) : brandName(brand);
  const until = expMonth && expYear ? strings.expires(`${String(expMonth).padStart(2, '0')}/${expYear}`) : '';
  return html`<label class="pay">
    <span class="check">
      ${radio({ name: 'method', value: id, checked: id === choice.chosen, change: () => choose(id) })}
    </span>
    <span class="num"
      ><span>${name}</span><span class="cap">${expiry === 'expired' ? strings.expired : until}</span></span
    >
  </label>`;
}

function payButton({ strings }: Locale, { flow, pay }: PayView, amount: string) {
  const busy = flow.at === 'sending';
  const again = flow.at === 'failed' || (flow.at === 'choose' && flow.note !== undefined);
  return html`<button class="btn btn-primary" type="button" aria-busy=${busy} aria-disabled=${busy} @click=${pay}>
    ${busy ? html`${icon('spinner')}${strings.paying}` : again ? strings.again(amount) : strings.pay(amount)}
  </button>`;
}

function waiting({ strings }: Locale, flow: Flow & { at: 'asking' | 'waiting' }, amount: string) {
  if (flow.at === 'waiting' && flow.unknown)
    return notice({ tone: 'warning', title: strings.unknown(amount), text: strings.unknownText });
  const asking = flow.at === 'asking';
  return html`<div class="waiting" role="status">
    ${icon('spinner')}
    <p class="sub">${asking ? strings.asking : strings.waiting}</p>
    <p class="muted">${asking ? strings.askingText : strings.waitingText}</p>
  </div>`;
}
