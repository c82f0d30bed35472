import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../core/locale.ts';
import type { PhaseController } from '../core/phase.ts';
import { disclosure } from './disclosure.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { emptyStyles } from './empty.styles.ts';
import { icon } from './all-icons.ts';
import type { PhaseViews } from './in-phase.ts';
import { adoptLate } from './adopt.ts';
import { interruptedStyles } from './interrupted.styles.ts';
import { interruptionStrings, type InterruptionStrings } from './interruption-strings.ts';
import { notice } from './notice.ts';
import { noticeStyles } from './notice.styles.ts';

const locales = new WeakMap<LitElement, LocaleController<InterruptionStrings>>();

/** Words are asked for before the network goes: without it there are English ones only. */
export function wordsOf(host: LitElement): InterruptionStrings {
  let locale = locales.get(host);
  if (!locale) locales.set(host, (locale = new LocaleController(host, interruptionStrings)));
  return locale.strings;
}

/** What a host shows when there is nothing to show, or when it may not, or could not, be had or refreshed. */
export function drawInterrupted<T>(phase: PhaseController<T>, views: PhaseViews): unknown {
  adoptLate(phase.host, noticeStyles, disclosureStyles, emptyStyles, interruptedStyles);
  const strings = wordsOf(phase.host);
  const at = clock(phase.locale, phase.value?.at);
  switch (phase.phase) {
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
        ? [drawAged(phase.host, phase.locale, phase.value!.at!), views.ready()]
        : html`<slot name="error"
            >${notice({ tone: 'warning', title: strings.offline, text: strings.offlineText })}</slot
          >`;
    default:
      return [notice({ tone: 'warning', title: strings.stale(at), actions: again(phase) }), views.ready()];
  }
}

/** Without network: when what a host shows was read. */
export function drawAged(host: LitElement, locale: Dates, at: number): TemplateResult {
  adoptLate(host, noticeStyles);
  const { offline, offlineStale } = wordsOf(host);
  return notice({ tone: 'warning', title: offline, text: offlineStale(clock(locale, at)) });
}

type Dates = Pick<LocaleController<object>, 'date'>;

/** When what is shown was true: the time of day, with its day where that is not today's. */
function clock(locale: Dates, at: number | undefined): string {
  if (at === undefined) return '';
  const [then, now] = [at, Date.now()].map((one) => new Date(one).toISOString()) as [string, string];
  const day = locale.date(then, 'day');
  const time = locale.date(then, 'time');
  return day === locale.date(now, 'day') ? time : `${day}, ${time}`;
}

const again = <T>(phase: PhaseController<T>): TemplateResult =>
  html`<button class="btn btn-s" @click=${() => phase.refresh()}>${phase.locale.strings.again}</button>`;

function failure<T>(phase: PhaseController<T>, { failed }: PhaseViews): unknown {
  const { error } = phase;
  const strings = wordsOf(phase.host);
  const ended = error?.status === 401;
  return notice({
    tone: 'danger',
    title: ended ? strings.signedOut : failed.title,
    text: (ended ? strings.signedOutText : failed.text) ?? '',
    actions: again(phase),
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
