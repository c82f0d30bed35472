const en = {
  makeDefault: 'Make default',
  replace: 'Replace',
  update: 'Edit details',
  remove: 'Remove',
  doing: { default: 'Making it the default…', update: 'Saving…', remove: 'Removing…' },
  failed: {
    default: 'That did not become the default. Nothing has changed.',
    update: 'That was not saved. Nothing has changed.',
    remove: 'That was not removed. Nothing has changed.',
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

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
