import type { Quote } from '@varai/client';
import { html } from 'lit';
import type { View } from './view.ts';

/** A downgrade waits for the end of the period, unless the customer wants it now and takes credit for the rest. */
export function timing(view: View, quote: Quote) {
  const { strings } = view.locale;
  const choice = (value: 'period_end' | 'immediately', label: string, hint: string) => html`
    <label class="check">
      <input
        type="radio"
        name="timing"
        .value=${value}
        .checked=${quote.timing === value}
        @change=${() => view.acts.time(value)}
      />
      <span>${label}</span><span class="hint">${hint}</span>
    </label>
  `;
  return html`<fieldset>
    <legend class="label">${strings.when}</legend>
    ${choice('period_end', strings.atEnd(view.locale.date(view.subscription.currentPeriodEnd)), strings.atEndHint)}
    ${choice('immediately', strings.atOnce, strings.atOnceHint)}
  </fieldset>`;
}
