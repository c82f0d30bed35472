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
  providerRefused:
    'The bank or Stripe does not take these details. Look through expiry date and address, and save again.',
  refused: 'Our server refused it as it stands. What you typed is still here: look through it, and save again.',
  forbidden: 'You may not change this. What you typed is still here. Ask whoever manages your account.',
  offline: 'You are offline. What you typed is still here. Save again once you are back.',
  often: 'That was too often. What you typed is still here. Save again in a minute.',
};

export type DetailsStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
