import type { PluralForms } from '../../../core/format.ts';

const en = {
  marked: { one: '# marked as read.', other: '# marked as read.' } as PluralForms,
  unmarked: 'Marked as unread again.',
  undo: 'Undo',
  notOlder: 'Older ones could not be loaded. Please try again.',
};

export type ActStrings = typeof en;

export const actStrings = { en, others: () => import('./strings.languages.ts') };
