import type { TokenPackage } from '@varai/client';
import { html, nothing } from 'lit';
import { refusal } from '../../../core/declines/words.ts';
import type { LocaleController } from '../../../core/locale.ts';
import { icon } from '../../../ui/all-icons.ts';
import { radio } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { disclosure } from '../../../ui/disclosure.ts';
import { notice } from '../../../ui/notice.ts';
import type { Sale } from './flow.ts';
import type { NewCard } from './new-card.ts';
import { methodName, payer } from './payer.ts';
import type { BuyStrings } from './strings.ts';

type Locale = LocaleController<BuyStrings>;

export interface BuyView {
  readonly sale: Sale;
  choose(chosen: TokenPackage): void;
  payWith(method: string): void;
  readonly card: Pick<NewCard, 'allowed' | 'wanted' | 'saving' | 'trouble' | 'field' | 'want'>;
  buy(): void;
  again(): void;
  close(): void;
}

/** The dialog's title, body and foot for where the purchase stands. */
export function partOf(locale: Locale, view: BuyView): Part {
  const { strings } = locale;
  const { sale } = view;
  const { flow } = sale;
  const { title } = strings;
  const close = (label: string, look = '') =>
    html`<button class="btn ${look}" type="button" @click=${view.close}>${label}</button>`;

  switch (flow.at) {
    case 'loading':
      return {
        title,
        body: html`<p class="muted" role="status">${strings.loading}</p>`,
        foot: close(strings.cancel),
        key: 'loading',
        small: true,
      };
    case 'closed':
      return {
        title,
        body: notice({ tone: 'danger', title: strings.noPackages, text: strings.noPackagesText }),
        foot: html`${close(strings.cancel)}
          <button class="btn btn-primary" type="button" @click=${view.again}>${strings.reload}</button>`,
        key: 'closed',
        small: true,
      };
    case 'choose':
    case 'sending':
      return {
        title,
        body: html`${told(locale, sale)} ${packages(locale, view)} ${payer(locale, view)}`,
        foot: html`${close(strings.cancel)} ${payButton(locale, view)}`,
        key: `choose ${flow.at === 'choose' ? (flow.note ?? '') : ''} ${view.card.wanted ? 'card' : ''}`,
        small: true,
      };
    case 'asking':
    case 'waiting':
      return {
        title,
        body: waiting(locale, sale),
        foot: close(strings.close),
        key: flow.at === 'waiting' && flow.unknown ? 'unknown' : flow.at,
        small: true,
      };
    case 'done': {
      const { tokens, amount } = flow.purchase;
      return {
        title: strings.done,
        body: html`<div class="waiting finished">
          ${icon('circle-check', 'i-l')}
          <p>${strings.doneText(locale.number(tokens), locale.money(amount))}</p>
        </div>`,
        foot: close(strings.finish, 'btn-primary'),
        key: 'done',
        small: true,
      };
    }
  }
}

/** Why the customer is asked again: what happened, what is safe, what to do. */
function told(locale: Locale, { flow, chosen, methods, method }: Sale) {
  if (flow.at !== 'choose' || !flow.note) return nothing;
  const { strings } = locale;
  const { note, failure, error } = flow;
  const amount = chosen ? locale.money(chosen.price) : '';
  if (note === 'declined') {
    const payer = methods?.find(({ id }) => id === method);
    const name = payer ? methodName(locale, payer) : strings.theCard;
    const text = method === undefined && !failure ? strings.missing : refusal(strings, failure, name, strings.safe);
    return notice({ tone: 'danger', title: strings.declined(amount), text });
  }
  const more =
    error &&
    disclosure(
      strings.support,
      html`<p class="small muted">${error.code}${error.requestId ? html`<br />${error.requestId}` : nothing}</p>`,
    );
  const { title, text } = strings.notes[note];
  return notice({ tone: note === 'changed' || note === 'other' ? 'warning' : 'danger', title, text, more });
}

function packages(locale: Locale, { sale: { packages: all, chosen, flow }, choose }: BuyView) {
  const { strings } = locale;
  return html`<fieldset class="choices" ?disabled=${flow.at === 'sending'}>
    <legend class="label">${strings.howMany}</legend>
    ${all.map(
      (one) =>
        html`<label class="choice">
          ${radio({ name: 'package', value: one.id, checked: one.id === chosen?.id, change: () => choose(one) })}
          <span class="offer">
            <span class="num">${strings.tokens(locale.number(one.tokens))}</span>
            <span class="num strong">${locale.money(one.price)}</span>
          </span>
        </label>`,
    )}
    <p class="small muted">${strings.lasting}</p>
  </fieldset>`;
}

function payButton(locale: Locale, { sale: { flow, chosen, methods }, card, buy }: BuyView) {
  const { strings } = locale;
  const busy = flow.at === 'sending' || card.saving;
  const unable = methods?.length === 0 && !card.wanted;
  const amount = chosen ? locale.money(chosen.price) : '';
  return html`<button
    class="btn btn-primary"
    type="button"
    aria-busy=${busy}
    aria-disabled=${busy || unable}
    @click=${() => {
      if (!unable) buy();
    }}
  >
    ${busy ? html`${icon('spinner')}${strings.paying}` : strings.pay(amount)}
  </button>`;
}

function waiting(locale: Locale, { flow, chosen }: Sale) {
  const { strings } = locale;
  if (flow.at === 'waiting' && flow.unknown) {
    const amount = chosen ? locale.money(chosen.price) : '';
    return notice({ tone: 'warning', title: strings.unknown(amount), text: strings.unknownText });
  }
  const asking = flow.at === 'asking';
  return html`<div class="waiting" role="status">
    ${icon('spinner')}
    <p class="sub">${asking ? strings.asking : strings.waiting}</p>
    <p class="muted">${asking ? strings.askingText : strings.waitingText}</p>
  </div>`;
}
