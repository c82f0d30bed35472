import type { PaymentMethod } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { icon } from '../../../ui/all-icons.ts';
import { radio } from '../../../ui/choice.ts';
import { newCardNotice } from '../../../ui/new-card-notice.ts';
import { notice } from '../../../ui/notice.ts';
import type { PayView } from './flow.ts';
import type { PayStrings } from './strings.ts';

type Locale = LocaleController<PayStrings>;

/** What pays: a method on file, the one that nobody can name now, or a card that is added. */
export function methods(locale: Locale, view: PayView) {
  const { strings } = locale;
  const { choice, maySee, card } = view;
  const busy = view.flow.at === 'sending';
  if (card.wanted) {
    return html`${newCardNotice(strings.card, card)}
      <div class="pay-choice" role="group" aria-label=${strings.payWith}>
        ${card.field()}
        <p class="small muted">${strings.newCard}</p>
        ${
          choice.methods?.length || choice.unread
            ? html`<button class="btn btn-quiet btn-s" type="button" ?disabled=${busy} @click=${() => card.want(false)}>
                ${strings.otherCards}
              </button>`
            : nothing
        }
      </div>`;
  }
  if (!maySee) return html`<p class="small muted">${strings.onFile}</p>`;
  if (choice.unread) return unread(locale, view);
  if (!choice.methods) return html`<p class="small muted" role="status">${strings.loadingCards}</p>`;
  if (choice.methods.length === 0 && !card.allowed)
    return notice({ tone: 'warning', title: strings.noMethod, text: strings.noMethodText });
  return html`<fieldset class="pay-choice" ?disabled=${busy}>
    <legend class="label">${strings.payWith}</legend>
    ${choice.methods.map((method) => option(locale, view, method))} ${another(locale, view)}
  </fieldset>`;
}

/** That the list cannot be read is no proof that it is empty: what is on file pays. */
function unread(locale: Locale, view: PayView) {
  const { strings } = locale;
  return html`<div class="pay-choice" role="group" aria-label=${strings.payWith}>
    <p class="small muted" role="status">${strings.unreadCards} ${strings.onFile}</p>
    <button class="btn btn-s" type="button" data-first @click=${view.reload}>${strings.reload}</button>
    ${another(locale, view)}
  </div>`;
}

const another = ({ strings }: Locale, { card, flow }: PayView) =>
  card.allowed
    ? html`<button
        class="btn btn-quiet btn-s"
        type="button"
        ?disabled=${flow.at === 'sending'}
        @click=${() => card.want(true)}
      >
        ${icon('plus')}${strings.addCard}
      </button>`
    : nothing;

function option({ strings }: Locale, { choice, choose }: PayView, method: PaymentMethod) {
  const { id, expMonth, expYear, expiry } = method;
  const name = methodName(strings, method);
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
