/** What a page that overrides these words calls them. */
export const name = 'core.billed';

export const languages = {
  de: () => import('./billed.de.ts').then(({ de }) => de),
};
