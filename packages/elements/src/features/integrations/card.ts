import type { Integration, IntegrationState } from '@varai/client';
import { html, nothing, svg } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { heading } from '../../ui/heading.ts';
import { drawn } from '../../ui/icons.ts';
import { whole } from '../../ui/whole.ts';
import { badge, needsSomebody, toneIcon, toneOf } from './standing.ts';
import { strip } from './strip.ts';
import type { Strings } from './strings.ts';

export type Act = 'disconnect' | 'history' | 'pause' | 'reconnect' | 'resume' | 'test';

export interface CardView {
  readonly locale: LocaleController<Strings>;
  readonly integration: Integration;
  /** Of the shop's name. */
  readonly headingLevel: number;
  /** Whether the session may open, pause and resume shops. */
  readonly mayConnect: boolean;
  /** An act runs. */
  readonly busy: boolean;
  /** What stands in the place of the facts while an act runs and after it. */
  readonly told: unknown;
  act(act: Act): void;
}

const store = svg`<path d="M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5M17.8 10.3a1.1 1.1 0 0 0-1.6 0 2.5 2.5 0 0 1-3.4 0 1.1 1.1 0 0 0-1.6 0 2.5 2.5 0 0 1-3.4 0 1.1 1.1 0 0 0-1.6 0 2.5 2.5 0 0 1-3.8-3.2l2.9-4.2A2 2 0 0 1 7 2h10a2 2 0 0 1 1.7.9l2.9 4.1a2.5 2.5 0 0 1-3.8 3.3M4 11v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8"/>`;

const hint = svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5m0-8v.01"/>`;

/** `20 Nov, 14:32` */
const momentOf = ({ strings, date }: Pick<LocaleController<Strings>, 'date' | 'strings'>, iso: string): string =>
  whole(strings.at(date(iso, 'day'), date(iso, 'time')));

/** One shop: how it stands, what is wrong and what helps. */
export function card(view: CardView) {
  const { locale, integration, headingLevel, told } = view;
  const { id, name, store: shop, state, recent } = integration;
  return html`<article class="card shop" part="integration" data-id=${id} aria-labelledby="shop-${id}">
    <div class="shop-head">
      <span class="tile">${drawn(store, 'i-l')}</span>
      <div>
        ${heading(headingLevel, 'sub', name, `shop-${id}`)}
        <p class="small muted">${shop}</p>
      </div>
      ${badge(state, locale.strings)}
    </div>
    ${told === nothing ? html`${why(view)}${facts(view)}` : told} ${strip(bound(locale), recent)} ${foot(view)}
  </article>`;
}

const bound = (locale: LocaleController<Strings>) => ({
  strings: locale.strings,
  plural: locale.plural.bind(locale),
  date: locale.date.bind(locale),
});

function why({ locale, integration: { state, cause } }: CardView) {
  const tone = toneOf(state);
  const text = state === 'connecting' ? locale.strings.importing : cause?.message;
  return text === undefined
    ? nothing
    : html`<div class="why is-${tone}" part="cause">
        ${toneIcon(tone)}
        <p>${text}</p>
      </div>`;
}

function facts({ locale, integration: { state, lastSyncAt, checks, unavailable = [] } }: CardView) {
  const { strings } = locale;
  const reached = checks.find((one) => one.capability === 'sign_in' && one.state === 'connected');
  const at = lastSyncAt === null ? undefined : momentOf(bound(locale), lastSyncAt);
  return html`<dl class="facts">
      <dt>${strings.orders}</dt>
      <dd>${at === undefined ? strings.notYet : state === 'connected' ? strings.upTo(at) : strings.heldAt(at)}</dd>
      ${
        reached
          ? html`<dt>${strings.answers}</dt>
              <dd>${strings.ms(locale.number(reached.latencyMs))}</dd>`
          : nothing
      }
    </dl>
    ${unavailable.map(({ message }) => html`<p class="lacks">${drawn(hint, '')}<span>${message}</span></p>`)}`;
}

/** Nothing is taken that could be held. */
const ended: readonly IntegrationState[] = ['paused', 'uninstalled'];

/** What helps stands first, and stands out where somebody is needed. */
function foot({ locale, integration, mayConnect, busy, act }: CardView) {
  const { strings } = locale;
  const { name, state, cause, checks } = integration;
  const button = (which: Act, tone = '') =>
    html`<button
      class="btn ${tone}"
      type="button"
      data-act=${which}
      aria-label=${strings.of(strings[which], name)}
      aria-disabled=${busy}
      @click=${() => busy || act(which)}
    >
      ${strings[which]}
    </button>`;
  const remedy = mayConnect ? cause?.remedy : undefined;
  const last = checks
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return html`<div class="foot">
    ${remedy === 'reconnect' ? button('reconnect', needsSomebody(integration) ? 'btn-primary' : '') : nothing}
    ${remedy === 'resume' ? button('resume') : nothing}
    ${button('test', remedy === 'reconnect' || remedy === 'resume' ? 'btn-quiet' : '')}
    ${mayConnect && !ended.includes(state) ? button('pause', 'btn-quiet') : nothing} ${button('history', 'btn-quiet')}
    ${mayConnect ? button('disconnect', 'btn-quiet') : nothing}
    ${last === undefined ? nothing : html`<span class="cap">${strings.checked(momentOf(bound(locale), last))}</span>`}
  </div>`;
}
