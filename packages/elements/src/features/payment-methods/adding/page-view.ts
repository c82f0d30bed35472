import type { MethodPage } from '@varai/client';
import { html, nothing } from 'lit';
import type { CardFieldState } from '../../../core/card-field.ts';
import type { Part } from '../../../ui/dialog-shell.ts';
import { notice } from '../../../ui/notice.ts';
import type { AddingStrings } from './strings.ts';

export interface PageView {
  readonly locale: { readonly strings: AddingStrings };
  readonly state: CardFieldState;
  /** The list of steps. */
  readonly steps: unknown;
  /** The server's page, once it is known; `failed` when it could not be had. */
  readonly page: MethodPage | 'failed' | undefined;
  /** The customer has gone there. */
  readonly away: boolean;
  readonly acts: { close(): void; again(): void; went(event: Event): void; askPage(): void };
}

/** Fields cannot be shown here: the way on is a page of the server, in a tab of its own. */
export function pageRemedy({ locale, state, steps, page, away, acts }: PageView): Omit<Part, 'title'> {
  const { strings } = locale;
  const blocked = state === 'blocked';
  return {
    key: `page ${state}`,
    body: html`${steps}${notice({
      tone: blocked ? 'info' : 'warning',
      title: blocked ? strings.blocked : strings.unavailable,
      text: blocked ? strings.blockedText : `${strings.unavailableText} ${strings.blockedText}`,
      actions: blocked
        ? nothing
        : html`<button class="btn btn-s" type="button" @click=${acts.again}>${strings.again}</button>`,
    })}
    ${page === 'failed' ? notice({ tone: 'danger', title: strings.pageFailed, text: strings.pageFailedText }) : nothing}
    ${away ? html`<p class="muted" role="status">${strings.waitingPage}</p>` : nothing}`,
    foot: html`<button class="btn" type="button" @click=${acts.close}>${strings.cancel}</button> ${
        page === 'failed'
          ? html`<button class="btn btn-primary" type="button" @click=${acts.askPage}>${strings.again}</button>`
          : page
            ? html`<a class="btn btn-primary" href=${page.url} target="_blank" rel="noopener" @click=${acts.went}>
                ${strings.open}
              </a>`
            : html`<button class="btn btn-primary" type="button" aria-busy="true" aria-disabled="true">
                ${strings.opening}
              </button>`
      }`,
  };
}
