import type { Quote } from '@varai/client';
import { html } from 'lit';
import { choice } from '../../../ui/choice.ts';
import type { View } from './view.ts';

/** Whether a period of that length is shorter than the one that is paid for: it waits for that one's end, to whatever plan it leads. */
export const shortens = (paid: Pick<Quote, 'interval'>, interval: Quote['interval']): boolean =>
  paid.interval > interval;

/** Whether the button that led here called it an upgrade; what the server calls it comes with the quote. */
export const rises = ({ today, plan, subscription, interval }: View): boolean =>
  plan.prices.month.amount > today.prices.month.amount && !shortens(subscription, interval);

/** A downgrade or a shorter interval waits for the end of the period, unless the customer wants it now and takes credit for the rest. */
export function timing(view: View, quote: Quote) {
  const { strings } = view.locale;
  const option = (value: 'period_end' | 'immediately', label: string, hint: string) =>
    choice({
      name: 'timing',
      value,
      checked: quote.timing === value,
      label,
      hint,
      change: () => view.acts.time(value),
    });
  return html`<fieldset>
    <legend class="label">${strings.when}</legend>
    ${option('period_end', strings.atEnd(view.locale.date(view.subscription.currentPeriodEnd)), strings.atEndHint)}
    ${option('immediately', strings.atOnce, strings.atOnceHint)}
  </fieldset>`;
}
