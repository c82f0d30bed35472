const en = {
  title: 'Set up your account',
  steps: 'Steps of the set-up',
  labels: {
    profile: 'Company profile',
    store: 'Connect a store',
    plan: 'Choose a plan',
    card: 'Payment method',
  } as Readonly<Record<string, string>>,
  texts: {
    profile: 'Where invoices go and whom we write to.',
    store: 'Products and orders come from it by themselves.',
    plan: 'You can change it at any time.',
    card: 'It pays your plan when it renews.',
  } as Readonly<Record<string, string>>,
  back: 'Back',
  next: 'Next',
  later: 'Do this later',
  finish: 'Finish',
  done: 'Your set-up is finished',
  doneText: 'What you left for later is where you expect it in the portal.',
  again: 'Go through it again',
  notKept: 'Where you are is not saved yet. We save it with your next step.',
  elsewhere: (step: string) => `You went on at “${step}” on another device.`,
  there: 'Go on there',
  here: 'Stay here',
  lost: 'We could not load this step.',
  tryAgain: 'Try again',
  notLoaded: 'We could not load how far you are.',
  notLoadedText: 'It is safe; nothing of yours has changed.',
  empty: 'There is nothing to set up for you here',
  emptyText: 'Whoever manages your account does it.',
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
