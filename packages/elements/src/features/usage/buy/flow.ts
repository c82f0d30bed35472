import { usageErrors } from '@varai/client';
import type { Money, PaymentMethod, TokenPackage, TokenPurchase, VaraiError } from '@varai/client';

/** What the server refuses, in words of its own. */
const refusals = {
  [usageErrors.offer_changed.code]: 'changed',
  [usageErrors.package_not_found.code]: 'gone',
  [usageErrors.method_not_found.code]: 'method',
  [usageErrors.open_balance.code]: 'owing',
  [usageErrors.purchase_open.code]: 'other',
  [usageErrors.address_missing.code]: 'address',
  [usageErrors.rail_unsupported.code]: 'elsewhere',
} as const;

type Refused = (typeof refusals)[string];

/** Which words tell a refusal; none where only its code is known. */
export const refusedAs = ({ code }: VaraiError): Refused | undefined => refusals[code];

/** How far a purchase has come, as the customer sees it. */
export type Flow =
  | { readonly at: 'loading' }
  /** The packages cannot be had. */
  | { readonly at: 'closed'; readonly note?: Refused | undefined }
  /** `note` says why the customer is back here. */
  | {
      readonly at: 'choose';
      readonly note?: 'declined' | 'unconfirmed' | 'unsent' | 'failed' | Refused;
      readonly failure?: TokenPurchase['failure'];
      readonly error?: VaraiError;
      /** What the account owes and has to settle first. */
      readonly open?: Money | undefined;
    }
  | { readonly at: 'sending' }
  /** The bank asks the customer at this moment. */
  | { readonly at: 'asking' }
  /** `unknown` when nobody can say whether money was taken, `underway` when the bank is at it: from an account that takes days. */
  | { readonly at: 'waiting'; readonly unknown: boolean; readonly underway: boolean }
  /** It can be looked up no more, so nobody knows what it came to. */
  | { readonly at: 'lost'; readonly error: VaraiError }
  | { readonly at: 'done'; readonly purchase: TokenPurchase };

/** Whether nothing is to be paid: no method is asked for one, and no bank. */
export const isCovered = ({ chosen }: Pick<Sale, 'chosen'>): boolean => chosen?.due.amount === 0;

export interface Sale {
  readonly flow: Flow;
  readonly packages: readonly TokenPackage[];
  readonly chosen: TokenPackage | undefined;
  /** Absent where the session may not see them: then the default pays. */
  readonly methods: readonly PaymentMethod[] | undefined;
  readonly method: string | undefined;
}
