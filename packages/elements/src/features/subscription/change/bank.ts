import type { SessionInfo } from '@varai/client';
import type { LitElement } from 'lit';
import { CardField, handleNextAction } from '../../../core/card-field.ts';

/** Stripe's part in a change: the card fields, and the bank's questions. Loaded when a card is wanted. */
export interface Bank {
  field(): unknown;
  /** Shows or removes the fields; a failure is told by `failed`. */
  want(wanted: boolean, lang: string): void;
  /** Checks the fields; throws what the customer has to put right. */
  check(): Promise<void>;
  /** Saves the card, which may ask the bank; answers its id. */
  save(clientSecret: string): Promise<string>;
  /** Lets the bank ask the customer; false when one of them said no, or Stripe cannot be reached. */
  confirm(clientSecret: string): Promise<boolean>;
}

export function createBank(host: LitElement, session: () => SessionInfo, failed: (error: unknown) => void): Bank {
  const field = new CardField(host);
  let shown = false;
  return {
    field: () => field.render(),
    want(wanted, locale) {
      if (wanted === shown) return;
      shown = wanted;
      if (!wanted) return field.unmount();
      const { rail, currency } = session();
      field.mount({ rail, locale, currency }).catch(failed);
    },
    check: () => field.submit(),
    save: (clientSecret) => field.confirmSetup(clientSecret),
    confirm: (clientSecret) =>
      handleNextAction(session().rail, clientSecret).then(
        () => true,
        () => false,
      ),
  };
}
