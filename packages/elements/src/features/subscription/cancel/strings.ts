const en = {
  title: (plan: string) => `Cancel ${plan}`,
  close: 'Close',
  what: (plan: string, date: string) => `${plan} works until ${date}. After that nothing more is charged.`,
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
};

export type CancelStrings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
