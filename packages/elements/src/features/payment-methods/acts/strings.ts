const en = {
  makeDefault: 'Make default',
  replace: 'Replace',
  update: 'Edit details',
  remove: 'Remove',
  doing: { default: 'Making it the default…', remove: 'Removing…', update: 'Saving…' },
  failed: {
    default: 'That did not become the default. Nothing has changed.',
    remove: 'That was not removed. Nothing has changed.',
  },
  unknown: {
    default: 'We do not know yet whether it became the default. Try again: it is done once.',
    remove: 'We do not know yet whether it was removed. Try again: it is done once.',
  },
  gone: 'It was removed in another tab, or by somebody else.',
  again: 'Try again',
  done: {
    default: (name: string) => `${name} is your default now`,
    update: (name: string) => `${name} saved`,
    remove: (name: string) => `${name} removed`,
  },
  removedDefault: (name: string, next: string) => `${name} removed. ${next} pays from now on`,
  added: (name: string) => `${name} saved`,
};

export type ActStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
