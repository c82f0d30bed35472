import { declineOf, helpOf, type Decline, type Failure } from './declines.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Reasons = Record<Decline, (method: string) => string>;

/** Why a bank refused, and what helps; to be spread into the words of a feature. Load it with the dialog that says it. */
export const declineWords: Reasons & Record<(typeof helpOf)[Decline], string> = {
  funds: (method) => `Not enough funds on ${method}.`,
  limit: (method) => `The payment is over a limit of ${method}.`,
  expired: (method) => `${capital(method)} has expired.`,
  details: (method) => `The details of ${method} do not match what the bank has.`,
  unsupported: (method) => `${capital(method)} cannot be used for this payment.`,
  authentication: (method) => `The bank wants you to confirm payments with ${method}, and that did not happen.`,
  later: () => 'The bank could not be reached.',
  duplicate: () => 'The bank took it for a payment that was already made.',
  stopped: (method) => `The bank was told to stop payments with ${method}.`,
  closed: (method) => `The account behind ${method} is closed, or the bank does not find it.`,
  test: (method) => `${capital(method)} is no test card, and nothing else works here.`,
  other: (method) => `The bank gave no reason for refusing ${method}.`,
  helpOther: 'Use another card, or try again after you have spoken to your bank.',
  helpCard: 'Use another card.',
  helpConfirm: 'Try again and confirm in the window of your bank, or use another card.',
  helpLater: 'Try again in a minute, or use another card.',
};

export type DeclineWords = typeof declineWords;

/** Why, what is safe, and what helps; `method` is its name in the middle of a sentence, such as `Visa ending 4242`. */
export function refusal(words: DeclineWords, failure: Failure | null | undefined, method: string, safe = ''): string {
  const family = declineOf(failure);
  return [words[family](method), safe, words[helpOf[family]]].filter(Boolean).join(' ');
}
