import { expect } from '@open-wc/testing';
import { declineOf } from './declines.ts';
import { declineWords, refusal } from './words.ts';
import { declineWords as german } from './words.de.ts';

const failure = (code: string, declineCode: string | null = null) => ({ code, declineCode });

/** What Stripe asks to be told plainly, and what says no more than no: https://docs.stripe.com/declines/codes. */
const plain =
  'call_issuer do_not_honor do_not_try_again fraudulent generic_decline lost_card merchant_blacklist no_action_taken ' +
  'pickup_card security_violation stolen_card';

/** Every other code that it documents. */
const told =
  'authentication_required approve_with_id card_not_supported card_velocity_exceeded currency_not_supported ' +
  'duplicate_transaction expired_card incorrect_address incorrect_cvc incorrect_number incorrect_pin incorrect_zip ' +
  'insufficient_funds invalid_account invalid_amount invalid_cvc invalid_expiry_month invalid_expiry_year ' +
  'invalid_number invalid_pin issuer_not_available mobile_device_authentication_required ' +
  'new_account_information_available not_permitted offline_pin_required online_or_offline_pin_required ' +
  'pin_try_exceeded processing_error reenter_transaction restricted_card revocation_of_all_authorizations ' +
  'revocation_of_authorization service_not_allowed stop_payment_order test_mode_decline testmode_decline ' +
  'transaction_not_allowed try_again_later withdrawal_count_limit_exceeded';

describe('the words for a refused payment', () => {
  it('follow the bank’s own reason before Stripe’s', () => {
    expect(declineOf(failure('card_declined', 'insufficient_funds'))).to.equal('funds');
    expect(declineOf(failure('expired_card', 'expired_card'))).to.equal('expired');
    expect(declineOf(failure('card_declined', 'authentication_required'))).to.equal('authentication');
    expect(declineOf(failure('processing_error'))).to.equal('later');
    expect(declineOf(failure('debit_not_authorized'))).to.equal('stopped');
  });

  it('never hint at theft or fraud', () => {
    for (const code of plain.split(' ')) expect(declineOf(failure('card_declined', code)), code).to.equal('other');
  });

  it('say something of its own to every other code that Stripe documents', () => {
    for (const code of told.split(' ')) expect(declineOf(failure('card_declined', code)), code).not.to.equal('other');
    expect([...told.split(' '), ...plain.split(' ')]).to.have.length(50);
  });

  it('exist for a code that was never met', () => {
    expect(declineOf(failure('card_declined', 'code_of_tomorrow'))).to.equal('other');
    expect(declineOf(null)).to.equal('other');
  });

  it('say why, what is safe and what helps, in each language, without a code', () => {
    for (const code of [...told.split(' '), ...plain.split(' ')]) {
      const english = refusal(declineWords, failure('card_declined', code), 'Visa ending 4242', 'Nothing was charged.');
      expect(english, code).to.match(/^[A-Z][^_]*\. Nothing was charged\. [A-Z][^_]*\.$/);
      expect(refusal(german, failure('card_declined', code), 'Visa 4242'), code).to.match(
        /^[A-Z][^_]*\. [A-Z][^_]*\.$/,
      );
    }
  });
});
