const en = {
  title: (name: string) => `Edit ${name}`,
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  expiry: 'Expiry date',
  month: 'Month',
  year: 'Year',
  expiryHint: 'A new number needs a new card: replace it instead.',
  holder: 'Billing address',
  name: 'Name',
};

export type DetailsStrings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
