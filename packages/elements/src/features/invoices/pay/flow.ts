import type { Invoice, InvoicePayment, PaymentMethod, VaraiError } from '@varai/client';

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
  /** The money is on its way; `unknown` when nobody can say whether it was taken. */
  | { readonly at: 'waiting'; readonly unknown: boolean }
  | { readonly at: 'done' }
  /** It need not be paid any more. */
  | { readonly at: 'closed' }
  | { readonly at: 'failed'; readonly error: VaraiError };

/** The cards and accounts that can pay: absent while they are not known, empty where the session may not see them. */
export type Methods = readonly PaymentMethod[] | undefined;

export interface Choice {
  readonly methods: Methods;
  /** The method's id; undefined is the default on file. */
  readonly chosen: string | undefined;
  /** The card fields stand open. */
  readonly adding: boolean;
  /** What is wrong with the card, or why it cannot be added. */
  readonly trouble: string | undefined;
}

export interface PayView {
  readonly invoice: Invoice;
  readonly flow: Flow;
  readonly choice: Choice;
  readonly mayAdd: boolean;
  cardField(): unknown;
  choose(id: string): void;
  add(adding: boolean): void;
  pay(): void;
  close(): void;
}
