const en = {
  close: 'Close',
  whole: 'Show the whole guide',
  less: 'Show less',
  open: (guide: string) => `Read the guide “${guide}”`,
  tour: 'Take the tour',
  notLoaded: 'This help could not be loaded',
  notLoadedText: 'Look at your connection and try again.',
  again: 'Try again',
};

export type PanelStrings = typeof en;

export const panelStrings = { en, others: () => import('./strings.languages.ts') };
