import { declineOf } from '../../../core/declines/declines.ts';
import type { Trouble } from './side.ts';
import type { ChangeStrings } from './strings.ts';

/** The sentence for a remedy that did not help. */
export function trouble(strings: ChangeStrings, refusal: Trouble): string {
  if (refusal === 'cards') return strings.cardsNotLoaded;
  if (refusal === 'fields') return strings.fieldsNotLoaded;
  if (refusal === 'unsaved') return strings.notSentText;
  if ('told' in refusal) return refusal.told;
  const reason = strings.decline[declineOf(refusal.bank)](strings.yourCard);
  return `${strings.invoiceDeclined}. ${reason}`;
}
