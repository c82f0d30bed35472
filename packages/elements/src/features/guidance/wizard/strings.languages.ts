/** What a page that overrides these words calls them. */
export const name = 'guidance.wizard';

export const languages = {
  de: () => import('./strings.de.ts').then(({ de }) => de),
};
