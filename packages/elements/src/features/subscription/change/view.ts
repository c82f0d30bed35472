import type { PaymentMethod, Plan, Quote, Subscription } from '@varai/client';
import type { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import type { NewCard } from '../../../core/new-card/new-card.ts';
import type { Part as ShellPart } from '../../../ui/dialog-shell.ts';
import type { AddressForm } from './address.ts';
import type { ChangeStrings } from './strings.ts';

/** What every part of the change dialog is drawn from. Parts are pure: the controller acts. */
export interface View {
  readonly locale: LocaleController<ChangeStrings>;
  /** Plan and subscription as they are before the change. */
  readonly today: Plan;
  readonly subscription: Subscription;
  /** The plan that was chosen, and how it is to be paid. */
  readonly plan: Plan;
  readonly interval: Subscription['interval'];
  readonly acts: Acts;
  /** Cards on file; absent until asked for, or when the session does not allow it. */
  readonly methods: readonly PaymentMethod[] | undefined;
  /** The card that the next payment goes to, where the customer chose another. */
  readonly chosen: string | undefined;
  /** A remedy is being sent. */
  readonly saving: boolean;
  /** The remedy was refused: what to tell. */
  readonly refusal: string | undefined;
  /** An open invoice may be paid already, or is about to be: nobody is to pay it again. */
  readonly awaits: 'unknown' | 'underway' | undefined;
  /** Which side view stands in the place of the quote. */
  readonly aside: 'cards' | 'new-card' | undefined;
  /** Whether the session may see a component, and do all of these things with it. */
  readonly allows: (component: string, ...features: string[]) => boolean;
  /** The card that is added here. */
  readonly card: NewCard;
  /** Where the invoice of a change can be paid without us, once that is known. */
  readonly hostedUrl: string | undefined;
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
  resume(): void;
  recheck(invoiceId?: string): void;
  /** Chooses another card, and asks for a quote anew. */
  another(): void;
  /** Asks for a quote of the same change anew. */
  anew(): void;
  /** Has the bank ask the customer once more. */
  rejoin(): void;
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

/** What a customer does who leaves all as it is: `Keep Professional`, or `Keep paying monthly` where the plan stays anyhow. */
export const keepText = ({ locale, today, plan, subscription }: View): string =>
  plan.id === today.id ? locale.strings.paying[subscription.interval].keep : locale.strings.keep(today.name);

/** `Visa ending 4242` */
export const cardName = ({ locale: { strings } }: View, card: Parameters<typeof methodName>[1] | undefined): string =>
  card ? methodName(strings, card) : strings.yourCard;

/** `Expires 08/2028`; nothing of a method that does not, as a bank debit. */
export const expiryOf = ({ locale }: View, month: number | null, year: number | null): string =>
  month && year ? locale.strings.expires(`${String(month).padStart(2, '0')}/${year}`) : '';
