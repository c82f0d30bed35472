import type { Invoice, InvoicePayment, PaymentMethod, VaraiError } from '@varai/client';
import type { NewCard } from '../../../core/new-card/new-card.ts';

/** How far a payment has come, as the customer sees it. */
export type Flow =
  /** What will be paid, and with what; `failure` is why the last try was refused, null where nobody says. */
  | {
      readonly at: 'choose';
      readonly note?: 'declined' | 'unconfirmed' | 'unsent';
      readonly failure?: InvoicePayment['failure'];
    }
  | { readonly at: 'sending' }
  /** The bank asks the customer at this moment. */
  | { readonly at: 'asking' }
  /** `unknown` when nobody can say whether money was taken, `underway` when the bank is at it: from an account that takes days. */
  | { readonly at: 'waiting'; readonly unknown: boolean; readonly underway: boolean }
  | { readonly at: 'done' }
  /** It need not be paid any more. */
  | { readonly at: 'closed' }
  | { readonly at: 'failed'; readonly error: VaraiError }
  /** It can be looked up no more, so nobody knows what was paid. */
  | { readonly at: 'lost'; readonly error: VaraiError };

/** The cards and accounts that can pay: absent while they are not known, empty where the session may not see them. */
export type Methods = readonly PaymentMethod[] | undefined;

export interface Choice {
  readonly methods: Methods;
  /** They could not be read. */
  readonly unread?: boolean;
  /** The method's id; undefined is the default on file. */
  readonly chosen: string | undefined;
}

export interface PayView {
  readonly invoice: Invoice;
  readonly flow: Flow;
  readonly choice: Choice;
  /** The session may see what is on file. */
  readonly maySee: boolean;
  readonly card: NewCard;
  choose(id: string): void;
  pay(): void;
  /** Reads the methods once more. */
  reload(): void;
  close(): void;
}
