import type { PlanChange } from '@varai/client';

/** Why a payment was refused, as far as a customer can act on it. */
export type Decline =
  'funds' | 'limit' | 'expired' | 'details' | 'unsupported' | 'authentication' | 'later' | 'duplicate' | 'other';

/**
 * Stripe's decline and error codes by what helps. Codes that hint at theft or
 * fraud stay with `other` on purpose: Stripe asks to tell them as a plain refusal.
 */
const families: Record<Exclude<Decline, 'other'>, string> = {
  funds: 'insufficient_funds',
  limit: 'card_velocity_exceeded withdrawal_count_limit_exceeded amount_too_large',
  expired: 'expired_card',
  details:
    'incorrect_cvc invalid_cvc incorrect_number invalid_number invalid_expiry_month invalid_expiry_year incorrect_zip ' +
    'postal_code_invalid incorrect_address incorrect_pin invalid_pin pin_try_exceeded invalid_account ' +
    'new_account_information_available',
  unsupported:
    'card_not_supported currency_not_supported transaction_not_allowed service_not_allowed not_permitted ' +
    'restricted_card invalid_amount offline_pin_required online_or_offline_pin_required',
  authentication:
    'authentication_required authentication_not_handled payment_intent_authentication_failure ' +
    'setup_intent_authentication_failure mobile_device_authentication_required',
  later: 'processing_error issuer_not_available reenter_transaction try_again_later approve_with_id',
  duplicate: 'duplicate_transaction',
};

const byCode = new Map(
  Object.entries(families).flatMap(([family, codes]) => codes.split(' ').map((code) => [code, family as Decline])),
);

/** The bank's own reason goes before Stripe's; a code we have not met is told as a plain refusal. */
export const declineOf = (failure: PlanChange['failure']): Decline =>
  byCode.get(failure?.declineCode ?? '') ?? byCode.get(failure?.code ?? '') ?? 'other';
