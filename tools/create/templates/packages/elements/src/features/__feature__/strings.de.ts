import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: '__Words__',
  empty: 'Hier ist noch nichts.',
  loading: 'Wird geladen',
  notLoaded: 'Das konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
};
