import { declineWords, refusal } from '../declines/words.ts';
import type { CardTrouble } from './new-card.ts';

/** What is said of a card that is added in the dialog of a payment; to be put into the words of a feature. */
export const newCardWords = {
  ...declineWords,
  yours: 'this card',
  safe: 'Nothing was charged, and nothing was saved.',
  blocked: 'A card is added on a page of its own. It opens in a new tab; come back here afterwards.',
  fields:
    'The card fields did not load. Nothing was charged. Close this and try again, or add it on a page of its own.',
  unsent: 'That did not reach us. The card was not saved, and nothing was charged. Try again.',
  unsaved: 'The card was not saved. Nothing was charged. Look at its details or use another card.',
  unknown: 'We do not know yet whether the card was saved. Nothing was charged. Try again: it is saved once.',
  openPage: 'Open the secure page',
};

export type NewCardWords = typeof newCardWords;

/** What happened, what is safe and what to do. */
export function troubleText(words: NewCardWords, trouble: CardTrouble): string {
  if (typeof trouble === 'string') return words[trouble];
  return 'said' in trouble ? trouble.said : refusal(words, trouble.refused, words.yours, words.safe);
}
