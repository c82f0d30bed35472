import type { PaymentMethod } from '@varai/client';
import { html, nothing } from 'lit';
import type { Failure } from '../../../core/declines/declines.ts';
import { refusal } from '../../../core/declines/words.ts';
import type { CardFieldState } from '../../../core/card-field.ts';
import type { LocaleController } from '../../../core/locale.ts';
import { tick } from '../../../ui/choice.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { notice } from '../../../ui/notice.ts';
import type { kindOf } from '../parts.ts';
import type { Adding } from './flow.ts';
import { pageRemedy, type PageView } from './page-view.ts';
import type { AddingStrings } from './strings.ts';

export interface AddingView extends PageView {
  readonly locale: LocaleController<AddingStrings>;
  readonly adding: Adding;
  readonly field: unknown;
  readonly state: CardFieldState;
  readonly kind: ReturnType<typeof kindOf>;
  readonly name: (method: PaymentMethod) => string;
  readonly replaced: PaymentMethod | undefined;
  /** Nothing is asked where there is no other one. */
  readonly asDefault: boolean | undefined;
  readonly removeOld: boolean;
  /** What the default pays next. */
  readonly renewal: PaymentMethod['renewal'];
  readonly acts: PageView['acts'] & {
    submit(): void;
    stay(): void;
    setDefault(chosen: boolean): void;
    setRemoveOld(chosen: boolean): void;
  };
}

/** The dialog's content: steps, what is wrong, Stripe's fields, what becomes of the new method. */
export function addingPart(view: AddingView): Part {
  const { strings } = view.locale;
  const title = view.replaced ? strings.replace(view.name(view.replaced)) : strings.title;
  if (view.state === 'blocked' || view.state === 'failed') return { title, small: true, ...pageRemedy(view) };
  const { at, leaving } = view.adding;
  const key = leaving ? 'leaving' : view.adding.trouble ? 'trouble' : at === 'bank' ? 'bank' : 'details';
  return {
    title,
    key,
    small: true,
    body: html`
      ${view.steps} ${told(view)}
      <div
        class="fields"
        tabindex="-1"
        role="group"
        aria-label=${strings.fields}
        data-first
        ?inert=${at !== 'details'}
        aria-busy=${view.state !== 'ready'}
      >
        ${view.state === 'ready' ? nothing : waits(strings)} ${view.field}
      </div>
      ${ticks(view)}
    `,
    foot: leaving ? leavingFoot(view) : foot(view),
  };
}

const waits = (strings: AddingStrings) =>
  html`<p class="sr" role="status">${strings.loading}</p>
    <div class="waits" aria-hidden="true">
      <span class="skel"></span><span class="skel"></span><span class="skel"></span><span class="skel"></span>
    </div>`;

function told(view: AddingView) {
  const { adding, locale } = view;
  const { strings } = locale;
  const { trouble, at, leaving } = adding;
  if (leaving) return notice({ tone: 'warning', title: strings.leaving, text: strings.leavingText });
  if (at === 'bank') return notice({ tone: 'info', title: strings.bankTitle, text: strings.bankText });
  if (!trouble) return nothing;
  if (typeof trouble === 'string') {
    return notice({ tone: trouble === 'unknown' ? 'warning' : 'danger', ...strings.troubles[trouble] });
  }
  const { message, code, data } = trouble.error;
  // What is missing is said beside its field too; it needs no other card.
  if (code.endsWith('/incomplete'))
    return notice({ tone: 'danger', title: message === code ? strings.refused : message });
  const text = refusal(strings, data as Failure | undefined, strings.yours[view.kind], strings.safe);
  return notice({ tone: 'danger', title: strings.refused, text });
}

function ticks(view: AddingView) {
  const { locale, renewal, replaced, acts } = view;
  const { strings } = locale;
  if (view.asDefault === undefined && !replaced) return nothing;
  const disabled = view.adding.at !== 'details';
  return html`<div class="ticks">
    ${
      view.asDefault === undefined
        ? nothing
        : html`<div class="helped">
            ${tick({
              name: 'default',
              checked: view.asDefault,
              label: strings.asDefault,
              hint: renewal ? strings.paysNext(locale.money(renewal.amount), locale.date(renewal.at)) : undefined,
              disabled,
              change: acts.setDefault,
            })}
            ${helpMark('payment-methods.default', strings.asDefault, () => import('../../../define/guidance/help.ts'))}
          </div>`
    }
    ${
      replaced
        ? tick({
            name: 'remove-old',
            checked: view.removeOld,
            label: strings.removeOld(view.name(replaced)),
            hint: strings.removeOldText,
            disabled,
            change: acts.setRemoveOld,
          })
        : nothing
    }
  </div>`;
}

function foot({ locale, adding, state, kind, acts }: AddingView) {
  const { strings } = locale;
  const busy = adding.at !== 'details';
  const label = { details: strings.save[kind], sending: strings.sending, bank: strings.asking }[adding.at];
  return html`<button class="btn" type="button" @click=${acts.close}>${strings.cancel}</button>
    <button
      class="btn btn-primary"
      type="button"
      aria-busy=${busy}
      aria-disabled=${busy || state !== 'ready'}
      @click=${state === 'ready' ? acts.submit : nothing}
    >
      ${label}
    </button>`;
}

const leavingFoot = ({ locale: { strings }, acts }: AddingView) =>
  html`<button class="btn" type="button" @click=${acts.close}>${strings.leave}</button>
    <button class="btn btn-primary" type="button" @click=${acts.stay}>${strings.keepWaiting}</button>`;
