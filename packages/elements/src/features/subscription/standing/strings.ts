const en = {
  scheduled: (plan: string, date: string) => `You switch to ${plan} on ${date}`,
  scheduledText: (plan: string) => `Until then you keep ${plan} and all that is in it.`,
  keep: (plan: string) => `Keep ${plan}`,
  kept: (plan: string) => `You keep ${plan}`,
  cancels: (date: string) => `Your subscription ends on ${date}`,
  cancelsText: (plan: string) => `${plan} works until then. Nothing more will be charged.`,
  resume: 'Resume subscription',
  resumed: 'Your subscription goes on',
  waiting: 'We wait for your bank',
  waitingText: (plan: string) => `You stay on ${plan} until the payment is confirmed. Do not pay again.`,
  action: 'Your bank wants you to confirm the payment',
  actionText: (plan: string) => `Nothing was charged and you are still on ${plan}.`,
  refused: 'Your plan change is not paid yet',
  continue: 'Continue',
  until: (date: string) => `You have until ${date}.`,
  pastDue: 'Your last payment did not go through',
  pastDueText: 'Your plan still works. We try again in the next days; another card settles it at once.',
  undo: 'Undo',
  failed: 'That was not saved. Nothing has changed. Try again.',
};

export type StandingStrings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
