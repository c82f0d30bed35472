const en = {
  heading: 'Company profile',
  subheading: 'On your invoices and in e-mails to your team.',
  notLoaded: 'We could not load your profile',
  notLoadedText: 'It is safe; the fault is ours.',
  forbidden: 'You cannot see the profile',
  forbiddenText: 'Ask the owner of the account.',
  formMissing: 'The form did not come',
  formMissingText: 'Nothing was changed. Look at your connection and try again.',
};

export type ProfileStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
