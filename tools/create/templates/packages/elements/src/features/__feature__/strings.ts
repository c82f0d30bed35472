const en = {
  heading: '__Words__',
  phase: {
    notLoaded: 'We could not load this list',
    notLoadedText: 'Nothing is lost; the fault is ours.',
    empty: 'Nothing here yet',
    emptyText: 'What comes appears here by itself.',
    forbidden: 'This session does not show this list',
    forbiddenText: 'Ask whoever manages your account.',
  },
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
