import type { Quote, QuoteLine } from '@varai/client';
import { html, nothing } from 'lit';
import { icon } from '../../../ui/all-icons.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { lines } from '../../../ui/lines.ts';
import { notice } from '../../../ui/notice.ts';
import { rises, shortens, timing } from './timing.ts';
import { cardName, expiryOf, keepText, priceOf, type Part, type View } from './view.ts';
import type { Flow } from './flow.ts';

/** What the change costs now and later, and the one button that confirms it. */
export function review(view: View, flow: Flow & { at: 'review' | 'quoting' | 'sending' }, quote: Quote): Part {
  const { strings } = view.locale;
  const note = flow.at === 'review' ? flow.note : undefined;
  return {
    title: titleOf(view, quote),
    body: html`
      ${note ? noteOf(view, note, quote) : nothing} ${move(view, quote)}
      ${waits(view, quote) ? timing(view, quote) : nothing} ${quote.losses.length > 0 ? losses(view, quote) : nothing}
      ${due(view, quote)} ${sums(view, quote)} ${later(view, quote)}
      ${quote.dueNow.amount > 0 ? payer(view, quote) : nothing}
      <p class="cap">
        ${
          quote.timing === 'period_end'
            ? strings.takeBack(view.locale.date(quote.effectiveAt))
            : strings.held(view.locale.date(quote.expiresAt, 'time'))
        }
      </p>
    `,
    foot: html`
      <button class="btn" ?disabled=${flow.at === 'sending'} @click=${view.acts.close}>${keepText(view)}</button>
      ${confirmButton(view, flow, quote)}
    `,
  };
}

/**
 * Whether there is a date to choose: a step down or a shorter interval waits for the period's end or does not, and a trial has
 * nothing to wait for.
 */
const waits = ({ subscription }: View, { direction, interval }: Quote): boolean =>
  (direction === 'downgrade' || shortens(subscription, interval)) && subscription.status !== 'trialing';

function confirmButton(view: View, flow: Flow, quote: Quote) {
  const { strings } = view.locale;
  const busy = flow.at === 'sending';
  const idle = flow.at === 'quoting' ? strings.quoting : verb(view, quote);
  return html`<button
    class="btn btn-primary"
    part="confirm"
    aria-busy=${busy}
    aria-disabled=${flow.at !== 'review'}
    @click=${view.acts.confirm}
  >
    ${busy ? icon('spinner') : nothing}${busy ? (quote.dueNow.amount > 0 && !isBilled(quote) ? strings.busy : strings.saving) : idle}
  </button>`;
}

/** Verb, object and amount: what the button does is what it says. */
function verb(view: View, quote: Quote): string {
  const { strings } = view.locale;
  const paying = staysOn(view) ? strings.paying[quote.interval] : undefined;
  if (paying && quote.timing === 'period_end') return paying.verb(view.locale.date(quote.effectiveAt));
  if (paying && quote.dueNow.amount === 0) return paying.verbNow;
  if (quote.timing === 'period_end') return strings.changeOn(view.plan.name, view.locale.date(quote.effectiveAt));
  const amount = view.locale.money(quote.dueNow, { style: 'exact' });
  if (isBilled(quote)) return strings.billed(amount);
  if (quote.direction === 'upgrade') return quote.dueNow.amount > 0 ? strings.pay(amount) : strings.upgradeFree;
  return quote.dueNow.amount > 0 ? strings.payChange(amount) : strings.changeNow(view.plan.name);
}

/** Its invoice is sent to the customer, and no method is charged. */
const isBilled = ({ collection, dueNow }: Quote): boolean => collection === 'send_invoice' && dueNow.amount > 0;

/** Only how the plan is paid for changes. */
const staysOn = ({ plan, today }: View): boolean => plan.id === today.id;

export function titleOf(view: View, quote: Quote | undefined): string {
  const { strings } = view.locale;
  const { plan } = view;
  if (!quote)
    return staysOn(view)
      ? strings.planChange
      : rises(view)
        ? strings.upgradeTo(plan.name)
        : strings.switchTo(plan.name);
  if (staysOn(view)) return quote.interval === 'year' ? strings.payYearly(plan.name) : strings.payMonthly(plan.name);
  if (quote.timing === 'period_end') return strings.switchOn(plan.name, view.locale.date(quote.effectiveAt));
  return quote.direction === 'upgrade' ? strings.upgradeTo(plan.name) : strings.switchTo(plan.name);
}

function noteOf(view: View, note: NonNullable<(Flow & { at: 'review' })['note']>, quote: Quote) {
  const { strings } = view.locale;
  if (note === 'renewed') return html`<p class="cap" role="status">${strings.renewed}</p>`;
  if (note === 'not-sent') return notice({ tone: 'danger', title: strings.notSent, text: strings.notSentText });
  if (note === 'changed') return notice({ tone: 'warning', title: strings.changed, text: strings.changedText });
  const amount = view.locale.money(quote.dueNow, { style: 'exact' });
  return notice({ tone: 'warning', title: strings.moved, text: strings.movedText(amount) });
}

/** What each plan costs, before discounts and tax on both sides; what is paid stands below. */
function move(view: View, quote: Quote) {
  const { strings } = view.locale;
  const { subscription } = view;
  const { price, list = price, interval } = quote.recurring;
  const when = quote.timing === 'period_end' ? strings.from(view.locale.date(quote.effectiveAt)) : strings.fromToday;
  return html`<div class="move">
    <div>
      <span class="cap">${strings.now}</span><b class="strong">${view.today.name}</b>
      <span class="small muted num">${priceOf(view, subscription.price, subscription.interval)}</span>
    </div>
    ${icon('arrow-right')}
    <div>
      <span class="cap">${when}</span><b class="strong">${view.plan.name}</b>
      <span class="small muted num">${priceOf(view, list, interval)}</span>
    </div>
  </div>`;
}

function due(view: View, quote: Quote) {
  const { strings } = view.locale;
  const { price, list = price, interval, from } = quote.recurring;
  return html`<div class="due">
    <div>
      <span class="cap">${strings.dueToday}</span>
      <span class="figure" part="due-today">${view.locale.money(quote.dueNow, { style: 'exact' })}</span>
    </div>
    <div>
      <span class="cap">${strings.paidAfter(view.locale.date(from))}</span>
      <span class="figure">
        ${view.locale.money(price, { style: 'exact' })}<small
          >${interval === 'year' ? strings.aYear : strings.aMonth}</small
        >
      </span>
      ${price.amount === list.amount || isMadeUp(quote) ? nothing : html`<span class="cap">${strings.inTotal}</span>`}
    </div>
  </div>`;
}

function sums(view: View, quote: Quote) {
  const { strings } = view.locale;
  const credit = quote.credit.amount > 0 ? view.locale.money(quote.credit, { style: 'exact' }) : undefined;
  if (quote.lines.length === 0 && !credit) return nothing;
  return html`
    ${lines([
      ...rowsOf(view, quote.lines),
      ...(credit ? [{ label: strings.credit, amount: credit }] : []),
      {
        label: html`${strings.dueToday} ${helpMark('plan.proration', strings.dueToday, help)}`,
        amount: view.locale.money(quote.dueNow, { style: 'exact' }),
        total: true,
      },
    ])}
    ${credit ? html`<p class="cap">${strings.creditText(credit)}</p>` : nothing}
  `;
}

const help = () => import('../../../define/guidance/help.ts');

/** Whether there is more to say of what each period costs than one figure says. */
const isMadeUp = ({ recurring: { lines: own = [] } }: Quote): boolean => own.length > 1;

/** What is paid after, line by line. */
function later(view: View, quote: Quote) {
  const { price, from, lines: own = [] } = quote.recurring;
  if (!isMadeUp(quote)) return nothing;
  const label = view.locale.strings.paidAfter(view.locale.date(from));
  return lines([...rowsOf(view, own), { label, amount: view.locale.money(price, { style: 'exact' }), total: true }]);
}

const rowsOf = ({ locale }: View, own: readonly QuoteLine[]) =>
  own.map(({ kind, description, amount }) => ({
    label: kind === 'item' ? description : locale.strings.added[kind],
    amount: locale.money(amount, { style: 'exact' }),
  }));

function payer(view: View, quote: Quote) {
  const { strings } = view.locale;
  const card = quote.paymentMethod;
  if (isBilled(quote)) return html`<p>${strings.billedText(view.locale.money(quote.dueNow, { style: 'exact' }))}</p>`;
  if (!card) return nothing;
  return html`<div class="pay">
    <span class="brand" aria-hidden="true">${card.brand}</span>
    <span class="num">
      <span><span class="sr">${strings.paidWith} </span>${cardName(view, card)}</span>
      <span class="cap">${expiryOf(view, card.expMonth, card.expYear)}</span>
    </span>
    ${
      view.allows('payment-methods', 'default')
        ? html`<button class="btn btn-s" @click=${view.acts.cards}>${strings.change}</button>`
        : nothing
    }
  </div>`;
}

function losses(view: View, quote: Quote) {
  const { strings } = view.locale;
  return html`<p>${quote.timing === 'period_end' ? strings.until(view.today.name) : strings.atOnceLosses}</p>
    <ul class="losses">
      ${quote.losses.map((loss) => html`<li>${icon('triangle-alert')}<span>${loss}</span></li>`)}
    </ul>`;
}
