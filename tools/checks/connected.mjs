import { readFileSync } from 'node:fs';
import { definedTags } from './contracts.mjs';

/** The states that every connected tag has, by the story that shows each. */
export const stateOfStory = {
  Loading: 'loading',
  Empty: 'empty',
  Ready: 'ready',
  Stale: 'stale',
  Offline: 'offline',
  Failed: 'error',
  Forbidden: 'forbidden',
};
export const states = Object.values(stateOfStory);

/** States that a tag cannot be in, each with its reason. */
export const statesWithout = {
  'varai-portal': { stale: 'what a session allows is asked once, and how fresh a view is says each tag in it' },
  'varai-order-import': { empty: 'where nothing was imported yet a file can be chosen, which is its first step' },
  'varai-settings': { stale: 'what a session allows is asked once, and how fresh a section is says what stands in it' },
  'varai-profile': { empty: 'an account has a profile from its first day, and a form without values is ready' },
};

/** Each tag that loads something by itself, with its file. */
export const connectedTags = () =>
  new Map([...definedTags()].filter(([, file]) => readFileSync(file, 'utf8').includes('new PhaseController')));

/** The tag that a title ends in: `Subscription/Plan picker` tells of `varai-plan-picker`. */
export const tagOfTitle = (title) => `varai-${title.split('/').at(-1).toLowerCase().replaceAll(' ', '-')}`;

/** What a file of stories tells of: `{ tag, states }`. */
export function storyOf(text) {
  const [, title] = /\btitle: '([^']+)'/.exec(text) ?? [];
  if (!title) return undefined;
  const names = [...text.matchAll(/^export const (\w+): Story\b/gm)].map(([, name]) => name);
  return { tag: tagOfTitle(title), states: names.map((name) => stateOfStory[name]).filter(Boolean) };
}
