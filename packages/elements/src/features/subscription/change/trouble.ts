import { declineOf } from '../../../core/declines/declines.ts';
import type { Trouble } from './side.ts';
import type { ChangeStrings } from './strings.ts';

/** The sentence for a remedy that did not help; nothing where it may have helped. */
export function trouble(strings: ChangeStrings, refusal: Trouble | undefined): string | undefined {
  if (!refusal || refusal === 'unknown' || refusal === 'underway') return undefined;
  if (refusal === 'cards') return strings.cardsNotLoaded;
  if (refusal === 'unsaved') return strings.notSentText;
  if (refusal === 'unasked') return strings.invoice.unasked;
  const reason = strings.decline[declineOf(refusal.bank)](strings.yourCard);
  return `${strings.invoiceDeclined}. ${reason}`;
}
