import type { PluralForms } from '../format.ts';

/** What every form says. */
const en = {
  optional: 'optional',
  checking: 'Checking…',
  needed: {
    one: 'One field needs a change before we can save',
    other: '# fields need a change before we can save',
  } as PluralForms,
  blocked: (fields: string) => `To do before saving: ${fields}`,
  loadingRules: 'One moment, the form is being prepared',
  unchanged: 'There is nothing to save yet',
  changes: { one: 'One change not saved', other: '# changes not saved' } as PluralForms,
  discard: 'Discard',
  discarded: 'Changes discarded',
  undo: 'Undo',
  save: 'Save changes',
  saving: 'Saving…',
  saved: 'Saved',
  waiting: 'Waiting to be sent. It goes out by itself when you are back.',
  offline: 'You are offline. What you typed is still here: save it when you are back.',
  failed: 'This was not saved',
  failedText: 'What you typed is still here. Try again.',
  unsure: 'We do not know yet whether this was saved',
  unsureText: 'What you typed is still here. Try again: it is saved once.',
  conflicts: {
    one: 'Somebody changed a field that you changed too',
    other: 'Somebody changed # fields that you changed too',
  } as PluralForms,
  conflictsText: 'Choose for each which value stays.',
  mine: 'Yours',
  theirs: 'Theirs',
  empty: 'empty',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  leave: 'Leave without saving?',
  leaveText: { one: 'One change is not saved.', other: '# changes are not saved.' } as PluralForms,
  stay: 'Keep editing',
  go: 'Discard changes',
  choose: 'Choose',
  meant: (address: string) => `Use ${address}`,
  none: 'Nothing found. Type another word',
};

export type FormStrings = typeof en;

export const formStrings = { en, others: () => import('./strings.languages.ts') };
