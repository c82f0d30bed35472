import type { SessionInfo } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import { drawn } from '../../ui/icons.ts';
import { searchIcon } from './icons.ts';
import type { Strings } from './strings.ts';

/** Two lenses, and what both see. */
export const brand = html`<svg class="logo" viewBox="0 0 28 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8.25" />
    <circle cx="18" cy="10" r="8.25" />
    <path d="M14 2.8a8.25 8.25 0 0 1 0 14.4 8.25 8.25 0 0 1 0-14.4z" /></svg
  ><span>VARAi</span>`;

/** Who looks, and for whom. */
export function account({ account: { name: company }, user: { name } }: SessionInfo, words: Strings): TemplateResult {
  const first = name.trim().split(/\s+/u);
  const initials = [first[0], first.length > 1 ? first.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
  return html`<div class="account">
    <span class="face" aria-hidden="true">${initials}</span>
    <p><span class="sr">${words.signedIn} </span><b>${name}</b> <span class="cap">${company}</span></p>
  </div>`;
}

interface Head {
  readonly words: Strings;
  readonly hasBell: boolean;
  readonly headingLevel: number;
  readonly search: () => void;
  readonly hrefOf: (address: string) => string | undefined;
}

/** Search, what the page offers, and the bell. */
export const head = ({ words, hasBell, headingLevel, search, hrefOf }: Head): TemplateResult =>
  html`<div class="head" part="head">
    <button class="btn btn-quiet tool" type="button" aria-label=${words.search} aria-haspopup="dialog" @click=${search}>
      ${drawn(searchIcon, '')}
    </button>
    <slot name="actions"></slot>
    ${
      hasBell
        ? html`<varai-notifications
            class="tool"
            heading-level=${headingLevel}
            integrations-href=${hrefOf('connections/integrations') ?? nothing}
            usage-href=${hrefOf('billing/usage') ?? nothing}
            invoices-href=${hrefOf('billing/invoices') ?? nothing}
          ></varai-notifications>`
        : nothing
    }
  </div>`;

const line = html`<b></b>`;

/** The shell in grey. */
export const skeleton = (): TemplateResult =>
  html`<div class="shell ghost">
    <div class="brand"></div>
    <div class="rail">${[1, 2, 3, 4, 5].map(() => line)}</div>
    <div class="main">
      <section class="view">${line}<i></i></section>
    </div>
    <div class="bar"></div>
  </div>`;

/** What stands for a view whose code is not here. */
export function come(state: 'coming' | 'here' | 'lost' | undefined, words: Strings, again: () => void): unknown {
  if (state === 'coming') return html`<div class="ghost coming" aria-hidden="true"><i></i></div>`;
  if (state !== 'lost') return nothing;
  return html`<div class="lost" role="alert">
    <p class="sub">${words.lost}</p>
    <p class="muted">${words.lostText}</p>
    <button class="btn" type="button" @click=${again}>${words.again}</button>
  </div>`;
}
