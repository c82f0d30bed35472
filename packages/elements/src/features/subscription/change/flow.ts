import type { PlanChange, PreviewInput, Quote, VaraiError } from '@varai/client';
import type { ReadableAtom } from '../../../core/atom.ts';

interface Waiting {
  /** Nobody can say yet whether money was taken. */
  readonly unknown: boolean;
  readonly quote?: Quote;
  readonly change?: PlanChange;
  /** The bank is asking the customer at this moment. */
  readonly asking?: boolean;
}

/** How far a plan change has come, as the customer sees it. */
export type Flow =
  | { readonly at: 'quoting'; readonly quote?: Quote }
  | { readonly at: 'review'; readonly quote: Quote; readonly note?: Note }
  | { readonly at: 'sending'; readonly quote?: Quote; readonly change?: PlanChange }
  | ({ readonly at: 'waiting' } & Waiting)
  | { readonly at: 'refused'; readonly change: PlanChange; readonly reason?: 'unconfirmed' | 'unsent' }
  | { readonly at: 'done'; readonly change: PlanChange }
  | { readonly at: 'closed'; readonly change: PlanChange }
  | { readonly at: 'failed'; readonly error: VaraiError };

/** Why a quote is not the one that was looked at before. */
export type Note = 'moved' | 'renewed' | 'not-sent';

/** What the flow needs of the page around it. */
export interface Ports {
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  now(): number;
  /** Whether the browser has a network at all. */
  online(): boolean;
  /** The language of the page, BCP 47. */
  lang(): string;
  /** Asks the page; false keeps the change from being sent. */
  proceed(quote: Quote): boolean;
  /** Lets the customer's bank ask the customer. */
  confirmWithBank(change: PlanChange, signal: AbortSignal): Promise<'asked' | 'failed'>;
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
  /** Gives an open change up. */
  keep(): Promise<void>;
  /** Goes on with a change that was begun before, here or in another tab. */
  join(changeId: string): Promise<void>;
  stop(): void;
}
