const en = {
  title: (plan: string) => `Cancel ${plan}`,
  close: 'Close',
  what: (plan: string, date: string) => `${plan} works until ${date}. After that nothing more is charged.`,
  whatOwing: (plan: string, date: string) =>
    `${plan} works until ${date}. After that nothing more is charged except the open invoice.`,
  after: 'Until that day you can resume it at any time, as if nothing had been.',
  reason: 'Why do you cancel?',
  too_expensive: 'It costs too much',
  missing_features: 'Something is missing',
  switched_service: 'We changed to another service',
  unused: 'We do not use it enough',
  customer_service: 'The support did not help',
  too_complex: 'It is too complicated',
  low_quality: 'It does not work well enough',
  other: 'Another reason',
  comment: 'What could we have done better?',
  keep: (plan: string) => `Keep ${plan}`,
  cancel: (date: string) => `Cancel on ${date}`,
  underWay: 'A plan change is under way',
  unpaid: (plan: string) => `It is not paid yet. Nothing was charged and you are still on ${plan}.`,
  waysOut: (plan: string) => `Continue it, or keep ${plan}: then you can cancel.`,
  waiting: (plan: string) => `We wait for your bank. You stay on ${plan} until it answers; then you can cancel.`,
  proceed: 'Continue the change',
  notKept: {
    unsaved: 'That was not saved. Nothing has changed. Try again.',
    unknown: 'We do not know yet whether that was saved. Look again in a moment: it is safe to try again.',
  },
};

export type CancelStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
