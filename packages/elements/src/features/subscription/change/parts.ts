import type { Quote } from '@varai/client';
import { html } from 'lit';
import { blockerPart } from './blocker.ts';
import { cardsPart } from './cards.ts';
import { closedPart, donePart, failedPart, refusedPart, waitingPart } from './ending.ts';
import type { Flow } from './flow.ts';
import { review, titleOf } from './review.ts';
import { keepText, type Part, type View } from './view.ts';

/** The dialog's title, body and foot for where the flow stands. `key` changes when the customer has to look anew. */
export function partOf(view: View, flow: Flow, last: Quote | undefined): Part & { readonly key: string } {
  const title = titleOf(view, last);
  switch (flow.at) {
    case 'quoting':
    case 'sending':
    case 'review': {
      if (view.aside) return { ...cardsPart(view, title), key: view.aside };
      if (flow.at === 'sending' && flow.change)
        return { ...waitingPart(view, { ...flow, at: 'waiting', unknown: false }, title), key: 'waiting' };
      if (!flow.quote) return { ...loadingPart(view, title), key: 'review' };
      const [blocker] = flow.quote.blockers;
      if (blocker) return { ...blockerPart(view, blocker, title), key: `blocker ${blocker.remedy}` };
      return {
        ...review(view, flow, flow.quote),
        key: flow.at === 'review' && flow.note ? `review ${flow.note}` : 'review',
      };
    }
    case 'waiting':
      return { ...waitingPart(view, flow, title), key: flow.unknown ? 'unknown' : 'waiting' };
    case 'refused':
      if (view.aside) return { ...cardsPart(view, title), key: view.aside };
      return { ...refusedPart(view, flow, title), key: 'refused' };
    case 'done':
      return { ...donePart(view, flow.change), key: 'done' };
    case 'closed':
      return { ...closedPart(view, flow), key: 'closed' };
    case 'failed':
      return { ...failedPart(view, flow, title), key: 'failed' };
  }
}

function loadingPart(view: View, title: string): Part {
  const { strings } = view.locale;
  return {
    title,
    body: html`<p class="sr" role="status">${strings.quoting}</p>
      <div class="ghosts" aria-hidden="true">
        <span class="skel"></span><span class="skel"></span><span class="skel"></span><span class="skel"></span>
      </div>`,
    foot: html`<button class="btn" @click=${view.acts.close}>${keepText(view)}</button>`,
  };
}
