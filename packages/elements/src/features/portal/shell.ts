import type { SessionInfo } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import { allows } from '../../core/access.ts';
import { drawn } from '../../ui/icons.ts';
import { refreshIcon, searchIcon } from './icons.ts';
import type { Strings } from './strings.ts';

/** Two lenses, and what both see; where there is no room to say who looks, for whom stands here. */
const brand = ({ account: { name } }: SessionInfo): TemplateResult =>
  html`<svg class="logo" viewBox="0 0 28 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.25" />
      <circle cx="18" cy="10" r="8.25" />
      <path d="M14 2.8a8.25 8.25 0 0 1 0 14.4 8.25 8.25 0 0 1 0-14.4z" /></svg
    ><span class="us">VARAi</span><span class="them">${name}</span>`;

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
  readonly session: SessionInfo;
  /** Fingers have a button for what they do by pulling, where the portal is the page. */
  readonly page: boolean;
  readonly headingLevel: number;
  readonly search: () => void;
  readonly refresh: () => void;
  readonly hrefOf: (address: string) => string | undefined;
}

/** The mark, search, what the page offers, and the bell; a landmark where the portal is the page. */
export function head(parts: Head): TemplateResult {
  const { words, session, page, headingLevel, search, refresh, hrefOf } = parts;
  const drawing = html`<div class="brand"><slot name="brand">${brand(session)}</slot></div>
    <div class="head" part="head">
      <button
        class="btn btn-quiet tool"
        type="button"
        aria-label=${words.search}
        aria-haspopup="dialog"
        @click=${search}
      >
        ${drawn(searchIcon, '')}
      </button>
      ${
        page
          ? html`<button class="btn btn-quiet tool again" type="button" aria-label=${words.refresh} @click=${refresh}>
              ${drawn(refreshIcon, '')}
            </button>`
          : nothing
      }
      <slot name="actions"></slot>
      ${
        allows(session, 'notifications')
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
  return page ? html`<header class="top">${drawing}</header>` : drawing;
}

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
