import type { PaymentMethod } from '@varai/client';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocaleController } from '../../core/locale.ts';
import { methodName } from '../../core/method-name.ts';
import { heading } from '../../ui/heading.ts';
import { drawing, tile } from './drawings.ts';
import type { Strings } from './strings.ts';
import { isBackup, type Doing, type Wallet } from './wallet.ts';
import { lastDay, methodFacts } from './words.ts';

export interface ListView {
  readonly locale: LocaleController<Strings>;
  readonly wallet: Wallet;
  readonly headingLevel: number;
  readonly mayAdd: boolean;
  /** Whether there is something to choose from for this method. */
  readonly hasActs: (method: PaymentMethod) => boolean;
  readonly doing: Readonly<Record<string, Doing>>;
  /** What is said of an act, running or failed; comes with the acts. */
  readonly told: (method: PaymentMethod, doing: Doing) => unknown;
  add(): void;
  replace(method: PaymentMethod): void;
  menu(method: PaymentMethod, event: Event): void;
  menuKey(method: PaymentMethod, event: KeyboardEvent): void;
}

/** The methods on file, each with its acts. */
export const methodList = (view: ListView) => {
  const { locale, wallet, headingLevel, mayAdd } = view;
  const { strings } = locale;
  return html`<div class="card flush" part="list">
      <div class="card-head">
        ${heading(headingLevel, 'heading', strings.heading, 'methods-title')} ${mayAdd ? addButton(view) : nothing}
      </div>
      <ul>
        ${repeat(
          wallet.methods,
          ({ id }) => id,
          (method) => row(view, method),
        )}
      </ul>
    </div>
    ${trustLine(strings)}`;
};

export const trustLine = (strings: Strings) => html`<p class="trust cap">${drawing('lock')}${strings.trust}</p>`;

export const addButton = ({ locale, add }: Pick<ListView, 'locale' | 'add'>) =>
  html`<button class="btn btn-primary" type="button" id="add" @click=${add}>
    ${drawing('plus')}${locale.strings.add}
  </button>`;

function row(view: ListView, method: PaymentMethod) {
  const { locale, wallet, mayAdd, doing } = view;
  const { strings } = locale;
  const name = methodName(strings, method);
  const now = doing[method.id];
  const running = now !== undefined && !now.failed;
  return html`<li class="method" part="method" aria-busy=${running}>
    ${tile(method.type, method.brand)}
    <div class="facts">
      <p class="name num">${name} ${badges(locale, method)}</p>
      <p class="small muted num">
        ${running ? view.told(method, now) : methodFacts(locale, strings, method, isBackup(wallet, method))}
      </p>
    </div>
    <div class="acts">
      ${
        mayAdd && method.expiry !== 'ok'
          ? html`<button
              class="btn btn-s hide"
              type="button"
              aria-label=${strings.replaceNamed(name)}
              @click=${() => view.replace(method)}
            >
              ${strings.replace}
            </button>`
          : nothing
      }
      ${
        view.hasActs(method)
          ? html`<button
              class="btn btn-quiet btn-icon btn-s"
              type="button"
              id=${`menu-${method.id}`}
              aria-label=${strings.actions(name)}
              aria-haspopup="menu"
              aria-expanded="false"
              aria-disabled=${running}
              @click=${(event: Event) => view.menu(method, event)}
              @keydown=${(event: KeyboardEvent) => view.menuKey(method, event)}
            >
              ${drawing('more')}
            </button>`
          : nothing
      }
    </div>
    ${now?.failed ? view.told(method, now) : nothing}
  </li>`;
}

function badges({ strings, lang }: ListView['locale'], method: PaymentMethod) {
  return html`${method.default ? html`<span class="badge is-accent">${strings.default}</span>` : nothing}
  ${
    method.expiry === 'soon'
      ? html`<span class="badge is-warning">${drawing('clock')}${strings.expiresOn(lastDay(lang, method))}</span>`
      : method.expiry === 'expired'
        ? html`<span class="badge is-danger">${drawing('clock')}${strings.expired}</span>`
        : nothing
  }`;
}
