import type { PlanChange, PreviewInput, Quote, VaraiError } from '@varai/client';
import type { ReadableAtom } from '../../../core/atom.ts';

interface Waiting {
  /** Nobody can say yet whether money was taken. */
  readonly unknown: boolean;
  readonly quote?: Quote;
  readonly change?: PlanChange;
  /** The bank is asking the customer at this moment. */
  readonly asking?: boolean;
  /** It is being given up, not paid. */
  readonly keeping?: boolean;
}

/** How far a plan change has come, as the customer sees it. */
export type Flow =
  | { readonly at: 'quoting'; readonly quote?: Quote }
  | { readonly at: 'review'; readonly quote: Quote; readonly note?: Note }
  | { readonly at: 'sending'; readonly quote?: Quote; readonly change?: PlanChange; readonly keeping?: boolean }
  | ({ readonly at: 'waiting' } & Waiting)
  | { readonly at: 'refused'; readonly change: PlanChange; readonly reason?: Reason }
  | { readonly at: 'done'; readonly change: PlanChange }
  | { readonly at: 'closed'; readonly change: PlanChange; readonly keeping?: boolean }
  /** `lost`: of what went out before nothing more can be heard, so nobody knows what it came to. */
  | { readonly at: 'failed'; readonly error: VaraiError; readonly lost?: boolean };

/** Why it is not paid, where the bank did not say no. `unasked`: what asks the bank could not be loaded. */
export type Reason = 'unconfirmed' | 'unsent' | 'unasked';

/** Why a quote is not the one that was looked at before. */
/** `moved`: another amount is due today; `changed`: the same amount, but another date or price after it. */
export type Note = 'moved' | 'changed' | 'renewed' | 'not-sent';

/** What the flow needs of the page around it. */
export interface Ports {
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  now(): number;
  /** Whether the browser has a network at all. */
  online(): boolean;
  /** Whether the customer has this change open before them: nobody is sent to the bank unasked. */
  watched(): boolean;
  /** The language of the page, BCP 47. */
  lang(): string;
  /** Asks the page; false keeps the change from being sent. */
  proceed(quote: Quote): boolean;
  /** Lets the customer's bank ask the customer. */
  confirmWithBank(change: PlanChange, signal: AbortSignal): Promise<'asked' | 'failed' | 'unasked'>;
  /** A change has ended well. */
  changed(change: PlanChange): void;
  /** The subscription may have changed. */
  touched(): void;
}

export interface ChangeFlow {
  readonly $flow: ReadableAtom<Flow>;
  /** Asks for a quote; also again, after a blocker was removed. */
  quote(target?: PreviewInput, note?: Note): Promise<void>;
  confirm(): Promise<void>;
  /** Pays an open change once more. */
  retry(paymentMethodId?: string): Promise<void>;
  /** Takes a planned cancellation back, and asks for the quote that it stood in the way of. */
  resume(): Promise<void>;
  /** Gives an open change up. */
  keep(): Promise<void>;
  /** Goes on with a change that was begun before, here or in another tab. */
  join(changeId: string): Promise<void>;
  stop(): void;
}
