import { html, nothing } from 'lit';
import type { NewCard } from '../core/new-card/new-card.ts';
import { troubleText, type NewCardWords } from '../core/new-card/words.ts';
import { notice } from './notice.ts';

/** Why a card could not be added, with the server's page where the fields cannot be. */
export function newCardNotice(words: NewCardWords, card: Pick<NewCard, 'trouble' | 'page' | 'went'>) {
  const { trouble, page } = card;
  if (!trouble) return nothing;
  const elsewhere = page && (trouble === 'blocked' || trouble === 'fields');
  return notice({
    tone: trouble === 'blocked' ? 'info' : trouble === 'unknown' ? 'warning' : 'danger',
    title: troubleText(words, trouble),
    actions: elsewhere
      ? html`<a class="btn btn-s" href=${page} target="_blank" rel="noopener" @click=${() => void card.went()}>
          ${words.openPage}
        </a>`
      : nothing,
  });
}
