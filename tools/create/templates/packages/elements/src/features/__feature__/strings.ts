const en = {
  heading: '__Words__',
  empty: 'Nothing here yet.',
  loading: 'Loading',
  notLoaded: 'This could not be loaded.',
  retry: 'Try again',
};

export type Strings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
