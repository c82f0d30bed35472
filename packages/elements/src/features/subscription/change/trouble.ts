import { declineOf } from '../../../core/declines/declines.ts';
import type { Trouble } from './side.ts';
import type { ChangeStrings } from './strings.ts';

/** The sentence for a remedy that did not help. */
export function trouble(strings: ChangeStrings, refusal: Trouble): string {
  if (refusal === 'cards') return strings.cardsNotLoaded;
  if (refusal === 'unsaved') return strings.notSentText;
  if (typeof refusal === 'string') return strings.invoice[refusal];
  const reason = strings.decline[declineOf(refusal.bank)](strings.yourCard);
  return `${strings.invoiceDeclined}. ${reason}`;
}
