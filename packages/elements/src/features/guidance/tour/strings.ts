import type { TourStep } from './steps.ts';

const en = {
  of: (step: string, all: string) => `Step ${step} of ${all}`,
  offer: 'New here? A tour takes one minute.',
  begin: 'Show me around',
  back: 'Back',
  next: 'Next',
  finish: 'Done',
  skip: 'Skip for good',
  skipKey: 'Escape skips it, arrow keys move.',
  skipped: 'We will not show this tour again.',
  undo: 'Show it again',
  notKept: 'We could not keep that. You may see this tour once more.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Find your way',
      text: 'Your store, plan, bills, connections and settings are here. What is not open to you does not appear.',
    },
    {
      anchor: 'portal.head',
      title: 'Search and news',
      text: 'Press / to search for any setting. The bell tells what waits for you.',
    },
    {
      anchor: 'checklist',
      title: 'Your first steps',
      text: 'Each ticks itself when it is done. Hide the list when you no longer need it.',
    },
    {
      anchor: 'live-metrics',
      title: 'Your store, live',
      text: 'Every number says how old it is. Choose a period to compare it with the one before.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'Your plan',
      text: 'You see what is due before you confirm, and can change it at any time.',
    },
  ] as readonly TourStep[],
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
