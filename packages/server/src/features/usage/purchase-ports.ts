import type { TokenPackage, TokenPurchase } from '@varai/client';

/** A product of the provider that is tokens, with what it costs by currency (ISO 4217, upper case) in minor units. */
export interface ProviderPackage {
  readonly id: string;
  readonly priceId: string;
  readonly tokens: number;
  readonly amounts: Readonly<Record<string, number>>;
}

export interface PackageProvider {
  packages(): Promise<readonly ProviderPackage[]>;
}

/** What a package comes to for one buyer, in minor units. */
export interface Reckoned {
  /** Price, discounts and taxes; what the invoice will say. */
  readonly total: number;
  readonly tax: TokenPackage['tax'];
  readonly lines: readonly { readonly kind: 'discount' | 'tax'; readonly amount: number }[];
}

/** What decides beside a package's price what someone pays. */
export interface Terms {
  /** The customer's balance: below 0 is credit, above is owed with the next invoice. */
  readonly balance: number;
  /** Whether tax is worked out, as it is for the customer's subscription. */
  readonly taxed: boolean;
  /** The provider's tax rates that somebody has set on the subscription instead, by their ids. */
  readonly taxRates: readonly string[];
  /** As the provider previews it. @throws address_missing where a tax cannot be placed */
  reckon(one: ProviderPackage, amount: number): Promise<Reckoned>;
}

/** A purchase as it is kept: the provider's invoice decides how it stands. */
export interface StoredPurchase {
  readonly account: string;
  readonly id: string;
  /** What the page was shown, or the request's key; null once it was given up, so that the offer stands again. */
  readonly offer: string | null;
  readonly packageId: string;
  readonly priceId: string;
  readonly tokens: number;
  /** What its invoice has to say, discounts and taxes included. */
  readonly amount: number;
  readonly taxed: boolean;
  readonly taxRates: readonly string[];
  readonly currency: string;
  readonly customer: string;
  readonly method: string | null;
  /** The payment that is to be tried; `attempted` is the last that was. */
  readonly attempt: number;
  readonly attempted: number;
  readonly invoiceId: string | null;
  readonly status: TokenPurchase['status'];
  readonly failureCode: string | null;
  readonly failureDeclineCode: string | null;
  readonly createdAt: Date;
  readonly lookedAt: Date;
  readonly paidAt: Date | null;
  /** What the method was charged and the credit balance paid, once paid; null for what was paid before it was noted. */
  readonly charged: number | null;
  readonly balanceUsed: number | null;
}

/** The invoice as the provider has it now. */
export interface InvoiceLook {
  readonly state: 'draft' | 'open' | 'paid' | 'void';
  /** What is still to pay. */
  readonly due: number;
  /** The invoice's own total, after discounts and before the customer's balance. */
  readonly total: number;
  /** What was charged; the rest of the total came from the balance. */
  readonly charged: number;
  readonly paidAt: Date | null;
  /** How its payment stands, in Stripe's words; null before any. */
  readonly payment: string | null;
  readonly failure: TokenPurchase['failure'];
  readonly clientSecret: string | undefined;
}

/** Each may be repeated: the keys are the purchase's and its attempt's. */
export interface PurchaseProvider extends PackageProvider {
  /** What is true of the customer in the currency. */
  terms(customer: string, currency: string): Promise<Terms>;
  owns(customer: string, method: string): Promise<boolean>;
  /** The invoice of this purchase, final and open; answers its id. */
  invoice(purchase: StoredPurchase): Promise<string>;
  /** Tries to pay; a refusal of the bank is no error, the next look shows it. */
  pay(purchase: StoredPurchase, invoice: string): Promise<void>;
  look(invoice: string): Promise<InvoiceLook>;
  /** Withdraws an invoice that is not paid; one that was paid meanwhile stays. */
  withdraw(invoice: string): Promise<void>;
}

export interface PurchaseStore {
  find(account: string, id: string): Promise<StoredPurchase | undefined>;
  open(account: string): Promise<StoredPurchase | undefined>;
  ofOffer(account: string, offer: string): Promise<StoredPurchase | undefined>;
  /** How many were paid. */
  paid(account: string): Promise<number>;
  /** False where another one is open or has taken the offer. */
  insert(purchase: StoredPurchase): Promise<boolean>;
  /** Changes one that is open; false where it is not, or where `attempt` is not the one that was seen. */
  patch(purchase: StoredPurchase, patch: Partial<StoredPurchase>): Promise<boolean>;
  /** Open ones that nobody has looked at since. */
  waiting(before: Date, limit: number): Promise<readonly StoredPurchase[]>;
}

export const isOpen = ({ status }: Pick<StoredPurchase, 'status'>): boolean =>
  status !== 'paid' && status !== 'canceled';
