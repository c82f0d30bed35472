import { expect } from '@open-wc/testing';
import { declineOf } from './declines.ts';
import { strings } from './strings.ts';
import { de } from './strings.de.ts';

const failure = (code: string, declineCode: string | null = null) => ({ code, declineCode, paymentMethodId: null });

describe('the words for a refused payment', () => {
  it('follow the bank’s own reason before Stripe’s', () => {
    expect(declineOf(failure('card_declined', 'insufficient_funds'))).to.equal('funds');
    expect(declineOf(failure('expired_card', 'expired_card'))).to.equal('expired');
    expect(declineOf(failure('card_declined', 'authentication_required'))).to.equal('authentication');
    expect(declineOf(failure('processing_error'))).to.equal('later');
    expect(declineOf(failure('incorrect_cvc'))).to.equal('details');
  });

  it('never hint at theft or fraud', () => {
    for (const code of ['lost_card', 'stolen_card', 'pickup_card', 'fraudulent', 'merchant_blacklist']) {
      expect(declineOf(failure('card_declined', code)), code).to.equal('other');
    }
  });

  it('exist for a code that was never met', () => {
    expect(declineOf(failure('card_declined', 'code_of_tomorrow'))).to.equal('other');
    expect(declineOf(null)).to.equal('other');
    expect(strings.en.other('Visa ending 4242')).to.contain('Visa ending 4242');
    expect(de.other('Visa')).to.contain('Visa');
  });
});
