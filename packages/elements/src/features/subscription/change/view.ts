import type { PaymentMethod, Plan, Quote, Subscription } from '@varai/client';
import type { LocaleController } from '../../../core/locale.ts';
import { brandName } from '../../../core/method-name.ts';
import type { Part as ShellPart } from '../../../ui/dialog-shell.ts';
import type { AddressForm } from './address.ts';
import type { ChangeStrings } from './strings.ts';

/** What every part of the change dialog is drawn from. Parts are pure: the controller acts. */
export interface View {
  readonly locale: LocaleController<ChangeStrings>;
  /** Plan and subscription as they are before the change. */
  readonly today: Plan;
  readonly subscription: Subscription;
  /** The plan that was chosen. */
  readonly plan: Plan;
  readonly acts: Acts;
  /** Cards on file; absent until asked for, or when the session does not allow it. */
  readonly methods: readonly PaymentMethod[] | undefined;
  /** The card that the next payment goes to, where the customer chose another. */
  readonly chosen: string | undefined;
  /** A remedy is being sent. */
  readonly saving: boolean;
  /** The remedy was refused: what to tell. */
  readonly refusal: string | undefined;
  /** Which side view stands in the place of the quote. */
  readonly aside: 'cards' | 'new-card' | undefined;
  readonly allows: (component: string) => boolean;
  /** The card field, where one may be shown. */
  readonly cardField: () => unknown;
  /** The form of a missing address, once it is here. */
  readonly addressForm: () => AddressForm | undefined;
}

/** What a customer can do in the dialog. */
export interface Acts {
  confirm(): void;
  retry(): void;
  keep(): void;
  close(): void;
  finish(): void;
  again(): void;
  recheck(): void;
  time(downgrade: 'period_end' | 'immediately'): void;
  cards(): void;
  addCard(): void;
  back(): void;
  choose(paymentMethodId: string): void;
  useChosen(): void;
  saveCard(): void;
  payInvoice(invoiceId: string): void;
}

/** What a view puts into the dialog. */
export type Part = Omit<ShellPart, 'key'>;

/** A price with its period: `$999.00 a month`. */
export function priceOf(view: View, price: Quote['recurring']['price'], interval: 'month' | 'year'): string {
  const { strings } = view.locale;
  const amount = view.locale.money(price, { style: 'exact' });
  return interval === 'year' ? strings.perYear(amount) : strings.perMonth(amount);
}

/** `Visa ending 4242` */
export function cardName(view: View, card: { brand: string; last4: string } | undefined): string {
  if (!card) return view.locale.strings.yourCard;
  return view.locale.strings.ending(brandName(card.brand), card.last4);
}

/** `08/2028` */
export const cardExpiry = (month: number, year: number): string => `${String(month).padStart(2, '0')}/${year}`;
