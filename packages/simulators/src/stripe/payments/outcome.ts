/** Every code that Stripe documents a bank to decline a card with (https://docs.stripe.com/declines/codes). */
export const declineCodes = [
  'authentication_required',
  'approve_with_id',
  'call_issuer',
  'card_not_supported',
  'card_velocity_exceeded',
  'currency_not_supported',
  'do_not_honor',
  'do_not_try_again',
  'duplicate_transaction',
  'expired_card',
  'fraudulent',
  'generic_decline',
  'incorrect_address',
  'incorrect_cvc',
  'incorrect_number',
  'incorrect_pin',
  'incorrect_zip',
  'insufficient_funds',
  'invalid_account',
  'invalid_amount',
  'invalid_cvc',
  'invalid_expiry_month',
  'invalid_expiry_year',
  'invalid_number',
  'invalid_pin',
  'issuer_not_available',
  'lost_card',
  'merchant_blacklist',
  'mobile_device_authentication_required',
  'new_account_information_available',
  'no_action_taken',
  'not_permitted',
  'offline_pin_required',
  'online_or_offline_pin_required',
  'pickup_card',
  'pin_try_exceeded',
  'processing_error',
  'reenter_transaction',
  'restricted_card',
  'revocation_of_all_authorizations',
  'revocation_of_authorization',
  'security_violation',
  'service_not_allowed',
  'stolen_card',
  'stop_payment_order',
  'test_mode_decline',
  'testmode_decline',
  'transaction_not_allowed',
  'try_again_later',
  'withdrawal_count_limit_exceeded',
] as const;

interface Refusal {
  readonly code: string;
  readonly decline_code: string | undefined;
  readonly message: string;
}

/** What stands in `decline_code` beside `card_declined`; the message says no more than a cardholder may know. */
const ofCodes = Object.fromEntries(
  declineCodes.map((code) => [
    code,
    { code: 'card_declined', decline_code: code, message: 'Your card was declined.' } satisfies Refusal,
  ]),
) as Record<(typeof declineCodes)[number], Refusal>;

/** How a bank refuses: the keys are what `nextPayment` takes. */
export const declines = {
  ...ofCodes,
  declined: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
  insufficient_funds: {
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  expired_card: { code: 'expired_card', decline_code: 'expired_card', message: 'Your card has expired.' },
  incorrect_cvc: {
    code: 'incorrect_cvc',
    decline_code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  },
  processing_error: {
    code: 'processing_error',
    decline_code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  /** A bank that lets no account be debited, told days after the attempt. */
  debit_not_authorized: {
    code: 'debit_not_authorized',
    decline_code: undefined,
    message: 'The customer has notified their bank that this payment was unauthorized.',
  },
  debit_without_funds: {
    code: 'insufficient_funds',
    decline_code: undefined,
    message: 'The customer’s account has insufficient funds to cover this payment.',
  },
  no_account: {
    code: 'no_account',
    decline_code: undefined,
    message: 'The bank account could not be located.',
  },
  account_closed: {
    code: 'account_closed',
    decline_code: undefined,
    message: "The customer's bank account has been closed.",
  },
} as const satisfies Record<string, Refusal>;

export type Decline = keyof typeof declines;
/** `processing`: an account at a bank is debited, and what becomes of it is known later. */
export type PaymentOutcome = Decline | 'processing' | 'requires_action' | 'succeeds';

export const isDecline = (outcome: PaymentOutcome): outcome is Decline => Object.hasOwn(declines, outcome);
export const isOutcome = (name: string): name is PaymentOutcome =>
  name === 'succeeds' || name === 'processing' || name === 'requires_action' || Object.hasOwn(declines, name);
