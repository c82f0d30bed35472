import type { TokenPackage, VaraiError } from '@varai/client';
import { html, nothing } from 'lit';
import { refusal } from '../../../core/declines/words.ts';
import type { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { icon } from '../../../ui/all-icons.ts';
import { radio } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { disclosure } from '../../../ui/disclosure.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { lines } from '../../../ui/lines.ts';
import { notice } from '../../../ui/notice.ts';
import { isCovered, type Flow, type Sale } from './flow.ts';
import type { NewCard } from '../../../core/new-card/new-card.ts';
import { payer } from './payer.ts';
import type { BuyStrings } from './strings.ts';

type Locale = LocaleController<BuyStrings>;

const help = () => import('../../../define/guidance/help.ts');

export interface BuyView {
  readonly sale: Sale;
  choose(chosen: TokenPackage): void;
  payWith(method: string): void;
  readonly card: NewCard;
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
        body: notShown(strings, flow.note),
        foot: html`${close(strings.cancel)}
          <button class="btn btn-primary" type="button" @click=${view.again}>${strings.reload}</button>`,
        key: 'closed',
        small: true,
      };
    case 'choose':
    case 'sending':
      return {
        title,
        body: html`${told(locale, sale)} ${packages(locale, view)} ${isCovered(sale) ? nothing : payer(locale, view)}`,
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
    case 'lost':
      return {
        title,
        body: notice({
          tone: 'warning',
          title: strings.lost,
          text: strings.lostText,
          more: support(strings, flow.error),
        }),
        foot: html`${close(strings.close)}
          <button class="btn" type="button" @click=${view.again}>${strings.toPackages}</button>`,
        key: 'lost',
        small: true,
      };
    case 'done': {
      const { tokens, amount, charged, balance } = flow.purchase;
      const taken = locale.money(charged ?? amount);
      return {
        title: strings.done,
        body: html`<div class="waiting finished">
          ${icon('circle-check', 'i-l')}
          <p>
            ${(charged ?? amount).amount === 0 ? strings.doneCovered(locale.number(tokens)) : strings.doneText(locale.number(tokens), taken)}
          </p>
          ${balance?.amount ? html`<p>${strings.fromCredit(locale.money(balance))}</p>` : nothing}
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
  const { note, failure, error, open } = flow;
  const amount = chosen ? locale.money(chosen.due) : '';
  if (note === 'declined') {
    const payer = methods?.find(({ id }) => id === method);
    const name = payer ? methodName(strings, payer) : strings.theCard;
    const text = method === undefined && !failure ? strings.missing : refusal(strings, failure, name, strings.safe);
    return notice({ tone: 'danger', title: strings.declined(amount), text });
  }
  if (note === 'owing')
    return notice({ tone: 'warning', title: strings.owing(open && locale.money(open)), text: strings.owingText });
  const { title, text } = strings.notes[note];
  const tone = note === 'failed' || note === 'unconfirmed' || note === 'unsent' ? 'danger' : 'warning';
  return notice({ tone, title, text, more: error && support(strings, error) });
}

const support = (strings: BuyStrings, { code, requestId }: VaraiError) =>
  disclosure(
    strings.support,
    html`<p class="small muted">${code}${requestId ? html`<br />${requestId}` : nothing}</p>`,
  );

/** Why no package is shown. */
function notShown(strings: BuyStrings, note: Extract<Flow, { at: 'closed' }>['note']) {
  if (note === undefined || note === 'owing')
    return notice({ tone: 'danger', title: strings.noPackages, text: strings.noPackagesText });
  return notice({ tone: 'warning', ...strings.notes[note] });
}

/** What the credit balance pays of a package; none where it pays nothing. */
const creditOf = ({ total, due }: TokenPackage) =>
  total.amount > due.amount ? { ...total, amount: total.amount - due.amount } : undefined;

/** How the total of a package comes about; nothing where it is the price. */
const sum = (locale: Locale, { tokens, price, lines: added, total }: TokenPackage) =>
  added.length === 0
    ? nothing
    : lines([
        { label: locale.strings.tokens(locale.number(tokens)), amount: locale.money(price) },
        ...added.map(({ kind, amount }) => ({ label: locale.strings.added[kind], amount: locale.money(amount) })),
        { label: locale.strings.total, amount: locale.money(total), total: true },
      ]);

function packages(locale: Locale, { sale: { packages: all, chosen, flow }, choose }: BuyView) {
  const { strings } = locale;
  const credit = chosen && creditOf(chosen);
  return html`<fieldset class="choices" ?disabled=${flow.at === 'sending'}>
    <legend class="label">${strings.howMany} ${helpMark('usage.tokens', strings.howMany, help)}</legend>
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
    ${chosen ? sum(locale, chosen) : nothing}
    ${credit ? html`<p class="small">${chosen.due.amount === 0 ? strings.covered(locale.money(credit)) : strings.credit(locale.money(credit), locale.money(chosen.due))}</p>` : nothing}
    <p class="small muted">${strings.lasting}${chosen?.tax === 'inclusive' ? ` ${strings.taxIncluded}` : nothing}</p>
  </fieldset>`;
}

function payButton(locale: Locale, { sale, card, buy }: BuyView) {
  const { strings } = locale;
  const { flow, chosen, methods } = sale;
  const covered = isCovered(sale);
  const busy = flow.at === 'sending' || card.saving;
  const unable = !covered && (card.wanted ? card.unable : methods?.length === 0);
  const label =
    chosen && covered
      ? strings.take(locale.number(chosen.tokens))
      : strings.pay(chosen ? locale.money(chosen.due) : '');
  return html`<button
    class="btn btn-primary"
    type="button"
    aria-busy=${busy}
    aria-disabled=${busy || unable}
    @click=${() => {
      if (!unable) buy();
    }}
  >
    ${busy ? html`${icon('spinner')}${covered ? strings.taking : strings.paying}` : label}
  </button>`;
}

function waiting(locale: Locale, { flow, chosen }: Sale) {
  const { strings } = locale;
  if (flow.at === 'waiting' && flow.unknown) {
    const amount = chosen ? locale.money(chosen.due) : '';
    return notice({ tone: 'warning', title: strings.unknown(amount), text: strings.unknownText });
  }
  const asking = flow.at !== 'waiting';
  return html`<div class="waiting" role="status">
    ${icon('spinner')}
    <p class="sub">${asking ? strings.asking : strings.waiting}</p>
    <p class="muted">${asking ? strings.askingText : flow.underway ? strings.underwayText : strings.waitingText}</p>
  </div>`;
}
