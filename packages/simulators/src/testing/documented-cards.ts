/** What becomes of a card: `succeeds`, `asks` its owner to authenticate, or the bank's code. */
export interface Documented {
  readonly save: string;
  readonly charge: string;
  /** Once its owner has authenticated the charge. */
  readonly after?: string;
}

const good: Documented = { save: 'succeeds', charge: 'succeeds' };
const refused = (code: string): Documented => ({ save: code, charge: code });
const asks: Documented = { save: 'asks', charge: 'asks', after: 'succeeds' };

/**
 * The cards of https://docs.stripe.com/testing, written by hand and apart from the simulator's own table, so that one is
 * a check on the other. Charged as a subscription is: off session, unless its owner has to come. Not compared with
 * Stripe itself; where the page leaves the code open, a comment says so.
 */
export const documented: Readonly<Record<string, Documented>> = {
  // by brand
  '4242424242424242': good,
  '4000056655665556': good,
  '5555555555554444': good,
  '2223003122003222': good,
  '5200828282828210': good,
  '5105105105105100': good,
  '378282246310005': good,
  '371449635398431': good,
  '6011111111111117': good,
  '6011000990139424': good,
  '6011981111111113': good,
  '3056930009020004': good,
  '36227206271667': good,
  '3566002020360505': good,
  '6200000000000005': good,
  '6200000000000047': good,
  '6205500000000000004': good,
  // by country
  '4000000400000008': good,
  '4000000360000006': good,
  '4000000560000004': good,
  '4000001240000000': good,
  '4000007560000009': good,
  '4000002760000016': good,
  '4000002080000001': good,
  '4000007240000007': good,
  '4000002500000003': good,
  '4000008260000000': good,
  '4000003800000008': good,
  '4000003920000003': good,
  '4000005280000002': good,
  '4000006160000005': good,
  // declined payments
  '4000000000000002': refused('generic_decline'),
  '4000000000009995': refused('insufficient_funds'),
  '4000000000009987': refused('lost_card'),
  '4000000000009979': refused('stolen_card'),
  '4000000000000069': refused('expired_card'),
  '4000000000000127': refused('incorrect_cvc'),
  '4000000000000119': refused('processing_error'),
  '4000000000006975': refused('card_velocity_exceeded'),
  // declined after it was attached
  '4000000000000341': { save: 'succeeds', charge: 'generic_decline' },
  // fraud prevention: always blocked, of the highest risk, of a wrong CVC
  '4100000000000019': refused('fraudulent'),
  '4000000000004954': { save: 'succeeds', charge: 'fraudulent' },
  '4000000000000101': good,
  // authentication: unless set up, always, already set up, and refused all the same
  '4000002500003155': asks,
  '4000002760003184': asks,
  '4000003800000446': { save: 'asks', charge: 'succeeds' },
  // 3D Secure: required, required, declined after it, failed at the look-up, supported, supported with an error
  '4000000000003220': asks,
  '4000000000003063': asks,
  '4000008400001629': { save: 'asks', charge: 'asks', after: 'generic_decline' },
  // the page says no more than that it is declined after a processing error: the code is not confirmed
  '4000008400001280': refused('processing_error'),
  '4000000000003055': good,
  '4000000000003097': good,
  // asks when it is saved, and has no funds when it is charged off session
  '4000008260003178': { save: 'asks', charge: 'insufficient_funds' },
};
