import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from './disclosure.ts';
import { icon } from './icons.ts';
import { notice } from './notice.ts';
import type { PhaseController } from '../core/phase.ts';
import type { CoreStrings } from '../core/strings.ts';

interface Words {
  readonly title: string;
  readonly text?: string;
}

/** What a feature says and draws in each state; `failed` says what happened and what is safe. */
export interface PhaseViews {
  readonly failed: Words;
  readonly empty?: Words & { readonly action?: unknown };
  readonly forbidden?: Words;
  /** At the real height of what comes. */
  readonly skeleton: unknown;
  readonly ready: () => unknown;
}

/** Draws a host in its state, with the slots `loader`, `error` and `empty` for whoever wants to draw it otherwise. */
export function inPhase<T>(phase: PhaseController<T>, views: PhaseViews): unknown {
  const { strings } = phase.locale;
  const at = clock(phase);
  switch (phase.phase) {
    case 'loading':
      return html`<slot name="loader"
        ><span class="sr" role="status">${strings.loading}</span>
        <div aria-hidden="true">${views.skeleton}</div></slot
      >`;
    case 'error':
      return html`<slot name="error">${failure(phase, views)}</slot>`;
    case 'forbidden': {
      const { title, text = '' } = views.forbidden ?? { title: strings.forbidden, text: strings.forbiddenText };
      return html`<slot name="error">${notice({ title, text })}</slot>`;
    }
    case 'empty':
      return html`<slot name="empty">${emptyState(views)}</slot>`;
    case 'offline':
      return at
        ? html`${notice({ tone: 'warning', title: strings.offlineStale(at) })} ${views.ready()}`
        : html`<slot name="error"
            >${notice({ tone: 'warning', title: strings.offline, text: strings.offlineText })}</slot
          >`;
    case 'stale':
      return html`${notice({ tone: 'warning', title: strings.stale(at), actions: again(phase, strings) })}
      ${views.ready()}`;
    case 'ready':
      return views.ready();
  }
}

/** The time of day at which what is shown was true. */
function clock<T>({ value, locale }: PhaseController<T>): string {
  return value?.at === undefined ? '' : locale.date(new Date(value.at).toISOString(), 'time');
}

const again = <T>(phase: PhaseController<T>, strings: CoreStrings): TemplateResult =>
  html`<button class="btn btn-s" @click=${() => phase.refresh()}>${strings.again}</button>`;

function failure<T>(phase: PhaseController<T>, { failed }: PhaseViews): unknown {
  const { error, locale } = phase;
  const { strings } = locale;
  const ended = error?.status === 401;
  return notice({
    tone: 'danger',
    title: ended ? strings.signedOut : failed.title,
    text: (ended ? strings.signedOutText : failed.text) ?? '',
    actions: again(phase, strings),
    more: error
      ? disclosure(
          strings.support,
          html`<p class="small muted">
            ${error.code}${error.requestId ? html`<br />${strings.request(error.requestId)}` : nothing}
          </p>`,
        )
      : nothing,
  });
}

const emptyState = ({ empty }: PhaseViews): unknown =>
  empty
    ? html`<div class="empty">
        ${icon('inbox', 'i-l')}
        <p class="sub">${empty.title}</p>
        ${empty.text ? html`<p>${empty.text}</p>` : nothing} ${empty.action ?? nothing}
      </div>`
    : nothing;
