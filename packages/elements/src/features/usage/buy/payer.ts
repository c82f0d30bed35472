import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { icon } from '../../../ui/all-icons.ts';
import { radio } from '../../../ui/choice.ts';
import { newCardNotice } from '../../../ui/new-card-notice.ts';
import { notice } from '../../../ui/notice.ts';
import type { BuyView } from './parts.ts';
import type { BuyStrings } from './strings.ts';

type Locale = LocaleController<BuyStrings>;

/** What pays: a method on file, or a card that is added now. */
export function payer(locale: Locale, view: BuyView) {
  const { strings } = locale;
  const { card, sale } = view;
  const { methods } = sale;
  if (card.wanted) return newCard(locale, view);
  const busy = sale.flow.at === 'sending';
  return html`${onFile(locale, view)}
  ${
    methods && card.allowed
      ? html`<button class="btn btn-quiet btn-s add" type="button" ?disabled=${busy} @click=${() => card.want(true)}>
          ${icon('plus')}${strings.addCard}
        </button>`
      : nothing
  }`;
}

/** Stripe's fields, in the place of the methods on file. */
function newCard({ strings }: Locale, { card, sale: { methods } }: BuyView) {
  return html`${newCardNotice(strings.card, card)}
    <div class="choices" role="group" aria-label=${strings.payWith}>
      <span class="label" aria-hidden="true">${strings.payWith}</span>
      ${card.field()}
      <p class="small muted">${strings.newCard}</p>
      ${
        methods?.length
          ? html`<button
              class="btn btn-quiet btn-s add"
              type="button"
              ?disabled=${card.saving}
              @click=${() => card.want(false)}
            >
              ${strings.otherCards}
            </button>`
          : nothing
      }
    </div>`;
}

function onFile({ strings }: Locale, { sale: { methods, method, flow }, payWith }: BuyView) {
  if (!methods) return html`<p class="small muted">${strings.onFile}</p>`;
  if (methods.length === 0) return notice({ tone: 'warning', title: strings.noMethod, text: strings.noMethodText });
  if (methods.length === 1 && methods[0])
    return html`<p class="small muted">${strings.paysWith(methodName(strings, methods[0]))}</p>`;
  return html`<fieldset class="choices" ?disabled=${flow.at === 'sending'}>
    <legend class="label">${strings.payWith}</legend>
    ${methods.map(
      (one) =>
        html`<label class="choice">
          ${radio({ name: 'method', value: one.id, checked: one.id === method, change: () => payWith(one.id) })}
          <span class="num">${methodName(strings, one)}</span>
          ${one.expiry === 'expired' ? html`<span class="hint">${strings.cardExpired}</span>` : nothing}
        </label>`,
    )}
  </fieldset>`;
}
