/** Why a payment or a setup was refused, in Stripe's codes. */
export interface Failure {
  readonly code?: string | null | undefined;
  readonly declineCode?: string | null | undefined;
}

/** What it means for a customer who wants to act on it. */
export type Decline =
  | 'funds'
  | 'limit'
  | 'expired'
  | 'details'
  | 'unsupported'
  | 'authentication'
  | 'later'
  | 'duplicate'
  | 'stopped'
  | 'closed'
  | 'test'
  | 'other';

/**
 * Stripe's decline and error codes (https://docs.stripe.com/declines/codes, https://docs.stripe.com/error-codes) by what
 * helps. Codes that hint at theft or fraud stay with `other` on purpose: Stripe asks to tell them as a plain refusal.
 */
export const families: Record<Exclude<Decline, 'other'>, string> = {
  funds: 'insufficient_funds',
  limit: 'card_velocity_exceeded withdrawal_count_limit_exceeded amount_too_large',
  expired: 'expired_card expired_payment_method',
  details:
    'incorrect_cvc invalid_cvc incorrect_number invalid_number invalid_expiry_month invalid_expiry_year incorrect_zip ' +
    'postal_code_invalid incorrect_address incorrect_pin invalid_pin pin_try_exceeded invalid_account ' +
    'new_account_information_available account_number_invalid routing_number_invalid invalid_bank_account_iban ' +
    'payment_method_microdeposit_verification_amounts_mismatch',
  unsupported:
    'card_not_supported currency_not_supported transaction_not_allowed service_not_allowed not_permitted ' +
    'restricted_card invalid_amount offline_pin_required online_or_offline_pin_required ' +
    'bank_account_restricted bank_account_unusable sepa_unsupported_account',
  authentication:
    'authentication_required authentication_not_handled payment_intent_authentication_failure ' +
    'setup_intent_authentication_failure mobile_device_authentication_required',
  later:
    'processing_error issuer_not_available reenter_transaction try_again_later approve_with_id ' +
    'payment_method_provider_timeout',
  duplicate: 'duplicate_transaction',
  stopped: 'stop_payment_order revocation_of_authorization revocation_of_all_authorizations debit_not_authorized',
  closed: 'account_closed no_account bank_ownership_changed',
  test: 'test_mode_decline testmode_decline',
};

const byCode = new Map(
  Object.entries(families).flatMap(([family, codes]) => codes.split(' ').map((code) => [code, family as Decline])),
);

/** The bank's own reason goes before Stripe's; a code we have not met is told as a plain refusal. */
export const declineOf = (failure: Failure | null | undefined): Decline =>
  byCode.get(failure?.declineCode ?? '') ?? byCode.get(failure?.code ?? '') ?? 'other';

/** What helps. */
export const helpOf = {
  funds: 'helpOther',
  limit: 'helpOther',
  expired: 'helpCard',
  details: 'helpCard',
  unsupported: 'helpCard',
  authentication: 'helpConfirm',
  later: 'helpLater',
  duplicate: 'helpOther',
  stopped: 'helpOther',
  closed: 'helpCard',
  test: 'helpCard',
  other: 'helpOther',
} as const satisfies Record<Decline, string>;
