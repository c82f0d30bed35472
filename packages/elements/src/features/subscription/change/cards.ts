import type { PaymentMethod } from '@varai/client';
import { html, nothing } from 'lit';
import { radio } from '../../../ui/choice.ts';
import { icon } from '../../../ui/all-icons.ts';
import { newCardNotice } from '../../../ui/new-card-notice.ts';
import { notice } from '../../../ui/notice.ts';
import { cardName, expiryOf, type Part, type View } from './view.ts';

/** Cards on file as a choice, with one more to add. `refused` is the card that the bank just declined. */
export function cardChoice(view: View, refused?: string | null) {
  const { strings } = view.locale;
  if (!view.methods) return nothing;
  return html`
    <fieldset class="pay-choice">
      <legend class="label">${strings.payWith}</legend>
      ${view.methods.map((method) => choice(view, method, method.id === refused))}
      ${
        view.allows('payment-methods', 'add', 'default')
          ? html`<button class="btn btn-quiet btn-s" type="button" @click=${view.acts.addCard}>
              ${icon('plus')}${strings.addCard}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}

function choice(view: View, method: PaymentMethod, refused: boolean) {
  const { strings } = view.locale;
  return html`<label class="pay ${refused ? 'bad' : ''}">
    <span class="check">
      ${radio({
        name: 'method',
        value: method.id,
        checked: method.id === view.chosen,
        change: () => view.acts.choose(method.id),
      })}
    </span>
    <span class="num">
      <span>${cardName(view, method)}</span
      ><span class="cap">${refused ? strings.declinedJustNow : expiryOf(view, method.expMonth, method.expYear)}</span>
    </span>
    <span class="brand" aria-hidden="true">${method.brand}</span>
  </label>`;
}

/** Stripe's fields, with what is wrong with the card in them. */
export const cardFields = ({ card, locale }: View) => html`${newCardNotice(locale.strings.card, card)} ${card.field()}`;

/** The quote steps aside while another card is chosen or added. */
export function cardsPart(view: View, title: string): Part {
  const { strings } = view.locale;
  const adding = view.aside === 'new-card';
  return {
    title,
    body: html`
      ${view.refusal ? notice({ tone: 'danger', title: view.refusal }) : nothing}
      ${adding ? cardFields(view) : cardChoice(view)}
    `,
    foot: html`
      <button class="btn" ?disabled=${view.saving} @click=${view.acts.back}>${strings.back}</button>
      <button
        class="btn btn-primary"
        aria-busy=${view.saving}
        aria-disabled=${view.saving || view.card.unable}
        @click=${view.card.unable ? nothing : adding ? view.acts.saveCard : view.acts.useChosen}
      >
        ${view.saving ? strings.saving : adding ? strings.saveCard : strings.useCard}
      </button>
    `,
  };
}
