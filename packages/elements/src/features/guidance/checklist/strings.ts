const en = {
  title: 'Get started',
  done: (ticked: string, all: string) => `${ticked} of ${all} done`,
  ticked: 'Done:',
  facts: {
    profile: 'Complete your company profile',
    plan: 'Choose a plan',
    store: 'Connect a store',
    paymentMethod: 'Add a payment method',
    order: 'See your first order arrive',
    wishes: 'Choose what you are told about',
  },
  dismiss: 'Hide this list',
  dismissed: 'The list is hidden for good.',
  undo: 'Undo',
  notKept: 'We could not keep that. The list stays.',
  notLoaded: 'We could not load your first steps.',
  notLoadedText: 'Nothing of yours has changed.',
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
