import type { PaymentMethod, TokenPackage, TokenPurchase, VaraiError } from '@varai/client';

/** How far a purchase has come, as the customer sees it. */
export type Flow =
  | { readonly at: 'loading' }
  /** The packages cannot be had. */
  | { readonly at: 'closed' }
  /** `note` says why the customer is back here. */
  | {
      readonly at: 'choose';
      readonly note?: 'declined' | 'unconfirmed' | 'unsent' | 'changed' | 'other' | 'failed';
      readonly failure?: TokenPurchase['failure'];
      readonly error?: VaraiError;
    }
  | { readonly at: 'sending' }
  /** The bank asks the customer at this moment. */
  | { readonly at: 'asking' }
  /** The money is on its way; `unknown` when nobody can say whether it was taken. */
  | { readonly at: 'waiting'; readonly unknown: boolean }
  | { readonly at: 'done'; readonly purchase: TokenPurchase };

export interface Sale {
  readonly flow: Flow;
  readonly packages: readonly TokenPackage[];
  readonly chosen: TokenPackage | undefined;
  /** Absent where the session may not see them: then the default pays. */
  readonly methods: readonly PaymentMethod[] | undefined;
  readonly method: string | undefined;
}
