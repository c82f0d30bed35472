import type { Notification } from '@varai/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { drawn } from '../../../ui/icons.ts';
import { whole } from '../../../ui/whole.ts';
import type { PanelStrings } from './strings.ts';
import { ago, wordsOf } from './words.ts';

export interface ItemView {
  readonly locale: LocaleController<PanelStrings>;
  readonly notification: Notification;
  readonly href: string | undefined;
  /** Whether times are shown exactly. */
  readonly exact: boolean;
  open(event: Event): void;
  mark(): void;
  turn(): void;
}

type Tone = 'danger' | 'success' | 'warning';

const tones: Readonly<Record<Notification['kind'], Tone>> = {
  'integrations/trouble': 'danger',
  'integrations/well': 'success',
  'invoices/payment_failed': 'danger',
  'usage/full': 'danger',
  'usage/near': 'warning',
};

const plug = svg`<path d="M12 22v-5M9 8V2m6 6V2m3 6v5a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4V8Z"/>`;
const gauge = svg`<path d="m12 14 4-4M3.3 19a10 10 0 1 1 17.4 0"/>`;
const paths: Readonly<Record<Notification['kind'], unknown>> = {
  'integrations/trouble': plug,
  'integrations/well': plug,
  'invoices/payment_failed': svg`<rect width="20" height="14" x="2" y="5" rx="2"/><path d="M2 10h20"/>`,
  'usage/full': gauge,
  'usage/near': gauge,
};

/** What happened and when, the way to the place that mends it, and whether it is read. */
export function item({ locale, notification, href, exact, open, mark, turn }: ItemView): TemplateResult {
  const { strings: words } = locale;
  const { id, kind, at, readAt } = notification;
  const { title, text } = wordsOf(locale, notification);
  const act = readAt === null ? words.read : words.unread;
  return html`<li class=${readAt === null ? 'one new' : 'one'} part="notification" data-id=${id}>
    <span class="tile is-${tones[kind]}">${drawn(paths[kind], '')}</span>
    <div class="what">
      ${
        href === undefined
          ? html`<button class="open" type="button" @click=${open}>${title}</button>`
          : html`<a class="open" href=${href} @click=${open}>${title}</a>`
      }
      ${readAt === null ? html`<span class="sr">${words.isUnread}</span>` : nothing}
      ${text ? html`<p class="small muted">${text}</p>` : nothing} ${when(locale, at, exact, turn)}
    </div>
    <button class="mark" type="button" aria-label=${words.of(act, title)} title=${act} @click=${mark}></button>
  </li>`;
}

function when(locale: LocaleController<PanelStrings>, at: string, exact: boolean, turn: () => void): TemplateResult {
  const { strings: words } = locale;
  const exactly = whole(words.at(locale.date(at, 'date'), locale.date(at, 'time')));
  const shown = exact ? exactly : ago(locale, at, Date.now());
  return html`<button
    class="when cap"
    type="button"
    aria-label=${exact ? words.roughly(shown) : words.exactly(shown)}
    title=${exactly}
    @click=${turn}
  >
    <time datetime=${at}>${shown}</time>
  </button>`;
}
