/** How a bank refuses: the keys are what `nextPayment` takes. */
export const declines = {
  declined: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
  insufficient_funds: {
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  lost_card: { code: 'card_declined', decline_code: 'lost_card', message: 'Your card was declined.' },
  stolen_card: { code: 'card_declined', decline_code: 'stolen_card', message: 'Your card was declined.' },
  fraudulent: { code: 'card_declined', decline_code: 'fraudulent', message: 'Your card was declined.' },
  expired_card: { code: 'expired_card', decline_code: undefined, message: 'Your card has expired.' },
  incorrect_cvc: { code: 'incorrect_cvc', decline_code: undefined, message: "Your card's security code is incorrect." },
  processing_error: {
    code: 'processing_error',
    decline_code: undefined,
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
} as const;

export type Decline = keyof typeof declines;
export type PaymentOutcome = Decline | 'requires_action' | 'succeeds';

export const isDecline = (outcome: PaymentOutcome): outcome is Decline => Object.hasOwn(declines, outcome);
export const isOutcome = (name: string): name is PaymentOutcome =>
  name === 'succeeds' || name === 'requires_action' || Object.hasOwn(declines, name);
